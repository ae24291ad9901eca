#include "documents/bundle/outline.h"

#include <set>

namespace regiobord::bundle {
namespace {

constexpr int deepestLevel = 32;
constexpr int mostBookmarks = 20'000;

class OutlineReader
{
public:
    OutlineReader(LinkResolver& links, Losses& losses) : m_links(links), m_losses(losses) {}

    std::vector<OutlineItem> read(const QPDFObjectHandle& first, int level)
    {
        std::vector<OutlineItem> items;
        for (auto entry = first; entry.isDictionary(); entry = keyOf(entry, "/Next")) {
            const bool isNew = !entry.isIndirect() || m_seen.insert(entry.getObjGen()).second;
            if (!isNew || level > deepestLevel || m_count == mostBookmarks) {
                m_losses.add(BundleLoss::BookmarksLeftOut);
                break;
            }
            ++m_count;
            items.push_back(itemOf(entry));
            items.back().children = read(keyOf(entry, "/First"), level + 1);
        }
        return items;
    }

private:
    OutlineItem itemOf(const QPDFObjectHandle& entry)
    {
        OutlineItem item{.title = readText(keyOf(entry, "/Title"))};
        const auto target = m_links.resolve(entry, BundleLoss::BookmarkWithoutTarget);
        if (target)
            item.target = *target;
        auto style = keyOf(entry, "/F");
        if (style.isInteger())
            item.style = static_cast<int>(style.getIntValue() & 3);
        item.color = colorOf(keyOf(entry, "/C"));
        return item;
    }

    static QPDFObjectHandle colorOf(QPDFObjectHandle value)
    {
        if (!value.isArray() || value.getArrayNItems() != 3)
            return QPDFObjectHandle::newNull();
        auto result = QPDFObjectHandle::newArray();
        for (int i = 0; i < 3; ++i) {
            auto part = value.getArrayItem(i);
            result.appendItem(
                QPDFObjectHandle::newReal(part.isNumber() ? part.getNumericValue() : 0, 3));
        }
        return result;
    }

    LinkResolver& m_links;
    Losses& m_losses;
    std::set<QPDFObjGen> m_seen;
    int m_count = 0;
};

class OutlineWriter
{
public:
    explicit OutlineWriter(QPDF& bundle) : m_bundle(bundle) {}

    // Writes the items below a parent and returns how many are visible while it is open.
    int write(const std::vector<OutlineItem>& items, QPDFObjectHandle parent)
    {
        int visible = 0;
        auto previous = QPDFObjectHandle::newNull();
        for (const OutlineItem& item : items) {
            auto entry = makeEntry(item, parent);
            if (previous.isNull()) {
                parent.replaceKey("/First", entry);
            } else {
                previous.replaceKey("/Next", entry);
                entry.replaceKey("/Prev", previous);
            }
            const int below = write(item.children, entry);
            if (below > 0)
                entry.replaceKey("/Count",
                                 QPDFObjectHandle::newInteger(item.open ? below : -below));
            visible += 1 + (item.open ? below : 0);
            previous = entry;
        }
        if (!previous.isNull())
            parent.replaceKey("/Last", previous);
        return visible;
    }

private:
    QPDFObjectHandle makeEntry(const OutlineItem& item, const QPDFObjectHandle& parent)
    {
        auto entry = m_bundle.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", pdfText(item.title));
        entry.replaceKey("/Parent", parent);
        item.target.writeTo(entry);
        if (item.style != 0)
            entry.replaceKey("/F", QPDFObjectHandle::newInteger(item.style));
        if (!QPDFObjectHandle{item.color}.isNull())
            entry.replaceKey("/C", item.color);
        return entry;
    }

    QPDF& m_bundle;
};

} // namespace

std::vector<OutlineItem> readOutline(PdfSource& source, LinkResolver& links, Losses& losses)
{
    return OutlineReader{links, losses}.read(keyOf(keyOf(source.root(), "/Outlines"), "/First"), 1);
}

int bookmarkCount(const std::vector<OutlineItem>& items)
{
    int count = 0;
    for (const OutlineItem& item : items)
        count += 1 + bookmarkCount(item.children);
    return count;
}

void writeOutline(QPDF& bundle, const std::vector<OutlineItem>& items)
{
    if (items.empty())
        return;
    auto root = bundle.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    const int visible = OutlineWriter{bundle}.write(items, root);
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(visible));
    bundle.getRoot().replaceKey("/Outlines", root);
    bundle.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace regiobord::bundle
