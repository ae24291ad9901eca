#include "ui/meetings/calendarentries.h"

#include "app/meetings/meetingdrafts.h"
#include "core/text.h"
#include "domain/portfolio/catalogue.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

bool touches(const CoarseDate& when, QDate first, QDate last)
{
    return when.isValid() && when.first() <= last && when.last() >= first;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString{});
    return parts.join(u", "_s);
}

QString timeText(const Meeting& meeting)
{
    if (!meeting.startTime.isValid())
        return {};
    const auto start = meeting.startTime.toString(u"HH:mm"_s);
    return meeting.endTime.isValid() ? start + u" - "_s + meeting.endTime.toString(u"HH:mm"_s)
                                     : start;
}

CalendarEntry entryOf(const Meeting& meeting, const Catalogue& catalogue)
{
    const auto* body = catalogue.body(meeting.body);
    const auto name =
        meeting.title.isEmpty() && body ? body->name : meetingTitle(meeting, catalogue);
    return {.when = CoarseDate{meeting.date},
            .text = name,
            .detail = joined({timeText(meeting), meeting.location}),
            .target = {Place::Meeting, meeting.id.toString()},
            .isMeeting = true};
}

// A later agenda knows best.
void take(std::vector<CalendarEntry>& dates, CalendarEntry entry)
{
    const auto same = std::ranges::find_if(dates, [&](const CalendarEntry& known) {
        return isSameEvent({.date = known.when, .label = known.text},
                           {.date = entry.when, .label = entry.text});
    });
    if (same == dates.end())
        dates.push_back(std::move(entry));
    else
        *same = std::move(entry);
}

CalendarEntry entryOf(const ImportantDate& date, const MeetingId& meeting)
{
    return {.when = date.date,
            .text = date.label,
            .detail = joined({date.time, date.place}),
            .target = {Place::Meeting, meeting.toString()},
            .isProvisional = date.isProvisional};
}

std::vector<CalendarEntry> milestones(const Catalogue& catalogue, QDate first, QDate last)
{
    std::vector<CalendarEntry> found;
    for (const auto& programme : catalogue.content().programmes) {
        for (const auto& milestone : programme.milestones) {
            if (touches(milestone.date, first, last))
                take(found,
                     {.when = milestone.date,
                      .text = milestone.label,
                      .detail = programme.shortName,
                      .target = {Place::Programmes, programme.id.toString()}});
        }
    }
    return found;
}

} // namespace

std::vector<CalendarEntry> calendarEntries(Portfolio& portfolio, const Catalogue& catalogue,
                                           QDate first, QDate last)
{
    std::vector<CalendarEntry> meetings;
    auto dates = milestones(catalogue, first, last);
    for (const auto& summary : portfolio.meetings().summaries()) {
        if (summary.date.isValid() && summary.date < first.addYears(-1))
            continue;
        const auto found = portfolio.meetings().find(summary.id);
        if (!found)
            continue;
        if (touches(CoarseDate{summary.date}, first, last))
            meetings.push_back(entryOf(found->value, catalogue));
        for (const auto& date : found->value.importantDates) {
            if (touches(date.date, first, last))
                take(dates, entryOf(date, summary.id));
        }
    }
    std::ranges::move(dates, std::back_inserter(meetings));
    std::ranges::stable_sort(meetings, {}, [](const CalendarEntry& entry) {
        return std::pair{entry.when.first(), !entry.isMeeting};
    });
    return meetings;
}

} // namespace regiobord
