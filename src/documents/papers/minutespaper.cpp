#include "documents/papers/minutespaper.h"

#include "core/dutch.h"
#include "documents/papers/frame.h"
#include "documents/papers/freetext.h"
#include "documents/papers/itempapers.h"
#include "documents/papers/names.h"
#include "documents/papers/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord::papers {

namespace {

constexpr std::size_t signaturesInARow = 3;

void addHeader(tree::Document& paper, const Meeting& meeting, const Minutes& minutes)
{
    tree::KeyValueBlock block;
    tree::addIfFilled(block, u"Datum"_s, dutch::date(meeting.date));
    const bool hasOwnTime = minutes.start.isValid();
    tree::addIfFilled(block, u"Tijd"_s,
                      hasOwnTime ? timeWords(minutes.start, minutes.end)
                                 : timeWords(meeting.startTime, meeting.endTime));
    tree::addIfFilled(block, u"Plaats"_s, meeting.location);
    tree::addIfFilled(block, u"Voorzitter"_s, minutes.chair);
    tree::addIfFilled(block, u"Stand"_s,
                      minutes.adoptedOn.isValid()
                          ? u"vastgesteld op "_s + dutch::date(minutes.adoptedOn)
                          : u"concept, nog niet vastgesteld"_s);
    paper.add(std::move(block));
}

QString participantWords(const Attendance& attendance)
{
    const auto name = attendance.participant.trimmed();
    const auto remark = attendance.remark.trimmed();
    const auto shown = name.isEmpty() ? u"naam niet vermeld"_s : name;
    return remark.isEmpty() ? shown : u"%1 (%2)"_s.arg(shown, remark);
}

void addAttendance(tree::Document& paper, const Minutes& minutes)
{
    tree::KeyValueBlock block;
    for (const auto presence : {Presence::Present, Presence::Absent, Presence::Replaced}) {
        QStringList people;
        for (const Attendance& attendance : minutes.attendance) {
            if (attendance.presence == presence)
                people += participantWords(attendance);
        }
        addEntry(block, word(presence), oneOrBullets(people));
    }
    addSection(paper, u"Aanwezigheid"_s, std::move(block));
    addSection(paper, 2, u"Opmerkingen"_s, freeText(minutes.remarks));
}

void addItem(tree::Document& paper, const AgendaItem& item, int depth)
{
    auto title = (item.number + u' ' + item.title).trimmed();
    if (item.isConfidential)
        title += u" (besloten)"_s;
    paper.add(tree::heading(itemHeadingLevel(depth), title));
    const ItemOutcome& outcome = item.outcome;
    tree::append(paper, freeText(outcome.discussion));
    tree::KeyValueBlock block;
    const auto add = [&block](const QString& one, const QString& more, const QStringList& texts) {
        addEntry(block, texts.size() > 1 ? more : one, oneOrBullets(texts));
    };
    add(u"Besluit"_s, u"Besluiten"_s, outcome.decisions);
    add(u"Voorwaarde"_s, u"Voorwaarden"_s, outcome.conditions);
    add(u"Toezegging"_s, u"Toezeggingen"_s, outcome.promises);
    QStringList actions;
    for (const Action& action : outcome.actions)
        actions += actionWords(action);
    add(u"Actie"_s, u"Acties"_s, actions);
    const bool saysNothing = block.entries.empty() && outcome.discussion.trimmed().isEmpty();
    if (!block.entries.empty())
        paper.add(std::move(block));
    else if (saysNothing && item.subItems.empty())
        paper.add(tree::paragraph(u"Geen bijzonderheden."_s));
}

// Room to sign above each role.
void addSignatures(tree::Document& paper, const QStringList& roles)
{
    for (qsizetype first = 0; first < roles.size(); first += signaturesInARow) {
        const auto inRow =
            roles.sliced(first, std::min<qsizetype>(signaturesInARow, roles.size() - first));
        tree::Table table;
        table.summary = u"Ondertekening"_s;
        table.columns.assign(static_cast<std::size_t>(inRow.size()), tree::left(1));
        table.rows.push_back(tree::row(std::vector<QString>(inRow.begin(), inRow.end())));
        paper.add(tree::Spacer{18});
        paper.add(std::move(table));
    }
}

void addAdoption(tree::Document& paper, const Minutes& minutes)
{
    if (!minutes.adoptedOn.isValid() && minutes.signedBy.empty())
        return;
    const auto words = minutes.adoptedOn.isValid()
        ? u"Vastgesteld d.d. %1."_s.arg(dutch::date(minutes.adoptedOn))
        : u"Concept, nog niet vastgesteld."_s;
    addSection(paper, 2, u"Vaststelling"_s, tree::flow(words));
    addSignatures(paper, minutes.signedBy);
}

} // namespace

QString actionWords(const Action& action)
{
    QStringList who{action.responsible.trimmed()};
    if (const auto due = dutch::date(action.due); !due.isEmpty())
        who += u"uiterlijk "_s + due;
    who.removeAll(QString{});
    const auto words = orDash(action.text);
    return who.isEmpty() ? words : words + u" – "_s + who.join(u", "_s);
}

tree::Document minutesPaper(const Meeting& meeting, const Catalogue& catalogue,
                            const PaperOptions& options)
{
    const Meeting shown = shownPart(meeting, options);
    const Minutes minutes = shown.minutes.value_or(Minutes{});
    const auto body = nameOf(shown.body, catalogue);
    auto paper = startPaper(
        {body.isEmpty() ? u"Verslag"_s : u"Verslag "_s + body, dutch::date(shown.date)}, options);
    addHeader(paper, shown, minutes);
    addAttendance(paper, minutes);
    forEachItem(shown.items,
                [&paper](const AgendaItem& item, int depth) { addItem(paper, item, depth); });
    addAdoption(paper, minutes);
    return paper;
}

} // namespace regiobord::papers
