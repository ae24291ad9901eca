#pragma once

#include "documents/bundle/packedobjects.h"

#include <qpdf/QPDF.hh>

#include <string_view>

namespace regiobord::bundle {

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
    // An object of the library that stands for the last number that a reserve() gave: to refer to
    // it. What is in it means nothing.
    QPDFObjectHandle handle(int number) { return m_bundle.getObject(number, 0); }

    PackedObjects take(); // all that was put

private:
    QPDF& m_bundle;
    PackedObjects m_packed;
};

} // namespace regiobord::bundle
