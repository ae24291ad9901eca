#pragma once

#include "domain/meetings/outcomerows.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;

namespace regiobord {

class ChoiceBox;
class CoarseDateEdit;
class KeptFields;
class Workspace;

// The chosen action, to be changed where it stands: its state, who does it and when. What is typed
// is entered within a second.
class ActionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionPanel(Workspace& workspace, QWidget* parent = nullptr);
    ~ActionPanel() override;

    // Null: none is chosen.
    void show(const ActionRow* row, const QString& bodyName);

Q_SIGNALS:
    void stateChosen(ActionState state);
    void dueEntered(const QString& action, const CoarseDate& due);
    void responsibleEntered(const QString& action, const QString& responsible);
    void meetingAsked();

private:
    void enter();
    void showDue(bool isOther);

    Workspace& m_workspace;
    QWidget* m_content;
    QLabel* m_text;
    QLabel* m_from;
    ChoiceBox* m_state;
    CoarseDateEdit* m_due;
    QLineEdit* m_responsible;
    ActionRow m_row; // without an id: none is chosen
    QTimer m_later;
    std::unique_ptr<KeptFields> m_kept;
};

} // namespace regiobord
