#pragma once

#include "ui/meetings/formcolumn.h"
#include "ui/meetings/meetingsession.h"
#include "ui/shell/location.h"
#include "ui/widgets/bindings.h"
#include "ui/widgets/gridmodel.h"

namespace regiobord {

class DecisionPanel;

// What the minutes say of one item: the text, decisions, conditions, promises and actions. A
// decision on a linked project moves it along its route; earlier minutes are adopted here.
class OutcomeForm final : public FormColumn
{
    Q_OBJECT

public:
    OutcomeForm(MeetingSession& session, const AgendaItemId& item, QWidget* parent = nullptr);

    void refresh();
    void focusText();
    void goTo(const QString& part); // a widget by object name

Q_SIGNALS:
    void wanted(const Location& location);

private:
    void makeHead();
    void makeTexts();
    void makeActions();
    void makeProjects();
    QWidget* makeProjectLine(const Project& project);
    void askDecision(const ProjectId& project);
    void adopt();
    void showProjects(const AgendaItem& item);

    MeetingSession& m_session;
    AgendaItemId m_item;
    ListGridModel<Action>* m_actions;
    TextEdit* m_text = nullptr;
    FieldRow* m_actionsRow = nullptr;
    QPushButton* m_adopt = nullptr;
    QWidget* m_projects = nullptr;
    DecisionPanel* m_decision = nullptr;
    QString m_shownProjects;
    Bindings<ItemOutcome> m_form;
};

} // namespace regiobord
