#pragma once

#include "core/dates.h"
#include "domain/portfolio/portfolio.h"
#include "ui/shell/location.h"

#include <QString>

#include <vector>

namespace regiobord {

// Something on the calendar: a meeting, an important date that an agenda names, or a milestone of a
// programme.
struct CalendarEntry
{
    CoarseDate when;
    QString text;
    QString detail;  // time and place
    Location target; // to open; for an important date the last agenda that names it
    bool isMeeting = false;
    bool isProvisional = false;

    bool isDay() const { return when.precision() == Precision::Day; }
};

// Everything that falls in these days or in a period that has one of them, meetings first, then by
// day. A date that several agendas or a programme name stands here once. The agendas of the year
// before the first day and all later ones are read.
std::vector<CalendarEntry> calendarEntries(Portfolio& portfolio, const Catalogue& catalogue,
                                           QDate first, QDate last);

} // namespace regiobord
