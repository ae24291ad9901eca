#pragma once

#include "app/programmes/programmetree.h"
#include "ui/shell/editedrecord.h"

#include <QObject>

#include <functional>

namespace regiobord {

// One programme that is open: the draft that its tree and forms show and change, stored as one
// types.
class ProgrammeSession final : public QObject
{
    Q_OBJECT

public:
    ProgrammeSession(Workspace& workspace, Programme stored, QObject* parent = nullptr);

    Workspace& workspace() const { return m_workspace; }
    const Programme& draft() const { return m_record.draft(); }

    // Changes the draft, to be stored within a second. The field names the step to undo.
    void change(const QString& field, const std::function<void(Programme&)>& change);
    // Changes what is stored at once, as a step of its own: parts that come, go or move. False,
    // and nothing changed, when that is refused.
    bool step(const QString& name, const std::function<bool(Programme&)>& change);

    // What is typed and cannot stand in the programme.
    KeptFields& kept() { return m_record.kept(); }

    // The portfolio changed: follows what was stored elsewhere, unless there is a draft of our own.
    void follow() { m_record.follow(); }
    void takeTheirs() { m_record.takeTheirs(); }
    void keepMine();

Q_SIGNALS:
    void changed(); // the draft, by us
    void conflicted();
    void gone();

private:
    Workspace& m_workspace;
    EditedRecord<Programme> m_record;
};

} // namespace regiobord
