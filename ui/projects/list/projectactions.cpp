#include "ui/projects/list/projectactions.h"

#include "app/editing/recordcommands.h"
#include "app/projects/newproject.h"
#include "app/projects/removeprojectcommand.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>

#include <stdexcept>

// Resources of a static library are asked for by name, outside any namespace.
static void initTemplates()
{
    Q_INIT_RESOURCE(templates);
}

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr QLatin1String templateFolder{":/regiobord/templates"};

// The application in one of the built-in templates, which tests read one by one.
ProjectDetails readTemplate(const QString& path, Workspace& workspace)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the template is not in the program");
    const auto catalogue = workspace.catalogue();
    const auto reader = workspace.services().readerFor(workspace.portfolio());
    const auto result = reader->read(path, file.readAll(), *catalogue);
    if (!result || result->content.projects.size() != 1)
        throw std::runtime_error("the template is not one project");
    return result->content.projects.front().details;
}

QString sentence(RemovalRefusal refusal)
{
    switch (refusal) {
    case RemovalRefusal::HasDecisions:
        return ProjectActions::tr("Decisions were taken on this project, so it stays. A decision "
                                  "\"withdrawn\" ends it.");
    case RemovalRefusal::HasBookings:
        return ProjectActions::tr("This project has bookings on a fund, which are never removed, "
                                  "so it stays.");
    case RemovalRefusal::HasReport:
        return ProjectActions::tr("There is a findings report on this project, so it stays.");
    }
    Q_UNREACHABLE();
}

QString shortName(const Project& project)
{
    return project.number.isEmpty() ? project.details.name : project.number;
}

} // namespace

ProjectActions::ProjectActions(Workspace& workspace, QWidget* widget)
    : QObject(widget),
      m_workspace(workspace),
      m_widget(widget)
{
    initTemplates();
}

void ProjectActions::addEmpty()
{
    m_workspace.guarded([this] {
        add({.id = ProjectId::create(), .number = nextNumber(), .details = {}, .route = {}},
            tr("new application"));
    });
}

void ProjectActions::addFromTemplate(const QString& path)
{
    m_workspace.guarded([&] {
        add(draftFrom(readTemplate(path, m_workspace), nextNumber(), {}), tr("new application"));
    });
}

void ProjectActions::duplicate(const QString& project)
{
    m_workspace.flush();
    m_workspace.guarded([&] {
        const auto found = m_workspace.portfolio().projects().find(ProjectId::fromString(project));
        if (!found)
            return;
        const auto& details = found->value.details;
        add(draftFrom(details, nextNumber(), tr("%1 (copy)").arg(details.name)),
            tr("copy of %1").arg(shortName(found->value)));
    });
}

void ProjectActions::remove(const QString& project)
{
    m_workspace.flush();
    m_workspace.guarded([&] {
        auto& portfolio = m_workspace.portfolio();
        const auto found = portfolio.projects().find(ProjectId::fromString(project));
        if (!found)
            return;
        const auto name = shortName(found->value);
        if (const auto refusal = removalRefusal(portfolio, found->value)) {
            Q_EMIT m_workspace.failed(sentence(*refusal));
            return;
        }
        if (m_workspace.run(std::make_unique<RemoveProjectCommand>(portfolio, found->value,
                                                                   tr("%1, removed").arg(name))))
            Q_EMIT m_workspace.said(tr("%1 was removed. Undo brings it back.").arg(name));
    });
}

void ProjectActions::askImport()
{
    const auto paths =
        QFileDialog::getOpenFileNames(m_widget, tr("Bring in applications"), {},
                                      tr("Applications (*.json *.txt *.pdf);;All files (*)"));
    if (!paths.isEmpty())
        Q_EMIT wanted({Place::Intake, paths.join(u'\n')});
}

void ProjectActions::askExport(const TableContent& table, const QString& suffix)
{
    const auto filter =
        suffix == u"csv"_s ? tr("Text with semicolons (*.csv)") : tr("Spreadsheet (*.xlsx)");
    const auto path = QFileDialog::getSaveFileName(m_widget, tr("Export what is shown"),
                                                   table.title + u'.' + suffix, filter);
    if (!path.isEmpty())
        exportTo(QFileInfo{path}.suffix().isEmpty() ? path + u'.' + suffix : path, table);
}

void ProjectActions::exportTo(const QString& path, const TableContent& table)
{
    const auto& tables = m_workspace.services().tables;
    m_workspace.jobs().start(
        tr("Exporting..."), this,
        [&tables, path, table](JobContext&) {
            const bool isCsv = QFileInfo{path}.suffix().toLower() == u"csv"_s;
            const auto bytes = isCsv ? tables.csv(table) : tables.xlsx(table);
            QSaveFile file{path};
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                && file.commit();
        },
        [this, path](bool isWritten) {
            if (isWritten)
                Q_EMIT m_workspace.said(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
            else
                Q_EMIT m_workspace.failed(
                    tr("%1 could not be written. Is it open in another program, or is there no "
                       "room?")
                        .arg(QDir::toNativeSeparators(path)));
        });
}

void ProjectActions::fillNewMenu(QMenu& menu, const QString& project)
{
    menu.clear();
    menu.addAction(tr("&Empty application"), this, &ProjectActions::addEmpty);
    menu.addSection(tr("From a template"));
    m_workspace.guarded([&] {
        for (const auto& file : QDir{templateFolder}.entryInfoList({u"*.json"_s})) {
            const auto path = file.filePath();
            menu.addAction(readTemplate(path, m_workspace).name, this,
                           [this, path] { addFromTemplate(path); });
        }
        const auto found = m_workspace.portfolio().projects().find(ProjectId::fromString(project));
        if (!found)
            return;
        menu.addSection(tr("From another project"));
        menu.addAction(
            tr("Based on %1")
                .arg(menu.fontMetrics().elidedText(
                    found->value.number + u' ' + found->value.details.name, Qt::ElideRight, 360)),
            this, [this, project] { duplicate(project); });
    });
}

void ProjectActions::add(Project project, const QString& name)
{
    const auto id = project.id.toString();
    const auto step = u"%1, %2"_s.arg(project.number, name);
    if (m_workspace.run(std::make_unique<AddCommand<Project>>(m_workspace.portfolio(),
                                                              std::move(project), step)))
        Q_EMIT wanted({Place::Project, id, u"aanvraag/1"_s}); // to type in at once
}

QString ProjectActions::nextNumber() const
{
    return m_workspace.portfolio().projects().nextNumber(m_workspace.today().year());
}

} // namespace regiobord
