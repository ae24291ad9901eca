#include "documents/bundle/devicepipeline.h"

#include "documents/documenterror.h"

#include <QIODevice>

namespace regiobord::bundle {

using namespace Qt::StringLiterals;

constexpr qsizetype bufferSize = 256 * 1024;

DevicePipeline::DevicePipeline(QIODevice& device) : Pipeline("bundle", nullptr), m_device(device)
{
    m_buffer.reserve(bufferSize);
}

void DevicePipeline::write(const unsigned char* data, std::size_t length)
{
    m_buffer.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    if (m_buffer.size() >= bufferSize)
        flush();
}

void DevicePipeline::finish()
{
    flush();
}

void DevicePipeline::flush()
{
    if (!m_failed)
        m_failed = m_device.write(m_buffer) != m_buffer.size();
    m_buffer.resize(0);
}

void DevicePipeline::check() const
{
    if (m_failed)
        throw DocumentError(u"the bundle cannot be written: %1"_s.arg(m_device.errorString()));
}

} // namespace regiobord::bundle
