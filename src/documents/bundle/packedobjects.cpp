#include "documents/bundle/packedobjects.h"

#include <utility>

namespace regiobord::bundle {
namespace {

constexpr std::size_t packSize = 200;
// Of what zlib can do to the tags, the last tenth of the size takes more than half of the time.
constexpr int quickly = 1;

} // namespace

void PackedObjects::add(int number, std::string_view object)
{
    m_header += std::to_string(number) + ' ' + std::to_string(m_objects.size()) + ' ';
    m_objects += object;
    m_objects += '\n';
    m_numbers.push_back(number);
    const auto index = static_cast<std::size_t>(number);
    if (m_isHeld.size() <= index)
        m_isHeld.resize(2 * index + 1);
    m_isHeld[index] = true;
    if (m_numbers.size() == packSize)
        close();
}

bool PackedObjects::holds(int number) const
{
    const auto index = static_cast<std::size_t>(number);
    return index < m_isHeld.size() && m_isHeld[index];
}

std::vector<ObjectPack> PackedObjects::take()
{
    if (!m_numbers.empty())
        close();
    m_isHeld.clear();
    return std::exchange(m_packs, {});
}

void PackedObjects::close()
{
    m_packs.push_back(
        {std::exchange(m_numbers, {}), m_header.size(), deflated(m_header + m_objects, quickly)});
    m_header.clear();
    m_objects.clear();
}

QByteArray deflated(std::string_view bytes, int level)
{
    constexpr qsizetype sizeField = 4; // which Qt puts in front
    return qCompress(reinterpret_cast<const uchar*>(bytes.data()),
                     static_cast<qsizetype>(bytes.size()), level)
        .sliced(sizeField);
}

} // namespace regiobord::bundle
