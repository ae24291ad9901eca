#include "documents/papers/bundleparts.h"

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

void collect(const std::vector<BundleItem>& items, std::vector<PlacedPaper>& papers)
{
    for (const BundleItem& item : items) {
        for (const BundlePaper& paper : item.papers)
            papers.push_back({item.number, &paper});
        collect(item.subItems, papers);
    }
}

// Empty when neither the item nor what is below it has a paper.
QString firstPaper(const BundleItem& item)
{
    if (!item.papers.empty())
        return item.papers.front().id;
    for (const BundleItem& subItem : item.subItems) {
        if (const auto id = firstPaper(subItem); !id.isEmpty())
            return id;
    }
    return {};
}

QString footerOf(const PlacedPaper& placed)
{
    return placed.item.isEmpty() ? placed.paper->title
                                 : u"Agendapunt %1 · %2"_s.arg(placed.item, placed.paper->title);
}

// An item leads to its first paper by leading nowhere itself: the assembler then takes the first
// below it, and nests a paper's own bookmarks below the paper's instead of below the item's.
bundle::BundleBookmark bookmarkOf(const BundleItem& item, const BundlePlan& plan)
{
    bundle::BundleBookmark bookmark;
    bookmark.title = (item.number + u' ' + item.title).trimmed();
    if (firstPaper(item).isEmpty())
        bookmark.part = targetPart(item, plan);
    for (const BundlePaper& paper : item.papers)
        bookmark.children.push_back({.title = paper.title, .part = paper.id, .open = false});
    for (const BundleItem& subItem : item.subItems)
        bookmark.children.push_back(bookmarkOf(subItem, plan));
    return bookmark;
}

} // namespace

QString partLink(const QString& id)
{
    return u"regiobord:part/"_s + id;
}

std::vector<PlacedPaper> papersInOrder(const BundlePlan& plan)
{
    std::vector<PlacedPaper> papers;
    collect(plan.items, papers);
    return papers;
}

QString targetPart(const BundleItem& item, const BundlePlan& plan)
{
    auto paper = firstPaper(item);
    if (paper.isEmpty() && !plan.agenda.isEmpty())
        return agendaPart.toString();
    return paper;
}

bundle::BundlePlan assemblyPlan(const BundlePlan& plan, bundle::ContentsRenderer contents)
{
    bundle::BundlePlan assembly;
    assembly.parts.push_back({.id = contentsPart.toString(),
                              .title = u"Inhoud"_s,
                              .footer = u"Inhoud"_s,
                              .contents = std::move(contents),
                              .keepsOwnBookmarks = false});
    assembly.outline.push_back({.title = u"Inhoud"_s, .part = contentsPart.toString()});
    if (!plan.agenda.isEmpty()) {
        assembly.parts.push_back({.id = agendaPart.toString(),
                                  .title = u"Agenda"_s,
                                  .footer = u"Agenda"_s,
                                  .bytes = plan.agenda,
                                  .keepsOwnBookmarks = false});
        assembly.outline.push_back({.title = u"Agenda"_s, .part = agendaPart.toString()});
    }
    for (const PlacedPaper& placed : papersInOrder(plan))
        assembly.parts.push_back({.id = placed.paper->id,
                                  .title = placed.paper->title,
                                  .footer = footerOf(placed),
                                  .bytes = placed.paper->pdf});
    for (const BundleItem& item : plan.items)
        assembly.outline.push_back(bookmarkOf(item, plan));
    return assembly;
}

} // namespace regiobord::papers
