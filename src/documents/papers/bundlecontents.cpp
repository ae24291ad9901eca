#include "documents/papers/bundlecontents.h"

#include "core/dutch.h"
#include "documents/papers/bundleparts.h"
#include "documents/tree/build.h"

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

tree::Inline linked(tree::Inline words, const QString& part)
{
    if (part.isEmpty())
        return words;
    for (tree::Run& run : words.runs)
        run.link = tree::Link{tree::Link::Kind::Uri, partLink(part)};
    return words;
}

// Writes the lines of the contents.
class ContentsTable
{
public:
    ContentsTable(const BundlePlan& plan, const PageOfPart& pageOf) : m_plan(plan), m_pageOf(pageOf)
    {
        m_table = tree::table({tree::left(0.8), tree::left(7.6), tree::right(1)},
                              {u"Punt"_s, u"Onderwerp"_s, u"Pagina"_s});
        m_table.summary = u"Agendapunten en stukken met de pagina waarop zij beginnen"_s;
    }

    void addAgenda()
    {
        if (!m_plan.agenda.isEmpty())
            addLine({}, tree::flow(linked(tree::bold(u"Agenda"_s), agendaPart.toString())),
                    agendaPart.toString());
    }

    void addItem(const BundleItem& item)
    {
        const auto part = targetPart(item, m_plan);
        auto words = linked(tree::bold(item.title), part);
        if (!item.remark.isEmpty())
            words = words + tree::italic(u" ("_s + item.remark + u')');
        addLine(item.number, tree::flow(words), part);
        for (const BundlePaper& paper : item.papers)
            addPaper(paper);
        for (const BundleItem& subItem : item.subItems)
            addItem(subItem);
    }

    tree::Table take() { return std::move(m_table); }

private:
    // Indented below its item, as an item of a list.
    void addPaper(const BundlePaper& paper)
    {
        tree::List indented;
        indented.items.push_back(tree::item(linked(tree::text(paper.title), paper.id)));
        addLine({}, {std::move(indented)}, paper.id);
    }

    void addLine(const QString& number, tree::Flow subject, const QString& part)
    {
        const auto page = part.isEmpty() ? QString{} : QString::number(m_pageOf(part));
        m_table.rows.push_back(
            tree::row({tree::cell(linked(tree::bold(number), part)), tree::Cell{std::move(subject)},
                       tree::cell(linked(tree::text(page), part))}));
    }

    const BundlePlan& m_plan;
    const PageOfPart& m_pageOf;
    tree::Table m_table;
};

} // namespace

tree::Document bundleContents(const BundlePlan& plan, const PageOfPart& pageOf)
{
    tree::Document contents;
    contents.title = plan.title.isEmpty() ? u"Bundel"_s : plan.title;
    contents.add(tree::heading(1, contents.title));
    contents.add(tree::heading(2, u"Inhoud"_s));
    ContentsTable table{plan, pageOf};
    table.addAgenda();
    for (const BundleItem& item : plan.items)
        table.addItem(item);
    contents.add(table.take());
    if (const auto made = dutch::date(plan.made.toLocalTime().date()); !made.isEmpty())
        contents.add(tree::paragraph(tree::italic(u"Samengesteld op "_s + made)));
    return contents;
}

} // namespace regiobord::papers
