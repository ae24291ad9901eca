#pragma once

#include "domain/meetings/meeting.h"
#include "domain/portfolio/portfolio.h"

#include <QDate>
#include <QString>

#include <optional>

namespace regiobord {

// "Algemeen Bestuur van 29 januari 2025"; the meeting's own title when it has one. In Dutch, as the
// papers have it.
QString meetingTitle(const QString& title, const BodyId& body, QDate date,
                     const Catalogue& catalogue);
QString meetingTitle(const Meeting& meeting, const Catalogue& catalogue);

// The last meeting of that body before the day.
std::optional<Meeting> meetingBefore(Portfolio& portfolio, const BodyId& body, QDate day);

// A meeting like the one before it: the same body, time and place, and the items that stand on
// every agenda, without what was written at them. Those are the opening, the rondvraag, the minutes
// of the previous meeting to adopt, and items that the meeting before the previous one had under
// the same title too. The important dates that are still to come go along.
Meeting followingMeeting(const Meeting& previous, const std::optional<Meeting>& earlier,
                         QDate date);

// The minutes that are about to be written: present are the members of the body with a term on that
// day, the chair is the one with that role, the times are those of the agenda.
Minutes startedMinutes(Portfolio& portfolio, const Meeting& meeting);

} // namespace regiobord
