#pragma once

#include "documents/bundle/bundleobjects.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace regiobord::bundle {

// Writes the bundle as a PDF file. Objects keep the numbers that they have. A stream is written
// with the data that it has, undecoded; everything else goes into object streams at the end of the
// file, found by a cross-reference stream (ISO 32000-1, 7.5.8). The library's own writer does the
// same after visiting, renumbering and measuring every object, which takes five times as long.
//
// Everything here throws DocumentError when the device takes no more.
class FileWriter
{
public:
    // `objects` are those that are only bytes; of one that add() brings too, the bytes count.
    FileWriter(QIODevice& device, const std::string& version, BundleObjects& objects);

    void add(QPDFObjectHandle object); // indirect
    // `reproducible`: the identifier of the file depends on its content alone.
    void finish(const QPDFObjectHandle& catalog, const QPDFObjectHandle& information,
                bool reproducible);

private:
    // Where an object is: from `offset`, or as the object `index` of the object stream `stream`.
    struct Place
    {
        std::size_t offset = 0;
        int stream = 0;
        std::size_t index = 0;
        bool isFree = true;
    };

    void addStream(QPDFObjectHandle stream);
    void writePack(const ObjectPack& pack);
    void writeStream(int number, const std::string& dictionary, std::string_view data);
    std::string table() const;
    std::string identifier(bool reproducible);
    Place& placeOf(int number);
    void write(std::string_view bytes);
    void flush();
    void writeToDevice(QByteArrayView bytes);

    QIODevice& m_device;
    PackedObjects m_packed;
    QByteArray m_buffer;
    std::size_t m_offset = 0;
    std::vector<Place> m_places; // by number
    QCryptographicHash m_hash{QCryptographicHash::Md5};
};

} // namespace regiobord::bundle
