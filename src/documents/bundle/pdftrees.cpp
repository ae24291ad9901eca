#include "documents/bundle/pdftrees.h"

#include "documents/bundle/pdfsource.h"
#include "documents/bundle/pdfsyntax.h"

#include <algorithm>
#include <set>
#include <utility>

namespace regiobord::bundle {
namespace {

constexpr std::size_t leafSize = 64;

using Entry = std::pair<std::string, std::string>; // key, value

// A node of the tree: its key and value in the dictionary, and the first and last key below it.
struct Node
{
    std::string content;
    std::string first;
    std::string last;
};

std::vector<Node> leavesOf(const std::vector<Entry>& entries, const std::string& key)
{
    std::vector<Node> leaves;
    for (std::size_t start = 0; start < entries.size(); start += leafSize) {
        const auto end = std::min(entries.size(), start + leafSize);
        std::string content = key + " [";
        for (auto i = start; i < end; ++i)
            content += entries[i].first + ' ' + entries[i].second + ' ';
        leaves.push_back({content + ']', entries[start].first, entries[end - 1].first});
    }
    return leaves;
}

std::vector<Node> joined(BundleObjects& bundle, const std::vector<Node>& nodes)
{
    std::vector<Node> above;
    for (std::size_t start = 0; start < nodes.size(); start += leafSize) {
        const auto end = std::min(nodes.size(), start + leafSize);
        std::string content = "/Kids [";
        for (auto i = start; i < end; ++i) {
            const int number = bundle.reserve();
            bundle.put(number,
                       "<< /Limits [" + nodes[i].first + ' ' + nodes[i].last + "] "
                           + nodes[i].content + " >>");
            content += syntax::reference(number) + ' ';
        }
        above.push_back({content + ']', nodes[start].first, nodes[end - 1].last});
    }
    return above;
}

// Joins nodes by sixty-four until one is left, which is the root and has no limits.
QPDFObjectHandle makeTree(BundleObjects& bundle, const std::vector<Entry>& entries,
                          const std::string& key)
{
    auto nodes = leavesOf(entries, key);
    while (nodes.size() > 1)
        nodes = joined(bundle, nodes);
    const int root = bundle.reserve();
    bundle.put(root, "<< " + (nodes.empty() ? key + " []" : nodes[0].content) + " >>");
    return bundle.handle(root);
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

QPDFObjectHandle makeNameTree(BundleObjects& bundle,
                              const std::map<std::string, std::string>& values)
{
    std::vector<Entry> entries;
    entries.reserve(values.size());
    for (const auto& [name, value] : values)
        entries.emplace_back(QPDFObjectHandle::newString(name).unparse(), value);
    return makeTree(bundle, entries, "/Names");
}

QPDFObjectHandle makeNumberTree(BundleObjects& bundle, const std::vector<std::string>& values)
{
    std::vector<Entry> entries;
    entries.reserve(values.size());
    for (const auto& value : values)
        entries.emplace_back(std::to_string(entries.size()), value);
    return makeTree(bundle, entries, "/Nums");
}

} // namespace regiobord::bundle
