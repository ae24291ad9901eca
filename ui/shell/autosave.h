#pragma once

#include "app/editing/recordeditor.h"
#include "ui/shell/workspace.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace regiobord {

// Stores what is being edited within a second after it was typed, and at once when the workspace
// asks for it. A form makes one for each record it edits.
class AutoSave : public QObject
{
    Q_OBJECT

public:
    // The save is RecordEditor::save() of the record.
    AutoSave(Workspace& workspace, std::function<EditResult()> save, QObject* parent);

    // Something was typed.
    void touch();
    // Stores what was typed, if anything was.
    void flush();
    // After a save that was not asked for here: keepMine() of a conflict.
    void take(EditResult result);

Q_SIGNALS:
    void conflicted(); // somebody else changed the record: show it, and keep the draft
    void gone();       // somebody else removed it
    void settled();    // saved

private:
    Workspace& m_workspace;
    std::function<EditResult()> m_save;
    QTimer m_timer;
    bool m_isTouched = false;
};

} // namespace regiobord
