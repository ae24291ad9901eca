#pragma once

#include "domain/projects/projectsummary.h"
#include "ui/shell/workspace.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <vector>

namespace regiobord {

// What an application still lacks.
struct MissingField
{
    ProjectId project;
    int errors = 0;
    QString first; // the first of them in words
};

// Looks through the applications that are not yet decided on, a few at a time, so that the window
// never waits for it. Reads whole projects: no more than the newest so many.
class MissingFields final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostProjects = 300;

    explicit MissingFields(Workspace& workspace, QObject* parent = nullptr);

    // Starts again; what was found before stays until the new result is there.
    void start(const std::vector<ProjectSummary>& projects);
    const std::vector<MissingField>& found() const { return m_found; }
    bool isBusy() const { return !m_waiting.empty(); }
    bool isPartial() const { return m_isPartial; } // there are more applications than it looks at

Q_SIGNALS:
    void finished();

private:
    void lookOn();
    void lookAt(const ProjectId& id, const RuleContext& rules);

    Workspace& m_workspace;
    QTimer m_timer;
    std::deque<ProjectId> m_waiting;
    std::vector<MissingField> m_next;
    std::vector<MissingField> m_found;
    bool m_isPartial = false;
};

} // namespace regiobord
