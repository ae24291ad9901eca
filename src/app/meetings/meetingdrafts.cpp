#include "app/meetings/meetingdrafts.h"

#include "core/dutch.h"
#include "core/text.h"
#include "domain/portfolio/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

const auto minutesTitle = u"Verslag van de vergadering van "_s;

bool hasKind(const AgendaItem& item, AgendaItemKind kind)
{
    return std::ranges::find(item.kinds, kind) != item.kinds.end();
}

bool hasItem(const std::optional<Meeting>& meeting, const QString& title)
{
    return meeting && std::ranges::any_of(meeting->items, [&](const AgendaItem& item) {
               return sameName(item.title, title);
           });
}

bool isStanding(const AgendaItem& item, const std::optional<Meeting>& earlier)
{
    return hasKind(item, AgendaItemKind::Opening) || hasKind(item, AgendaItemKind::Rondvraag)
        || !item.minutesOf.isNull() || hasItem(earlier, item.title);
}

AgendaItem minutesItem(const Meeting& previous)
{
    AgendaItem item;
    item.id = AgendaItemId::create();
    item.title = minutesTitle + dutch::date(previous.date);
    item.kinds = {AgendaItemKind::Vaststellen};
    item.proposals = {u"Verslag vaststellen"_s};
    item.minutesOf = previous.id;
    return item;
}

AgendaItem standingItem(const AgendaItem& item)
{
    AgendaItem copy;
    copy.id = AgendaItemId::create();
    copy.title = item.title;
    copy.kinds = item.kinds;
    copy.isConfidential = item.isConfidential;
    copy.isOral = item.isOral;
    copy.minutes = item.minutes;
    copy.portfolioHolder = item.portfolioHolder;
    return copy;
}

bool isMemberOn(const Membership& membership, QDate day)
{
    return membership.terms.empty()
        || std::ranges::any_of(membership.terms,
                               [day](const DateRange& term) { return term.contains(day); });
}

} // namespace

QString meetingTitle(const QString& title, const BodyId& body, QDate date,
                     const Catalogue& catalogue)
{
    if (!title.isEmpty())
        return title;
    const auto* found = catalogue.body(body);
    const auto name = found ? found->name : u"Vergadering"_s;
    return date.isValid() ? u"%1 van %2"_s.arg(name, dutch::date(date)) : name;
}

QString meetingTitle(const Meeting& meeting, const Catalogue& catalogue)
{
    return meetingTitle(meeting.title, meeting.body, meeting.date, catalogue);
}

std::optional<Meeting> meetingBefore(Portfolio& portfolio, const BodyId& body, QDate day)
{
    std::optional<MeetingSummary> last;
    for (const auto& summary : portfolio.meetings().summaries()) {
        if (summary.body == body && summary.date.isValid()
            && (!day.isValid() || summary.date < day))
            last = summary;
    }
    if (!last)
        return std::nullopt;
    const auto found = portfolio.meetings().find(last->id);
    return found ? std::optional{found->value} : std::nullopt;
}

Meeting followingMeeting(const Meeting& previous, const std::optional<Meeting>& earlier, QDate date)
{
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.body = previous.body;
    meeting.date = date;
    meeting.startTime = previous.startTime;
    meeting.endTime = previous.endTime;
    meeting.location = previous.location;
    bool hasMinutes = false;
    for (const auto& item : previous.items) {
        if (!isStanding(item, earlier))
            continue;
        const bool adopts = !item.minutesOf.isNull();
        hasMinutes = hasMinutes || adopts;
        meeting.items.push_back(adopts ? minutesItem(previous) : standingItem(item));
    }
    if (!hasMinutes) {
        const auto end = std::ranges::find_if(meeting.items, [](const AgendaItem& item) {
            return hasKind(item, AgendaItemKind::Rondvraag);
        });
        meeting.items.insert(end, minutesItem(previous));
    }
    int number = 0;
    for (auto& item : meeting.items)
        item.number = QString::number(++number);
    for (const auto& important : previous.importantDates) {
        if (important.date.isValid() && (!date.isValid() || important.date.last() >= date))
            meeting.importantDates.push_back(important);
    }
    return meeting;
}

Minutes startedMinutes(Portfolio& portfolio, const Meeting& meeting)
{
    Minutes minutes;
    minutes.start = meeting.startTime;
    minutes.end = meeting.endTime;
    for (const auto& membership : portfolio.memberships().all()) {
        if (membership.body != meeting.body || !isMemberOn(membership, meeting.date))
            continue;
        const auto person = portfolio.people().find(membership.person);
        const auto name = person ? person->value.name : membership.role;
        minutes.attendance.push_back({.person = membership.person, .participant = name});
        if (minutes.chair.isEmpty() && folded(membership.role) == u"voorzitter"_s)
            minutes.chair = name;
    }
    return minutes;
}

} // namespace regiobord
