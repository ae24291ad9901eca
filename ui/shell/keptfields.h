#pragma once

#include "app/editing/undostack.h"
#include "ui/shell/autosave.h"

#include <QObject>
#include <QString>

#include <map>

class QWidget;

namespace regiobord {

// Keeps what is typed in the fields of one record and cannot stand in it, within a second: texts
// that are not understood, until they are or a value takes their place, and the draft of a record
// that somebody else changed meanwhile. None of it is a step to undo.
class KeptFields final : public QObject
{
    Q_OBJECT

public:
    KeptFields(Workspace& workspace, RecordRef record, QObject* parent);

    // Shows what was kept of the field, and keeps it from now on. It is known by its object name; a
    // part tells fields of one name apart: "purchase/0", or an id. A field in which every text is
    // right is left alone.
    void watch(QWidget* field, const QString& part = {});
    // Every field within the widget.
    void watchAll(const QWidget& form, const QString& part = {});
    // A part of a list went, "purchase" and 0: what was kept of those behind it moves up.
    void removePart(const QString& list, int row);

    QString draft() const;
    // At once. An empty one removes it.
    void keepDraft(const QString& draft);

private:
    using Texts = std::map<QString, QString>; // by field

    Texts within(const QString& field) const; // of the field itself, and of its cells
    void take(const QString& field, const Texts& texts);
    void store();

    Workspace& m_workspace;
    RecordRef m_record;
    Texts m_stored;
    Texts m_texts; // as they are now
    AutoSave m_autoSave;
};

} // namespace regiobord
