#include "documents/bundle/pdftrees.h"

#include "documents/bundle/pdfsource.h"

#include <set>
#include <utility>

namespace regiobord::bundle {
namespace {

constexpr std::size_t leafSize = 64;

using Entry = std::pair<QPDFObjectHandle, QPDFObjectHandle>; // key, value

QPDFObjectHandle limits(const QPDFObjectHandle& first, const QPDFObjectHandle& last)
{
    return QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{first, last});
}

QPDFObjectHandle leaf(const std::vector<Entry>& entries, std::size_t start, const char* key)
{
    const auto end = std::min(entries.size(), start + leafSize);
    std::vector<QPDFObjectHandle> flat;
    for (auto i = start; i < end; ++i) {
        flat.push_back(entries[i].first);
        flat.push_back(entries[i].second);
    }
    auto node = QPDFObjectHandle::newDictionary();
    node.replaceKey("/Limits", limits(entries[start].first, entries[end - 1].first));
    node.replaceKey(key, QPDFObjectHandle::newArray(flat));
    return node;
}

// Joins nodes by sixty-four until one is left, which is the root and has no limits.
QPDFObjectHandle makeTree(QPDF& bundle, const std::vector<Entry>& entries, const char* key)
{
    std::vector<QPDFObjectHandle> nodes;
    for (std::size_t start = 0; start < entries.size(); start += leafSize)
        nodes.push_back(leaf(entries, start, key));
    while (nodes.size() > 1) {
        std::vector<QPDFObjectHandle> above;
        for (std::size_t start = 0; start < nodes.size(); start += leafSize) {
            const auto end = std::min(nodes.size(), start + leafSize);
            auto kids = QPDFObjectHandle::newArray();
            for (auto i = start; i < end; ++i)
                kids.appendItem(bundle.makeIndirectObject(nodes[i]));
            auto node = QPDFObjectHandle::newDictionary();
            node.replaceKey("/Limits",
                            limits(nodes[start].getKey("/Limits").getArrayItem(0),
                                   nodes[end - 1].getKey("/Limits").getArrayItem(1)));
            node.replaceKey("/Kids", kids);
            above.push_back(node);
        }
        nodes = std::move(above);
    }
    if (nodes.empty()) {
        nodes.push_back(QPDFObjectHandle::newDictionary());
        nodes[0].replaceKey(key, QPDFObjectHandle::newArray());
    }
    nodes[0].removeKey("/Limits");
    return bundle.makeIndirectObject(nodes[0]);
}

} // namespace

std::map<std::string, QPDFObjectHandle> readNameTree(const QPDFObjectHandle& root)
{
    std::map<std::string, QPDFObjectHandle> result;
    std::set<QPDFObjGen> seen;
    std::vector<QPDFObjectHandle> open{root};
    while (!open.empty()) {
        const auto node = open.back();
        open.pop_back();
        if (node.isIndirect() && !seen.insert(node.getObjGen()).second)
            continue;
        auto names = keyOf(node, "/Names");
        for (int i = 0; names.isArray() && i + 1 < names.getArrayNItems(); i += 2) {
            if (names.getArrayItem(i).isString())
                result.emplace(names.getArrayItem(i).getStringValue(), names.getArrayItem(i + 1));
        }
        auto kids = keyOf(node, "/Kids");
        for (int i = kids.isArray() ? kids.getArrayNItems() - 1 : -1; i >= 0; --i)
            open.push_back(kids.getArrayItem(i));
    }
    return result;
}

QPDFObjectHandle makeNameTree(QPDF& bundle, const std::map<std::string, QPDFObjectHandle>& values)
{
    std::vector<Entry> entries;
    entries.reserve(values.size());
    for (const auto& [name, value] : values)
        entries.emplace_back(QPDFObjectHandle::newString(name), value);
    return makeTree(bundle, entries, "/Names");
}

QPDFObjectHandle makeNumberTree(QPDF& bundle, const std::vector<QPDFObjectHandle>& values)
{
    std::vector<Entry> entries;
    entries.reserve(values.size());
    for (const auto& value : values)
        entries.emplace_back(QPDFObjectHandle::newInteger(static_cast<long long>(entries.size())),
                             value);
    return makeTree(bundle, entries, "/Nums");
}

} // namespace regiobord::bundle
