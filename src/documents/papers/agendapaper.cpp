#include "documents/papers/agendapaper.h"

#include "core/dutch.h"
#include "documents/papers/frame.h"
#include "documents/papers/freetext.h"
#include "documents/papers/itempapers.h"
#include "documents/papers/names.h"
#include "documents/papers/words.h"

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

void addHeader(tree::Document& paper, const Meeting& meeting)
{
    tree::KeyValueBlock block;
    tree::addIfFilled(block, u"Datum"_s, dutch::date(meeting.date));
    tree::addIfFilled(block, u"Tijd"_s, timeWords(meeting.startTime, meeting.endTime));
    tree::addIfFilled(block, u"Plaats"_s, meeting.location);
    if (!block.entries.empty())
        paper.add(std::move(block));
}

// "Ter besluitvorming en ter kennisname · besloten · 10 minuten"
QString natureWords(const AgendaItem& item)
{
    QStringList kinds;
    for (const AgendaItemKind kind : item.kinds)
        kinds += word(kind);
    QStringList parts{enumeration(kinds)};
    if (item.isConfidential)
        parts += u"besloten"_s;
    if (item.isOral)
        parts += u"mondeling"_s;
    if (item.minutes)
        parts += *item.minutes == 1 ? u"1 minuut"_s : u"%1 minuten"_s.arg(*item.minutes);
    if (!item.portfolioHolder.trimmed().isEmpty())
        parts += u"portefeuillehouder: "_s + item.portfolioHolder.trimmed();
    parts.removeAll(QString{});
    return capitalised(parts.join(u" · "_s));
}

void addItem(tree::Document& paper, const AgendaItem& item, int depth, const PaperOptions& options)
{
    QStringList titles = papersWith(item, options);
    if (item.coverNote)
        titles.prepend(u"Oplegger"_s);
    paper.add(tree::heading(itemHeadingLevel(depth), (item.number + u' ' + item.title).trimmed()));
    // Who reads what is asked sees the papers for it on the same page.
    const bool hasMore = !item.proposals.isEmpty() || !titles.isEmpty();
    if (const auto nature = natureWords(item); !nature.isEmpty()) {
        auto line = tree::paragraph(tree::italic(nature));
        line.keepsWithNext = hasMore;
        paper.add(std::move(line));
    }
    auto proposals = oneOrNumbered(item.proposals);
    if (auto* only =
            proposals.size() == 1 ? std::get_if<tree::Paragraph>(&proposals.front()) : nullptr)
        only->keepsWithNext = !titles.isEmpty();
    tree::append(paper, std::move(proposals));
    if (titles.isEmpty())
        return;
    paper.add(tree::paragraph(u"Stukken:"_s));
    paper.add(tree::bullets({titles.begin(), titles.end()}));
}

void addImportantDates(tree::Document& paper, const std::vector<ImportantDate>& dates)
{
    if (dates.empty())
        return;
    paper.add(tree::heading(2, u"Belangrijke data"_s));
    auto table = tree::table({tree::left(1.7), tree::left(3.6), tree::left(1.8), tree::left(1.6)},
                             {u"Datum"_s, u"Bijeenkomst"_s, u"Tijd"_s, u"Plaats"_s});
    table.firstColumnIsHeader = true;
    table.summary = u"Belangrijke data met tijd en plaats"_s;
    for (const ImportantDate& date : dates) {
        const auto label = date.isProvisional ? date.label + u" (onder voorbehoud)"_s : date.label;
        table.rows.push_back(tree::row({orDash(dutch::date(date.date)), orDash(label),
                                        orDash(date.time), orDash(date.place)}));
    }
    paper.add(std::move(table));
}

} // namespace

tree::Document agendaPaper(const Meeting& meeting, const Catalogue& catalogue,
                           const PaperOptions& options)
{
    const Meeting shown = shownPart(meeting, options);
    const auto body = nameOf(shown.body, catalogue);
    auto paper = startPaper(
        {body.isEmpty() ? u"Agenda"_s : u"Agenda "_s + body, dutch::date(shown.date)}, options);
    addHeader(paper, shown);
    forEachItem(shown.items,
                [&](const AgendaItem& item, int depth) { addItem(paper, item, depth, options); });
    addImportantDates(paper, shown.importantDates);
    return paper;
}

} // namespace regiobord::papers
