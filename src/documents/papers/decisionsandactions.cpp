#include "documents/papers/decisionsandactions.h"

#include "core/dutch.h"
#include "documents/papers/frame.h"
#include "documents/papers/freetext.h"
#include "documents/papers/names.h"
#include "documents/papers/words.h"

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

void addDate(tree::Document& paper, QDate date)
{
    if (date.isValid())
        paper.add(tree::paragraph(u"Stand op %1"_s.arg(dutch::date(date))));
}

tree::Cell dueCell(const Action& action, QDate today)
{
    const auto due = dutch::date(action.due);
    const bool isLate = action.state == ActionState::Open && action.due.isValid() && today.isValid()
        && action.due.last() < today;
    if (!isLate)
        return tree::cell(orDash(due));
    return tree::cell(tree::text(due + u'\n') + tree::bold(u"te laat"_s));
}

// "Algemeen Bestuur", and below it "29 januari 2025, punt 2"
QString originWords(const ActionRow& row, const Catalogue& catalogue)
{
    QStringList place{dutch::date(row.meetingDate)};
    if (!row.itemNumber.isEmpty())
        place += u"punt "_s + row.itemNumber;
    place.removeAll(QString{});
    QStringList lines{nameOf(row.body, catalogue), place.join(u", "_s)};
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

tree::Table actionTable(const std::vector<ActionRow>& actions, bool isOpen,
                        const Catalogue& catalogue, QDate today)
{
    std::vector<tree::Column> columns{tree::left(3.2), tree::left(1.9), tree::left(1.6),
                                      tree::left(2.3)};
    std::vector<QString> header{u"Actie"_s, u"Wie"_s, u"Uiterlijk"_s, u"Uit"_s};
    if (!isOpen) {
        columns.push_back(tree::left(1.2));
        header.push_back(u"Stand"_s);
    }
    auto table = tree::table(std::move(columns), header);
    table.firstColumnIsHeader = true;
    table.summary = isOpen ? u"Openstaande acties"_s : u"Afgehandelde acties"_s;
    for (const ActionRow& row : actions) {
        if ((row.action.state == ActionState::Open) != isOpen)
            continue;
        std::vector<tree::Cell> cells{
            tree::cell(orDash(row.action.text)), tree::cell(orDash(row.action.responsible)),
            dueCell(row.action, today), tree::cell(orDash(originWords(row, catalogue)))};
        if (!isOpen)
            cells.push_back(tree::cell(word(row.action.state)));
        table.rows.push_back(tree::row(std::move(cells)));
    }
    return table;
}

tree::Flow decisionWords(const DecisionRow& row)
{
    tree::Flow parts = freeTextOrNotFilledIn(row.decision);
    tree::Flow conditions = oneOrBullets(row.conditions);
    if (conditions.empty())
        return parts;
    parts.emplace_back(tree::paragraph(
        tree::italic(row.conditions.size() > 1 ? u"Voorwaarden:"_s : u"Voorwaarde:"_s)));
    parts.insert(parts.end(), conditions.begin(), conditions.end());
    return parts;
}

template <typename Row>
std::vector<Row> shownRows(std::vector<Row> rows, const PaperOptions& options)
{
    if (options.isPublic)
        std::erase_if(rows, [](const Row& row) { return row.isConfidential; });
    return rows;
}

} // namespace

tree::Document actionListPaper(const std::vector<ActionRow>& actions, const Catalogue& catalogue,
                               const PaperOptions& options)
{
    auto paper = startPaper({u"Actielijst"_s, dutch::date(options.date)}, options);
    addDate(paper, options.date);
    const auto shown = shownRows(actions, options);
    auto open = actionTable(shown, true, catalogue, options.date);
    auto closed = actionTable(shown, false, catalogue, options.date);
    paper.add(tree::heading(2, u"Open"_s));
    if (open.rows.empty())
        paper.add(tree::paragraph(u"Er staan geen acties open."_s));
    else
        paper.add(std::move(open));
    if (closed.rows.empty())
        return paper;
    paper.add(tree::heading(2, u"Afgehandeld"_s));
    paper.add(std::move(closed));
    return paper;
}

tree::Document decisionListPaper(const std::vector<DecisionRow>& decisions,
                                 const PaperOptions& options)
{
    auto paper = startPaper({u"Besluitenlijst"_s, dutch::date(options.date)}, options);
    addDate(paper, options.date);
    const auto shown = shownRows(decisions, options);
    if (shown.empty()) {
        paper.add(tree::paragraph(u"Er zijn geen besluiten."_s));
        return paper;
    }
    auto table = tree::table({tree::left(1.5), tree::left(1.5), tree::left(2.3), tree::left(3.2)},
                             {u"Datum"_s, u"Orgaan"_s, u"Agendapunt"_s, u"Besluit"_s});
    table.summary = u"Besluiten met datum, orgaan en agendapunt"_s;
    for (const DecisionRow& row : shown) {
        table.rows.push_back(
            tree::row({tree::cell(orDash(dutch::date(row.date))), tree::cell(orDash(row.body)),
                       tree::cell(orDash((row.itemNumber + u' ' + row.itemTitle).trimmed())),
                       tree::Cell{decisionWords(row)}}));
    }
    paper.add(std::move(table));
    return paper;
}

} // namespace regiobord::papers
