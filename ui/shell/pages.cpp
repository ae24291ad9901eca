#include "ui/shell/pages.h"

#include "ui/funds/fundspage.h"
#include "ui/history/historypage.h"
#include "ui/intake/intakepage.h"
#include "ui/meetings/actionspage.h"
#include "ui/meetings/calendarpage.h"
#include "ui/meetings/meetingpage.h"
#include "ui/meetings/meetingspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/programmes/programmespage.h"
#include "ui/projects/compare/comparepage.h"
#include "ui/projects/list/projectspage.h"
#include "ui/projects/projectpage.h"
#include "ui/relations/relationspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord {

std::vector<RailPage> railPages()
{
    return {
        {Place::Overview, QCoreApplication::translate("pages", "Overview"), u"go-home"_s},
        {Place::Projects, QCoreApplication::translate("pages", "Projects"), u"folder"_s},
        {Place::Programmes, QCoreApplication::translate("pages", "Programmes"),
         u"view-list-tree"_s},
        {Place::Funds, QCoreApplication::translate("pages", "Funds"), u"view-bank"_s},
        {Place::Meetings, QCoreApplication::translate("pages", "Meetings"), u"meeting-attending"_s},
        {Place::Actions, QCoreApplication::translate("pages", "Actions"), u"checkbox"_s},
        {Place::Calendar, QCoreApplication::translate("pages", "Calendar"), u"view-calendar"_s},
        {Place::Relations, QCoreApplication::translate("pages", "Relations"),
         u"view-pim-contacts"_s}};
}

Page* makePage(Place place, Workspace& workspace, QWidget* parent)
{
    switch (place) {
    case Place::Project:
        return new ProjectPage{workspace, parent};
    case Place::Meetings:
        return new MeetingsPage{workspace, parent};
    case Place::Meeting:
        return new MeetingPage{workspace, parent};
    case Place::Actions:
        return new ActionsPage{workspace, parent};
    case Place::Calendar:
        return new CalendarPage{workspace, parent};
    case Place::Overview:
        return new OverviewPage{workspace, parent};
    case Place::Programmes:
        return new ProgrammesPage{workspace, parent};
    case Place::Relations:
        return new RelationsPage{workspace, parent};
    case Place::Projects:
        return new ProjectsPage{workspace, parent};
    case Place::Funds:
        return new FundsPage{workspace, parent};
    case Place::Compare:
        return new ComparePage{workspace, parent};
    case Place::Intake:
        return new IntakePage{workspace, parent};
    case Place::History:
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
