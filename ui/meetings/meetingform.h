#pragma once

#include "ui/meetings/formcolumn.h"
#include "ui/meetings/meetingsession.h"
#include "ui/widgets/bindings.h"
#include "ui/widgets/gridmodel.h"

namespace regiobord {

// The meeting itself: who meets, when and where, and the important dates that go with the agenda.
class MeetingForm final : public FormColumn
{
    Q_OBJECT

public:
    explicit MeetingForm(MeetingSession& session, QWidget* parent = nullptr);

    void refresh();

private:
    void makeHead();
    void makeDates();

    MeetingSession& m_session;
    ListGridModel<ImportantDate>* m_dates;
    FieldRow* m_bodyRow = nullptr;
    FieldRow* m_dateRow = nullptr;
    Bindings<Meeting> m_form;
};

} // namespace regiobord
