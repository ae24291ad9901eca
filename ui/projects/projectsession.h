#pragma once

#include "ui/shell/editedrecord.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace regiobord {

// One project that is open on the project page: the draft that all its tabs show and change, stored
// as one types, with what the rules say of it.
class ProjectSession : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(ProjectDetails&)>;

    ProjectSession(Workspace& workspace, Project stored, QObject* parent = nullptr);

    Workspace& workspace() const { return m_workspace; }
    const Project& project() const { return m_record.draft(); }
    const ProjectDetails& details() const { return m_record.draft().details; }
    // As of the last change; pointers in it are good until the next one.
    const Catalogue& catalogue() const { return *m_catalogue; }
    const Violations& violations() const { return m_violations; }
    // The sentences on a field, or one row of it (-1: those on the field as a whole).
    QStringList sentences(Field field, int row, Severity severity) const;

    // For Bindings<ProjectDetails>: changes the draft, to be stored within a second. The field is
    // what the user sees, and names the step to undo.
    void change(const QString& field, const Change& change);

    // What is typed and cannot stand in the project.
    KeptFields& kept() { return m_record.kept(); }

    // The portfolio changed: follows what somebody else stored, unless there is a draft of our own.
    void follow();
    // Whether something was typed that is not stored yet.
    bool isModified() const { return m_record.isModified(); }
    // What is stored now; nothing when it was removed.
    std::optional<Project> theirs() const { return m_record.theirs(); }
    // Ends a conflict: drops the draft, or stores it over what is there. The route stays as it is
    // stored: decisions are never overwritten by a form.
    void takeTheirs();
    void keepMine();
    // After somebody else removed it. False, with a message, when it cannot be.
    bool putBack();

Q_SIGNALS:
    void changed(); // the draft, the catalogue or the violations: show them
    void conflicted();
    void gone();

private:
    void check();

    Workspace& m_workspace;
    EditedRecord<Project> m_record;
    std::shared_ptr<const Catalogue> m_catalogue;
    Violations m_violations;
};

} // namespace regiobord
