#pragma once

#include <QByteArray>
#include <qpdf/Pipeline.hh>

class QIODevice;

namespace regiobord::bundle {

// What the PDF library writes, into a Qt device. Never throws, for the library also writes while it
// cleans up: what goes wrong, as on a full disk, is kept here, and the rest is then dropped.
class DevicePipeline final : public Pipeline
{
public:
    explicit DevicePipeline(QIODevice& device);

    void write(const unsigned char* data, std::size_t length) override;
    void finish() override;

    void check() const; // throws DocumentError when something went wrong

private:
    void flush();

    QIODevice& m_device;
    QByteArray m_buffer;
    bool m_failed = false;
};

} // namespace regiobord::bundle
