#include "ui/overview/missingfields.h"

#include "app/words/violationtext.h"

#include <QElapsedTimer>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Of each round, well below what a person notices.
constexpr qint64 mostMilliseconds = 12;

bool isBeingDecided(ProjectStatus status)
{
    return status == ProjectStatus::Draft || status == ProjectStatus::UnderReview
        || status == ProjectStatus::HeldOver;
}

} // namespace

MissingFields::MissingFields(Workspace& workspace, QObject* parent)
    : QObject(parent),
      m_workspace(workspace)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_workspace.guarded([this] { lookOn(); }))
            m_timer.stop();
    });
}

void MissingFields::start(const std::vector<ProjectSummary>& projects)
{
    m_waiting.clear();
    m_next.clear();
    m_isPartial = false;
    for (const auto& project : projects | std::views::reverse) {
        if (!isBeingDecided(project.status))
            continue;
        m_isPartial = m_waiting.size() == mostProjects;
        if (m_isPartial)
            break;
        m_waiting.push_back(project.id);
    }
    m_timer.start();
}

void MissingFields::lookOn()
{
    QElapsedTimer clock;
    clock.start();
    const auto catalogue = m_workspace.catalogue();
    const auto rules = m_workspace.rules(*catalogue);
    while (!m_waiting.empty() && clock.elapsed() < mostMilliseconds) {
        const auto id = m_waiting.front();
        m_waiting.pop_front();
        lookAt(id, rules);
    }
    if (!m_waiting.empty())
        return;
    m_timer.stop();
    std::ranges::stable_sort(m_next, std::ranges::greater{}, &MissingField::errors);
    m_found = std::exchange(m_next, {});
    Q_EMIT finished();
}

void MissingFields::lookAt(const ProjectId& id, const RuleContext& rules)
{
    const auto project = m_workspace.portfolio().projects().find(id);
    if (!project)
        return;
    MissingField missing{.project = id, .errors = 0, .first = {}};
    for (const auto& violation : check(project->value, rules)) {
        if (violation.severity != Severity::Error)
            continue;
        if (missing.errors++ == 0)
            missing.first = words::place(violation) + u": "_s + words::sentence(violation);
    }
    if (missing.errors > 0)
        m_next.push_back(std::move(missing));
}

} // namespace regiobord
