#pragma once

#include "documents/bundle/packedobjects.h"

#include <qpdf/QPDF.hh>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regiobord::bundle {

struct ByteStream
{
    int number = 0;
    std::string dictionary;
    std::string data;
};

// Objects of the bundle that are only bytes and never objects of the library, numbered together
// with those that are.
class BundleObjects
{
public:
    explicit BundleObjects(QPDF& bundle) : m_bundle(bundle) {}

    // The first of so many numbers in a row that from now on are for put() alone.
    int reserve(int count = 1);
    // The object with a reserved number, in PDF syntax; no stream.
    void put(int number, std::string_view object) { m_packed.add(number, object); }
    // A short stream, which is not compressed: that would take more time than it saves room. `keys`
    // are those of its dictionary without the length. Gives what refers to it, as handle() does.
    QPDFObjectHandle addStream(const std::string& keys, std::string data);
    // An object of the library that stands for the last number that a reserve() gave: to refer to
    // it. What is in it means nothing.
    QPDFObjectHandle handle(int number) { return m_bundle.getObject(number, 0); }

    // All that was put and added, for writing it.
    PackedObjects takeObjects() { return std::exchange(m_packed, {}); }
    std::vector<ByteStream> takeStreams() { return std::exchange(m_streams, {}); }

private:
    QPDF& m_bundle;
    PackedObjects m_packed;
    std::vector<ByteStream> m_streams;
};

} // namespace regiobord::bundle
