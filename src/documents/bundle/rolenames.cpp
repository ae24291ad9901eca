#include "documents/bundle/rolenames.h"

#include "documents/bundle/pdfsource.h"

#include <set>

namespace regiobord::bundle {
namespace {

// ISO 32000-1, 14.8.4: the types that every reader knows.
bool isStandardType(const std::string& type)
{
    static const std::set<std::string> types{
        "/Document", "/Part",    "/Art",   "/Sect",      "/Div",     "/BlockQuote", "/Caption",
        "/TOC",      "/TOCI",    "/Index", "/NonStruct", "/Private", "/P",          "/H",
        "/H1",       "/H2",      "/H3",    "/H4",        "/H5",      "/H6",         "/L",
        "/LI",       "/Lbl",     "/LBody", "/Table",     "/TR",      "/TH",         "/TD",
        "/THead",    "/TBody",   "/TFoot", "/Span",      "/Quote",   "/Note",       "/Reference",
        "/BibEntry", "/Code",    "/Link",  "/Annot",     "/Ruby",    "/RB",         "/RT",
        "/RP",       "/Warichu", "/WT",    "/WP",        "/Figure",  "/Formula",    "/Form"};
    return types.count(type) > 0;
}

// What the type means after following the role map; empty when the map says nothing about it.
std::string meaningOf(const std::string& type, const QPDFObjectHandle& roleMap)
{
    std::set<std::string> seen;
    std::string current = type;
    while (seen.insert(current).second) {
        auto next = keyOf(roleMap, current);
        if (!next.isName())
            break;
        current = next.getName();
        if (isStandardType(current))
            break;
    }
    return current == type ? std::string{} : current;
}

} // namespace

std::string RoleNames::roleFor(const std::string& type, const QPDFObjectHandle& sourceRoleMap)
{
    const std::string meaning = meaningOf(type, sourceRoleMap);
    // A standard type keeps its name and its meaning; one that a source gave another meaning is
    // renamed, or it would change the type of every other source.
    const bool isPlain = isStandardType(type) && meaning.empty();
    if (isPlain)
        return type;
    std::string name = isStandardType(type) ? type + "-2" : type;
    for (int number = 2;; ++number) {
        const auto [entry, isNew] = m_meaning.emplace(name, meaning);
        if (isNew || entry->second == meaning)
            return name;
        name = type + "-" + std::to_string(number);
    }
}

QPDFObjectHandle RoleNames::roleMap() const
{
    auto result = QPDFObjectHandle::newNull();
    for (const auto& [type, meaning] : m_meaning) {
        if (meaning.empty())
            continue;
        if (result.isNull())
            result = QPDFObjectHandle::newDictionary();
        result.replaceKey(type, QPDFObjectHandle::newName(meaning));
    }
    return result;
}

} // namespace regiobord::bundle
