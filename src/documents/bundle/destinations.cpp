#include "documents/bundle/destinations.h"

#include "documents/bundle/pdftrees.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace regiobord::bundle {
namespace {

bool isView(QPDFObjectHandle value)
{
    static constexpr std::array<std::string_view, 8> views{"/XYZ",  "/Fit",  "/FitH",  "/FitV",
                                                           "/FitR", "/FitB", "/FitBH", "/FitBV"};
    return value.isName() && std::find(views.begin(), views.end(), value.getName()) != views.end();
}

std::vector<QPDFObjectHandle> viewOf(QPDFObjectHandle array)
{
    if (array.getArrayNItems() < 2 || !isView(array.getArrayItem(1)))
        return {QPDFObjectHandle::newName("/Fit")};
    std::vector<QPDFObjectHandle> view{QPDFObjectHandle::newName(array.getArrayItem(1).getName())};
    for (int i = 2; i < std::min(array.getArrayNItems(), 6); ++i) {
        auto number = array.getArrayItem(i);
        if (number.isInteger())
            view.push_back(QPDFObjectHandle::newInteger(number.getIntValue()));
        else if (number.isReal())
            view.push_back(QPDFObjectHandle::newReal(number.getRealValue()));
        else
            view.push_back(QPDFObjectHandle::newNull());
    }
    return view;
}

std::string prefix(std::size_t part, char kind)
{
    return "p" + std::to_string(part + 1) + kind;
}

} // namespace

QPDFObjectHandle Destination::on(const QPDFObjectHandle& bundlePage) const
{
    std::vector<QPDFObjectHandle> items{bundlePage};
    for (QPDFObjectHandle item : view) // a copy: objects are never shared between arrays
        items.push_back(item.shallowCopy());
    return QPDFObjectHandle::newArray(items);
}

SourceDestinations::SourceDestinations(PdfSource& source) : m_pageCount(source.pages().size())
{
    for (std::size_t i = 0; i < m_pageCount; ++i)
        m_pageOf.emplace(source.pages()[i].object.getObjGen(), i);
    m_texts = readNameTree(keyOf(keyOf(source.root(), "/Names"), "/Dests"));
    auto names = keyOf(source.root(), "/Dests");
    if (names.isDictionary())
        m_names = names.getDictAsMap();
}

std::optional<Destination> SourceDestinations::resolve(QPDFObjectHandle value) const
{
    if (value.isName() || value.isString())
        return ofNamed(value);
    return explicitDestination(value);
}

std::optional<Destination> SourceDestinations::ofNamed(QPDFObjectHandle value) const
{
    const auto& table = value.isName() ? m_names : m_texts;
    const auto found = table.find(value.isName() ? value.getName() : value.getStringValue());
    return found == table.end() ? std::nullopt : explicitDestination(found->second);
}

std::optional<Destination> SourceDestinations::explicitDestination(QPDFObjectHandle value) const
{
    if (value.isDictionary())
        value = keyOf(value, "/D");
    if (!value.isArray() || value.getArrayNItems() == 0)
        return std::nullopt;
    auto page = value.getArrayItem(0);
    // A number is meant for other files, but many programs write it for their own.
    if (page.isInteger()) {
        const auto index = page.getIntValue();
        if (index < 0 || static_cast<std::size_t>(index) >= m_pageCount)
            return std::nullopt;
        return Destination{static_cast<std::size_t>(index), viewOf(value)};
    }
    const auto found = page.isIndirect() ? m_pageOf.find(page.getObjGen()) : m_pageOf.end();
    if (found == m_pageOf.end())
        return std::nullopt;
    return Destination{found->second, viewOf(value)};
}

std::optional<std::string> SourceDestinations::bundleName(QPDFObjectHandle value, std::size_t part)
{
    if (value.isName())
        return prefix(part, '/') + value.getName().substr(1);
    if (value.isString())
        return prefix(part, ':') + value.getStringValue();
    return std::nullopt;
}

std::map<std::string, Destination> SourceDestinations::named(std::size_t part) const
{
    std::map<std::string, Destination> result;
    for (const auto& [name, value] : m_texts) {
        if (auto destination = explicitDestination(value))
            result.emplace(prefix(part, ':') + name, std::move(*destination));
    }
    for (const auto& [name, value] : m_names) {
        if (auto destination = explicitDestination(value))
            result.emplace(prefix(part, '/') + name.substr(1), std::move(*destination));
    }
    return result;
}

} // namespace regiobord::bundle
