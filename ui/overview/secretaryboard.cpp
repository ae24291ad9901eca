#include "ui/overview/secretaryboard.h"

#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "core/dutch.h"
#include "ui/meetings/meetingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr std::size_t mostMeetings = 5;
constexpr std::size_t mostActions = 12;
constexpr std::size_t mostMissing = 4; // of one meeting
const auto indent = u"      "_s;

bool isLate(const Action& action, QDate today)
{
    return action.due.isValid() && action.due.last() < today;
}

// Actions without a date stand last.
QDate dueDay(const Action& action)
{
    return action.due.isValid() ? action.due.last() : QDate{9999, 12, 31};
}

CardRow actionRow(const ActionRow& row, QDate today)
{
    const auto& action = row.action;
    const bool late = isLate(action, today);
    return {{Place::Meeting, row.meeting.toString(), u"verslag"_s},
            {textCell(action.text), textCell(action.responsible), textCell(dutch::date(action.due)),
             late ? chipCell(SecretaryBoard::tr("late"), Tone::Bad, 0)
                  : chipCell(words::label(action.state), words::toneOf(action.state), 1)}};
}

} // namespace

SecretaryBoard::SecretaryBoard(Workspace& workspace, BackgroundReading& reading, QWidget* parent)
    : Board(workspace, reading, parent),
      m_meetings(addCard(0, tr("Next meetings"), 3, u"nextMeetings"_s)),
      m_actions(addCard(1, tr("Open actions"), 4, u"openActions"_s)),
      m_minutes(addCard(0, tr("Minutes not yet adopted"), 2, u"draftMinutes"_s))
{
    m_meetings->setAction(tr("All meetings"), {Place::Meetings});
    m_actions->setAction(tr("All actions"), {Place::Actions});
    m_minutes->setAction(tr("All meetings"), {Place::Meetings});
}

struct SecretaryBoard::Facts
{
    std::vector<MeetingSummary> meetings;
    std::vector<Meeting> next; // the first that come, in order
    std::size_t coming = 0;
    std::vector<ActionRow> actions;
    std::vector<MeetingId> drafts; // with minutes that are not adopted
};

SecretaryBoard::Facts SecretaryBoard::read(Portfolio& portfolio, QDate today)
{
    Facts facts{.meetings = portfolio.meetings().summaries(),
                .next = {},
                .coming = 0,
                .actions = portfolio.meetings().actions(),
                .drafts = portfolio.figures().withDraftMinutes()};
    for (const auto& summary : facts.meetings) {
        if (summary.date < today || ++facts.coming > mostMeetings)
            continue;
        if (auto meeting = portfolio.meetings().find(summary.id))
            facts.next.push_back(std::move(meeting->value));
    }
    return facts;
}

void SecretaryBoard::refresh()
{
    reading().start(
        [today = workspace().today()](Portfolio& portfolio) { return read(portfolio, today); },
        [this, catalogue = workspace().catalogue()](Facts facts) {
            showMeetings(facts, *catalogue);
            showActions(std::move(facts.actions));
            showMinutes(facts, *catalogue);
        });
}

QString SecretaryBoard::nameOf(const MeetingSummary& meeting, const Catalogue& catalogue) const
{
    if (!meeting.title.isEmpty())
        return meeting.title;
    const auto* body = catalogue.body(meeting.body);
    return body == nullptr ? tr("Meeting") : body->name;
}

void SecretaryBoard::showMeetings(const Facts& facts, const Catalogue& catalogue)
{
    const auto rules = workspace().rules(catalogue);
    std::vector<CardRow> rows;
    for (const auto& meeting : facts.next) {
        const auto missing = check(meeting, rules);
        const auto target = Location{Place::Meeting, meeting.id.toString()};
        const MeetingSummary summary{
            .id = meeting.id, .body = meeting.body, .date = meeting.date, .title = meeting.title};
        rows.push_back(
            {target,
             {textCell(nameOf(summary, catalogue)), textCell(dutch::date(summary.date)),
              missing.empty() ? chipCell(tr("complete"), Tone::Good, 0)
                              : chipCell(tr("%1 missing").arg(missing.size()),
                                         hasErrors(missing) ? Tone::Bad : Tone::Waiting, 1)}});
        const auto shown = std::min(missing.size(), mostMissing);
        for (std::size_t i = 0; i < shown; ++i)
            rows.push_back({target,
                            {textCell(indent + words::place(missing[i]) + u": "_s
                                      + words::sentence(missing[i])),
                             {},
                             {}}});
        if (missing.size() > shown)
            rows.push_back(
                {target,
                 {textCell(indent + tr("And %1 more.").arg(missing.size() - shown)), {}, {}}});
    }
    m_meetings->setRows(std::move(rows),
                        facts.coming == 0
                            ? tr("No meeting is planned. Plan one on the page Meetings; "
                                 "what it still lacks will stand here.")
                            : QString{});
}

void SecretaryBoard::showActions(std::vector<ActionRow> actions)
{
    std::erase_if(actions, [](const auto& row) { return row.action.state != ActionState::Open; });
    std::ranges::stable_sort(actions, {}, [](const ActionRow& row) { return dueDay(row.action); });
    const auto today = workspace().today();
    const auto late = std::ranges::count_if(
        actions, [today](const auto& row) { return isLate(row.action, today); });
    std::vector<CardRow> rows;
    for (const auto& row : actions) {
        if (rows.size() < mostActions)
            rows.push_back(actionRow(row, today));
    }
    m_actions->setRows(std::move(rows),
                       actions.empty() ? tr("No action is open. Actions that meetings agree on "
                                            "stand here until they are done.")
                           : late == 0
                           ? tr("%1 open, none of them late.").arg(actions.size())
                           : tr("%1 open, %2 of them late.").arg(actions.size()).arg(late));
}

void SecretaryBoard::showMinutes(const Facts& facts, const Catalogue& catalogue)
{
    std::vector<CardRow> rows;
    for (const auto& summary : facts.meetings) {
        if (std::ranges::find(facts.drafts, summary.id) == facts.drafts.end())
            continue;
        rows.push_back(
            {{Place::Meeting, summary.id.toString(), u"verslag"_s},
             {textCell(nameOf(summary, catalogue)), textCell(dutch::date(summary.date))}});
    }
    const auto sentence = rows.empty() ? tr("All minutes have been adopted.") : QString{};
    m_minutes->setRows(std::move(rows), sentence);
}

} // namespace regiobord
