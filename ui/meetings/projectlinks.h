#pragma once

#include "domain/ids.h"
#include "domain/projects/projectsummary.h"
#include "ui/shell/location.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace regiobord {

// The projects that an item is about: each with its status and a way there. Typing a number or a
// part of the name finds another one; Enter links it.
class ProjectLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectLinks(QWidget* parent = nullptr);

    void setChoices(std::vector<ProjectSummary> projects);
    void setProjects(const std::vector<ProjectId>& projects); // does not emit edited()
    const std::vector<ProjectId>& projects() const { return m_projects; }

Q_SIGNALS:
    void edited(); // by the user
    void wanted(const Location& location);

private:
    void rebuild();
    void addRow(const ProjectId& id);
    void link();
    const ProjectSummary* find(const ProjectId& id) const;

    std::vector<ProjectSummary> m_choices;
    std::vector<ProjectId> m_projects;
    QVBoxLayout* m_rows;
    QLineEdit* m_search;
};

} // namespace regiobord
