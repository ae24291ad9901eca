#pragma once

#include "ui/shell/editedrecord.h"

#include <QObject>

#include <functional>
#include <memory>

namespace regiobord {

// One meeting that is open on the meeting page: the draft that the agenda, the forms and the papers
// show and change, stored as one types, with what the rules say of it.
class MeetingSession : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(Meeting&)>;
    using ItemChange = std::function<void(AgendaItem&)>;

    MeetingSession(Workspace& workspace, Meeting stored, QObject* parent = nullptr);

    Workspace& workspace() const { return m_workspace; }
    const Meeting& meeting() const { return m_record.draft(); }
    const AgendaItem* item(const AgendaItemId& id) const { return findItem(meeting(), id); }
    // As of the last change; pointers in it are good until the next one.
    const Catalogue& catalogue() const { return *m_catalogue; }
    std::shared_ptr<const Catalogue> sharedCatalogue() const { return m_catalogue; }
    const Violations& violations() const { return m_violations; }
    QString title() const;
    bool isModified() const { return m_record.isModified(); }

    // For Bindings: changes the draft, to be stored within a second. The field is what the user
    // sees, and names the step to undo.
    void change(const QString& field, const Change& change);
    // Of an item that is gone, nothing changes.
    void changeItem(const AgendaItemId& id, const QString& field, const ItemChange& change);
    // Stored at once, as a step of its own: something is added, moved or removed.
    void step(const QString& name, const Change& change);

    // What is typed and cannot stand in the meeting.
    KeptFields& kept() { return m_record.kept(); }

    // The portfolio changed: follows what somebody else stored, unless there is a draft of our own.
    void follow();
    // Ends a conflict.
    void takeTheirs();
    void keepMine();
    // After somebody else removed it. False, with a message, when it cannot be.
    bool putBack();

Q_SIGNALS:
    void changed(); // the draft, the catalogue or the violations: show them
    void conflicted();
    void gone();

private:
    void take(const QString& name, const Change& change);
    void check();

    Workspace& m_workspace;
    EditedRecord<Meeting> m_record;
    std::shared_ptr<const Catalogue> m_catalogue;
    Violations m_violations;
};

} // namespace regiobord
