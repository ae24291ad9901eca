#pragma once

#include "app/editing/undostack.h"
#include "ui/shell/autosave.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>

class QWidget;

namespace regiobord {

// What is being filled in on a panel that stores nothing before its button is pressed. It is kept
// beside the record that the panel asks about, within a second, and stands in the panel again when
// that asks the same: also after the page was left or the program died. It is never a step to undo.
class PanelDraft final : public QObject
{
    Q_OBJECT

public:
    // Of every field within the panel that has an object name. The panel has one of its own, by
    // which it is told from others that ask about the same record.
    PanelDraft(Workspace& workspace, QWidget& panel);

    // The panel shows what it starts with: puts back what was filled in the last time that this
    // question was asked about the record, and keeps it from now on. True when there was something.
    bool begin(const RecordRef& record, const QString& question = {});
    // It was carried out, or not wanted: of this question nothing is kept any more.
    void end();

private:
    using Texts = std::map<QString, QString>; // by object name

    Texts texts() const;
    void putBack(const Texts& kept);
    void watch(QWidget& field);
    void touch();
    void store();
    void write(const Texts& kept);

    Workspace& m_workspace;
    QWidget& m_panel;
    std::optional<RecordRef> m_record; // none: nothing is asked
    QString m_question;
    Texts m_first; // as the panel starts
    bool m_isFilling = false;
    AutoSave m_autoSave;
};

} // namespace regiobord
