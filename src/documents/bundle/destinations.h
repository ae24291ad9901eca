#pragma once

#include "documents/bundle/pdfsource.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace regiobord::bundle {

// A place in a source: a page and how to show it.
struct Destination
{
    std::size_t page = 0;               // counted from 0
    std::vector<QPDFObjectHandle> view; // "/XYZ left top zoom", without references

    // The explicit destination in the bundle.
    QPDFObjectHandle on(const QPDFObjectHandle& bundlePage) const;
};

// Where the links and bookmarks of a source lead. Named destinations come from the name tree and
// from the dictionary of old files; both may be there.
class SourceDestinations
{
public:
    explicit SourceDestinations(PdfSource& source);

    // The place that a /Dest or /D value means: an explicit one, a name or a text.
    std::optional<Destination> resolve(QPDFObjectHandle value) const;
    // The name by which the bundle knows this named destination, when the value is one.
    static std::optional<std::string> bundleName(QPDFObjectHandle value, std::size_t part);

    // All named destinations that lead to a page, by their name in the bundle.
    std::map<std::string, Destination> named(std::size_t part) const;

private:
    std::optional<Destination> explicitDestination(QPDFObjectHandle value) const;
    std::optional<Destination> ofNamed(QPDFObjectHandle value) const;

    std::map<QPDFObjGen, std::size_t> m_pageOf;
    std::size_t m_pageCount = 0;
    std::map<std::string, QPDFObjectHandle> m_texts; // of the name tree
    std::map<std::string, QPDFObjectHandle> m_names; // of /Dests, with their slash
};

} // namespace regiobord::bundle
