#pragma once

#include "domain/portfolio/history.h"

#include <QString>

namespace regiobord {

// The pages of the window.
enum class Place {
    Overview,
    Projects,
    Programmes,
    Funds,
    Meetings,
    Actions,
    Calendar,
    Relations,
    // Below these: one record each.
    Project,
    Meeting,
    Compare, // projects beside each other
    Intake,  // a file that is being brought in
    History, // of one record, or the latest of all
};

// A place where the user can be, and come back to.
struct Location
{
    Place place = Place::Overview;
    QString id = {};   // of the record; ids joined by commas for Compare
    QString part = {}; // a tab, a field or an item of it, as the page defines

    friend bool operator==(const Location&, const Location&) = default;
};

// Where a record is shown.
Location locationOf(RecordKind kind, const QString& id);

} // namespace regiobord
