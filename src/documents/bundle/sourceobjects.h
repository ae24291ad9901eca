#pragma once

#include "documents/bundle/pdfsyntax.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace regiobord::bundle {

// The objects of a source as bytes, for what there are tens of thousands of: the elements of its
// tags. An object in an object stream (ISO 32000-1, 7.5.7) is taken from there when it is written
// by the book; every other one is read by the library, with all its warnings, and put into words.
class SourceObjects
{
public:
    explicit SourceObjects(QPDF& pdf) : m_pdf(pdf), m_places(pdf.getXRefTable()) {}

    // The object, which syntax::isValue(); empty when it is deeper than anyone writes. A stream is
    // only the reference to itself. Holds as long as this.
    std::string_view object(const QPDFObjGen& id);
    // A value: the object that it refers to, or itself.
    std::string_view resolved(std::string_view value);
    // A value that the library has read, as object() would give it.
    std::string_view words(QPDFObjectHandle value);

private:
    std::string_view packed(const QPDFObjGen& id);
    void readPack(int stream);
    void indexPack(int stream, std::string_view data, int count, int first);
    bool isIn(int stream, int number) const;

    QPDF& m_pdf;
    std::map<QPDFObjGen, QPDFXRefEntry> m_places;
    std::map<int, std::shared_ptr<Buffer>> m_packs; // by number of the object stream
    std::unordered_map<int, std::string_view> m_packed;
    std::map<QPDFObjGen, std::string> m_words; // of objects that the library has read
    std::vector<std::unique_ptr<const std::string>> m_otherWords;
};

} // namespace regiobord::bundle
