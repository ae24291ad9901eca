#pragma once

#include "ui/shell/page.h"

#include <map>

class QStackedWidget;

namespace regiobord {

class EmptyState;
class ProjectView;

// The page of one project. A project that was left with a conflict stays open behind the next one,
// so that nothing that was typed there is lost.
class ProjectPage final : public Page
{
    Q_OBJECT

public:
    explicit ProjectPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    // The id of a project, or of a findings report: then its project. The part is a tab, a field of
    // a tab or a paper: see ProjectView::goTo().
    void open(const QString& id, const QString& part) override;
    void refresh() override;

private:
    std::optional<Project> projectOf(const QString& id) const;
    ProjectView* viewOf(const Project& project);
    void leave();

    QStackedWidget* m_stack;
    EmptyState* m_missing;
    std::map<ProjectId, ProjectView*> m_views;
    ProjectView* m_view = nullptr; // the one in view; null: there is no such project
    QString m_id;
};

} // namespace regiobord
