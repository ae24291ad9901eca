#include "ui/projects/projectpage.h"

#include "ui/projects/projectview.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

ProjectPage::ProjectPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_stack(new QStackedWidget{this}),
      m_missing(new EmptyState{tr("This project is not here"),
                               tr("It was removed, or it is in another portfolio. What was removed "
                                  "stands in the history."),
                               this})
{
    m_missing->setObjectName(u"projectMissing"_s);
    auto* projects = m_missing->addAction(tr("To the projects"), u"go-previous"_s);
    connect(projects, &QPushButton::clicked, this, [this] { Q_EMIT wanted({Place::Projects}); });
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_missing);
}

QString ProjectPage::title() const
{
    return m_view != nullptr ? m_view->project().number : tr("Project");
}

std::optional<Project> ProjectPage::projectOf(const QString& id) const
{
    auto& portfolio = workspace().portfolio();
    if (const auto found = portfolio.projects().find(ProjectId::fromString(id)))
        return found->value;
    const auto report = portfolio.reports().find(FindingsReportId::fromString(id));
    if (!report)
        return std::nullopt;
    const auto found = portfolio.projects().find(report->value.project);
    return found ? std::optional{found->value} : std::nullopt;
}

ProjectView* ProjectPage::viewOf(const Project& project)
{
    auto*& view = m_views[project.id];
    if (view == nullptr) {
        view = new ProjectView{workspace(), project, this};
        m_stack->addWidget(view);
        connect(view, &ProjectView::wanted, this, &Page::wanted);
        connect(view, &ProjectView::moved, this,
                [this](const QString& part) { Q_EMIT moved(m_id, part); });
    }
    return view;
}

// Another project gets a view of its own, so that nothing of this one leaks into it.
void ProjectPage::leave()
{
    if (m_view == nullptr || m_view->isInConflict())
        return;
    m_views.erase(m_view->project().id);
    m_stack->removeWidget(m_view);
    std::exchange(m_view, nullptr)->deleteLater(); // it may be what asked for the other one
}

void ProjectPage::open(const QString& id, const QString& part)
{
    m_id = id;
    const auto project = projectOf(id);
    const bool isOpen = m_view != nullptr
        && (project ? m_view->project().id == project->id
                    : m_view->project().id == ProjectId::fromString(id));
    if (!isOpen) {
        leave();
        m_view = project ? viewOf(*project) : nullptr;
    }
    m_stack->setCurrentWidget(m_view != nullptr ? static_cast<QWidget*>(m_view) : m_missing);
    if (m_view != nullptr)
        m_view->goTo(part);
}

void ProjectPage::refresh()
{
    if (m_view != nullptr)
        m_view->refresh();
    else if (projectOf(m_id))
        open(m_id, {});
}

} // namespace regiobord
