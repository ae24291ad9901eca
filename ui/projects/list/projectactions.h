#pragma once

#include "domain/papers/tablewriter.h"
#include "ui/shell/location.h"
#include "ui/shell/workspace.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace regiobord {

// What the list of projects can do, apart from showing them. A new project is stored at once as a
// draft, and opened.
class ProjectActions final : public QObject
{
    Q_OBJECT

public:
    // The widget is the parent of file dialogs.
    ProjectActions(Workspace& workspace, QWidget* widget);

    void addEmpty();
    // With what the template says; the name is left to fill in.
    void addFromTemplate(const QString& path);
    void duplicate(const QString& project);
    void remove(const QString& project);
    void askImport();
    // Asks for a file: .xlsx or .csv.
    void askExport(const TableContent& table, const QString& suffix);
    // Writes it in the background; the suffix of the path says how.
    void exportTo(const QString& path, const TableContent& table);

    // The ways to begin; filled anew each time it is opened. The project is the chosen one.
    void fillNewMenu(QMenu& menu, const QString& project);

Q_SIGNALS:
    void wanted(const Location& location);

private:
    void add(Project project, const QString& name);
    QString nextNumber() const;

    Workspace& m_workspace;
    QWidget* m_widget;
};

} // namespace regiobord
