#pragma once

#include "ui/meetings/meetingsession.h"
#include "ui/widgets/bindings.h"
#include "ui/widgets/gridmodel.h"

#include <QPushButton>
#include <QWidget>

class QVBoxLayout;

namespace regiobord {

// The oplegger of one item, field by field. The button fills what is still empty from the linked
// project, the report on it and its route.
class CoverNoteForm final : public QWidget
{
    Q_OBJECT

public:
    CoverNoteForm(MeetingSession& session, const AgendaItemId& item, QWidget* parent = nullptr);

    void show(const AgendaItem& item); // which has a cover note

private:
    void makeTexts();
    void makeRest();
    TextEdit* addText(const QString& name, const QString& label, QString CoverNote::*member,
                      int lines);
    void addLine(const QString& name, const QString& label, QString CoverNote::*member);
    void addField(const QString& label, QWidget* field);
    void fillFromProjects();

    MeetingSession& m_session;
    AgendaItemId m_item;
    QVBoxLayout* m_column;
    QPushButton* m_fill;
    ListGridModel<ProcedureStep>* m_procedure;
    Bindings<CoverNote> m_form;
};

} // namespace regiobord
