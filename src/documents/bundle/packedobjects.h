#pragma once

#include <QByteArray>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regiobord::bundle {

// The content of one object stream (ISO 32000-1, 7.5.7), compressed.
struct ObjectPack
{
    std::vector<int> numbers;   // of its objects, in their order
    std::size_t headerSize = 0; // of the uncompressed data, before the first object
    QByteArray data;
};

// Numbered objects of the bundle as bytes, packed by the hundred: a structure element takes a tenth
// of the memory in this form that it takes as an object of the library.
class PackedObjects
{
public:
    // `object` is a whole object that is no stream; its references are numbers of the bundle.
    void add(int number, std::string_view object);
    bool holds(int number) const;

    std::vector<ObjectPack> take(); // all of them; afterwards this is empty

private:
    void close();

    std::vector<ObjectPack> m_packs;
    std::vector<int> m_numbers; // of the pack that is being filled
    std::string m_header;
    std::string m_objects;
    std::vector<bool> m_isHeld; // by number
};

// The bytes as a zlib stream, which is what /FlateDecode undoes. Level 1 is quick, 9 is small.
QByteArray deflated(std::string_view bytes, int level = -1);

} // namespace regiobord::bundle
