#pragma once

#include "domain/meetings/outcomerows.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace regiobord {

class ChoiceBox;
class CoarseDateEdit;

// The chosen action, to be changed where it stands: its state, who does it and when.
class ActionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionPanel(QWidget* parent = nullptr);

    // Null: none is chosen.
    void show(const ActionRow* row, const QString& bodyName);

Q_SIGNALS:
    void stateChosen(ActionState state);
    void dueEntered(const CoarseDate& due);
    void responsibleEntered(const QString& responsible);
    void meetingAsked();

private:
    QWidget* m_content;
    QLabel* m_text;
    QLabel* m_from;
    ChoiceBox* m_state;
    CoarseDateEdit* m_due;
    QLineEdit* m_responsible;
    ActionRow m_row;
};

} // namespace regiobord
