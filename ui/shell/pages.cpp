#include "ui/shell/pages.h"

#include "ui/history/historypage.h"
#include "ui/projects/projectpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord {

std::vector<RailPage> railPages()
{
    return {{Place::History, QCoreApplication::translate("pages", "History"), u"view-history"_s}};
}

Page* makePage(Place place, Workspace& workspace, QWidget* parent)
{
    switch (place) {
    case Place::Project:
        return new ProjectPage{workspace, parent};
    case Place::History:
    case Place::Overview:
    case Place::Projects:
    case Place::Programmes:
    case Place::Funds:
    case Place::Meetings:
    case Place::Actions:
    case Place::Calendar:
    case Place::Relations:
    case Place::Meeting:
    case Place::Compare:
    case Place::Intake:
        return new HistoryPage{workspace, parent};
    }
    Q_UNREACHABLE();
}

Place railPlaceOf(Place place)
{
    switch (place) {
    case Place::Project:
    case Place::Compare:
    case Place::Intake:
        return Place::Projects;
    case Place::Meeting:
        return Place::Meetings;
    default:
        return place;
    }
}

} // namespace regiobord
