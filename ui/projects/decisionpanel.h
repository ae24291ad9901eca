#pragma once

#include "app/projects/deciding.h"
#include "domain/projects/project.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace regiobord {

class AmountEdit;
class ChoiceBox;
class DateEdit;
class FieldRow;
class PanelDraft;
class TextEdit;
class ToneLabel;

// What is to be asked: about which project, and what is filled in beforehand.
struct DecisionQuestion
{
    ProjectId project;
    std::optional<RouteStep> step = {};       // none: the step that it waits for
    std::optional<RouteOutcome> outcome = {}; // none: agreed
    // With a meeting: its body and date, and the decision stands in the minutes of that item.
    MeetingId meeting = {};
    AgendaItemId agendaItem = {};
};

// Asks for what was decided on a project and takes it down: a step to undo. Stands in a page, not
// in a dialog; what stands in the way of the decision is said in it.
class DecisionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPanel(Workspace& workspace, QWidget* parent = nullptr);

    // Asks, with what was filled in and not yet recorded when the same was asked before. The page
    // shows the panel, and gives it the focus.
    void ask(const DecisionQuestion& question);
    // The portfolio changed: follows it, and keeps what was filled in.
    void refresh();

Q_SIGNALS:
    void decided(const QString& project); // it is taken down
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeForm();
    QWidget* makeButtons();
    void readProject();
    void fillSteps(std::optional<RouteStep> wanted);
    void fillOutcomes(std::optional<RouteOutcome> wanted);
    void fillBodies();
    void fillItems(const QString& wanted);
    void fillReleased();
    void stepChosen();
    void outcomeChosen();
    void nameSave();
    QDate firstDay() const;
    QString usualBody() const;
    RouteStep step() const;
    RouteOutcome outcome() const;
    bool isAwarded() const;
    Decision decision() const;
    QString refusalText() const; // empty when it can be taken down
    void say(const QString& refusal);
    void save();
    void cancel();

    Workspace& m_workspace;
    std::optional<Project> m_project;
    DecisionQuestion m_question;
    QLabel* m_title;
    ChoiceBox* m_step;
    ChoiceBox* m_outcome;
    ChoiceBox* m_body;
    DateEdit* m_date;
    ChoiceBox* m_item;
    FieldRow* m_itemRow;
    TextEdit* m_text;
    TextEdit* m_conditions;
    FieldRow* m_conditionsRow;
    AmountEdit* m_released;
    FieldRow* m_releasedRow;
    ToneLabel* m_refusal;
    QPushButton* m_save;
    PanelDraft* m_draft;
};

} // namespace regiobord
