#pragma once

#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace regiobord {

class ChoiceBox;

// The bottom of the window: when everything was last stored, whose work stands first, and what runs
// in the background.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    // Follows this workspace until it is gone.
    void follow(Workspace& workspace);

Q_SIGNALS:
    void roleChosen(Role role);

private:
    void sayStored();

    QLabel* m_stored;
    ChoiceBox* m_role;
    QLabel* m_job;
    QProgressBar* m_progress;
    QToolButton* m_stop;
};

} // namespace regiobord
