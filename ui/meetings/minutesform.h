#pragma once

#include "ui/meetings/formcolumn.h"
#include "ui/meetings/meetingsession.h"
#include "ui/widgets/bindings.h"
#include "ui/widgets/gridmodel.h"

namespace regiobord {

class EmptyState;

// The minutes of the meeting as a whole: when it was, who chaired, who was there, and whether a
// later meeting adopted them.
class MinutesForm final : public FormColumn
{
    Q_OBJECT

public:
    explicit MinutesForm(MeetingSession& session, QWidget* parent = nullptr);

    void refresh();

private:
    void makeHead();
    void makePresence();
    void makeEnd();
    void addMissingMembers();

    MeetingSession& m_session;
    ListGridModel<Attendance>* m_attendance;
    FieldRow* m_timeRow = nullptr;
    Bindings<Minutes> m_form;
};

} // namespace regiobord
