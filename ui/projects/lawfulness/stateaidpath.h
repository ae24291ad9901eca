#pragma once

#include "domain/law/stateaid.h"
#include "ui/shell/paneldraft.h"

#include <QWidget>

#include <array>
#include <vector>

class QPushButton;

namespace regiobord {

class ChoiceBox;
class ToneLabel;

// The five questions that tell whether a grant is state aid, what comes of them, and the source.
// The answers are kept with the project; the outcome is taken over by a button.
class StateAidPath final : public QWidget
{
    Q_OBJECT

public:
    StateAidPath(Workspace& workspace, const ProjectId& project, QWidget* parent = nullptr);

    // The answer as it stands in the application.
    void show(Answer answer);
    Answer outcome() const { return stateAidOf(questions()); }
    // What Tab goes through.
    const std::vector<QWidget*>& fields() const { return m_fields; }

Q_SIGNALS:
    void taken(Answer answer);

private:
    ChoiceBox* addQuestion(const QString& text, const QString& name);
    StateAidQuestions questions() const;
    void tell();

    Answer m_answer = Answer::Open;
    std::array<ChoiceBox*, 5> m_questions;
    ToneLabel* m_outcome;
    QPushButton* m_take;
    std::vector<QWidget*> m_fields;
};

} // namespace regiobord
