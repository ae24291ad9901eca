#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QString>

namespace regiobord {

// A row of the list of meetings.
struct MeetingSummary
{
    MeetingId id;
    BodyId body;
    QDate date;
    QString title;
    int itemCount = 0; // with sub items

    friend bool operator==(const MeetingSummary&, const MeetingSummary&) = default;
};

} // namespace regiobord
