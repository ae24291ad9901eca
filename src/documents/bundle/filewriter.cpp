#include "documents/bundle/filewriter.h"

#include "documents/documenterror.h"

#include <QIODevice>
#include <QUuid>
#include <qpdf/Pl_String.hh>

#include <algorithm>
#include <utility>

namespace regiobord::bundle {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype bufferSize = 256 * 1024;
constexpr long long mostReserved = 256LL << 20U; // for a stream that says how long it is

// The columns of the cross-reference table in bytes: kind, place, index.
constexpr std::size_t placeBytes = 5;
constexpr std::size_t indexBytes = 2;
constexpr std::size_t rowBytes = 1 + placeBytes + indexBytes;

std::string bigEndian(std::size_t value, std::size_t bytes)
{
    std::string result(bytes, '\0');
    for (auto byte = result.rbegin(); byte != result.rend(); ++byte) {
        *byte = static_cast<char>(value & 0xFFU);
        value >>= 8U;
    }
    return result;
}

// Each row as the difference with the one above it, which compresses to almost nothing: the
// predictor "up" of PNG.
std::string differences(const std::string& rows)
{
    std::string result;
    result.reserve(rows.size() + rows.size() / rowBytes);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowBytes == 0)
            result += '\2';
        const char above = i < rowBytes ? '\0' : rows[i - rowBytes];
        result += static_cast<char>(rows[i] - above);
    }
    return result;
}

// Once in memory and no more, for an attachment may be a scan of a hundred megabytes.
std::string rawData(QPDFObjectHandle stream)
{
    std::string data;
    if (auto length = stream.getDict().getKey("/Length"); length.isInteger())
        data.reserve(static_cast<std::size_t>(std::clamp(length.getIntValue(), 0LL, mostReserved)));
    Pl_String pipeline{"stream", nullptr, data};
    if (!stream.pipeStreamData(&pipeline, nullptr, 0, qpdf_dl_none))
        throw DocumentError(u"a stream of an attachment cannot be read any more"_s);
    return data;
}

} // namespace

FileWriter::FileWriter(QIODevice& device, const std::string& version, BundleObjects& objects)
    : m_device(device),
      m_packed(objects.takeObjects())
{
    m_buffer.reserve(bufferSize);
    // Bytes above 127 tell programs that copy files that this is no text.
    write("%PDF-" + std::max<std::string>(version, "1.5") + "\n%\xE2\xE3\xCF\xD3\n");
    for (const ByteStream& stream : objects.takeStreams())
        writeStream(stream.number, stream.dictionary, stream.data);
}

void FileWriter::add(QPDFObjectHandle object)
{
    const int number = object.getObjectID();
    // Asked for here, so that the numbers after these are free.
    const bool isWritten = !placeOf(number).isFree;
    if (isWritten || m_packed.holds(number))
        return;
    if (object.isStream())
        addStream(object);
    else
        m_packed.add(number, object.unparseResolved());
}

void FileWriter::addStream(QPDFObjectHandle stream)
{
    const std::string data = rawData(stream);
    auto dictionary = stream.getDict();
    QByteArray compressed;
    if (stream.getFilterOnWrite() && !dictionary.hasKey("/Filter"))
        compressed = deflated(data);
    const bool isBetter =
        !compressed.isEmpty() && static_cast<std::size_t>(compressed.size()) < data.size();
    if (isBetter) {
        dictionary.replaceKey("/Filter", QPDFObjectHandle::newName("/FlateDecode"));
        dictionary.removeKey("/DecodeParms");
    }
    const auto written = isBetter
        ? std::string_view{compressed.constData(), static_cast<std::size_t>(compressed.size())}
        : data;
    dictionary.replaceKey("/Length",
                          QPDFObjectHandle::newInteger(static_cast<long long>(written.size())));
    writeStream(stream.getObjectID(), dictionary.unparse(), written);
}

void FileWriter::writePack(const ObjectPack& pack)
{
    const auto number = static_cast<int>(m_places.size());
    for (std::size_t i = 0; i < pack.numbers.size(); ++i)
        placeOf(pack.numbers[i]) = {.stream = number, .index = i, .isFree = false};
    writeStream(number,
                "<< /Type /ObjStm /N " + std::to_string(pack.numbers.size()) + " /First "
                    + std::to_string(pack.headerSize) + " /Filter /FlateDecode /Length "
                    + std::to_string(pack.data.size()) + " >>",
                {pack.data.constData(), static_cast<std::size_t>(pack.data.size())});
}

void FileWriter::writeStream(int number, const std::string& dictionary, std::string_view data)
{
    placeOf(number) = {.offset = m_offset, .isFree = false};
    write(std::to_string(number) + " 0 obj\n" + dictionary + "\nstream\n");
    write(data);
    write("\nendstream\nendobj\n");
}

void FileWriter::finish(const QPDFObjectHandle& catalog, const QPDFObjectHandle& information,
                        bool reproducible)
{
    for (const ObjectPack& pack : m_packed.take())
        writePack(pack);
    const auto number = static_cast<int>(m_places.size());
    const auto start = m_offset;
    placeOf(number) = {.offset = start, .isFree = false};
    const QByteArray rows = deflated(differences(table()));
    const auto id = identifier(reproducible);
    const auto reference = [](QPDFObjectHandle object) {
        return object.unparse();
    };
    writeStream(number,
                "<< /Type /XRef /Size " + std::to_string(m_places.size()) + " /Root "
                    + reference(catalog) + " /Info " + reference(information) + " /ID [" + id + id
                    + "] /W [1 " + std::to_string(placeBytes) + ' ' + std::to_string(indexBytes)
                    + "] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns "
                    + std::to_string(rowBytes) + " >> /Length " + std::to_string(rows.size())
                    + " >>",
                {rows.constData(), static_cast<std::size_t>(rows.size())});
    write("startxref\n" + std::to_string(start) + "\n%%EOF\n");
    flush();
}

std::string FileWriter::table() const
{
    std::string rows;
    rows.reserve(m_places.size() * rowBytes);
    for (const Place& place : m_places) {
        const bool isPacked = place.stream != 0;
        const std::size_t kind = isPacked ? 2 : 1;
        rows += bigEndian(place.isFree ? 0 : kind, 1);
        rows +=
            bigEndian(isPacked ? static_cast<std::size_t>(place.stream) : place.offset, placeBytes);
        rows += bigEndian(place.index, indexBytes);
    }
    return rows;
}

std::string FileWriter::identifier(bool reproducible)
{
    if (!reproducible)
        m_hash.addData(QUuid::createUuid().toRfc4122());
    return '<' + m_hash.result().toHex().toStdString() + '>';
}

FileWriter::Place& FileWriter::placeOf(int number)
{
    const auto index = static_cast<std::size_t>(number);
    if (m_places.size() <= index)
        m_places.resize(index + 1);
    return m_places[index];
}

void FileWriter::write(std::string_view bytes)
{
    const QByteArrayView view{bytes.data(), static_cast<qsizetype>(bytes.size())};
    m_hash.addData(view);
    m_offset += bytes.size();
    if (m_buffer.size() + view.size() > bufferSize)
        flush();
    if (view.size() > bufferSize)
        writeToDevice(view);
    else
        m_buffer.append(view);
}

void FileWriter::flush()
{
    writeToDevice(m_buffer);
    m_buffer.resize(0);
}

void FileWriter::writeToDevice(QByteArrayView bytes)
{
    if (m_device.write(bytes.data(), bytes.size()) != bytes.size())
        throw DocumentError(u"the bundle cannot be written: %1"_s.arg(m_device.errorString()));
}

} // namespace regiobord::bundle
