#include "domain/projects/route.h"

#include <algorithm>
#include <ranges>

namespace regiobord {

namespace {

bool isPassed(RouteOutcome outcome)
{
    return outcome == RouteOutcome::Passed || outcome == RouteOutcome::PassedWithConditions;
}

bool endsRoute(RouteStep step, RouteOutcome outcome)
{
    switch (outcome) {
    case RouteOutcome::Rejected:
    case RouteOutcome::Withdrawn:
    case RouteOutcome::EndedEarly:
        return true;
    case RouteOutcome::Passed:
    case RouteOutcome::PassedWithConditions:
        return step == RouteStep::Closing;
    case RouteOutcome::HeldOver:
        return false;
    }
    return false;
}

RouteStep stepAfter(RouteStep step)
{
    return static_cast<RouteStep>(static_cast<int>(step) + 1);
}

ProjectStatus statusAfterPassing(RouteStep step)
{
    switch (step) {
    case RouteStep::Award:
        return ProjectStatus::Awarded;
    case RouteStep::Execution:
        return ProjectStatus::InExecution;
    case RouteStep::Closing:
        return ProjectStatus::Closed;
    case RouteStep::Pitch:
    case RouteStep::Thematafel:
    case RouteStep::Board:
    case RouteStep::AlgemeenBestuur:
        return ProjectStatus::UnderReview;
    }
    return ProjectStatus::UnderReview;
}

// Leaving the route happens at the step that was reached as well as at the one that was next.
bool leavesRoute(RouteOutcome outcome)
{
    return outcome == RouteOutcome::Withdrawn || outcome == RouteOutcome::EndedEarly;
}

} // namespace

std::optional<RouteStep> nextStepAfter(RouteStep step, RouteOutcome outcome)
{
    if (endsRoute(step, outcome))
        return std::nullopt;
    return outcome == RouteOutcome::HeldOver ? step : stepAfter(step);
}

Expected<ProjectRoute, RouteRefusal> ProjectRoute::from(const std::vector<RouteEntry>& entries)
{
    ProjectRoute route;
    for (const auto& entry : entries) {
        if (const auto refused = route.refusal(entry))
            return unexpected(RouteRefusal{*refused});
        route.m_entries.push_back(entry);
    }
    return route;
}

ProjectStatus ProjectRoute::status() const
{
    if (m_entries.empty())
        return ProjectStatus::Draft;
    const auto& last = m_entries.back();
    switch (last.outcome) {
    case RouteOutcome::Passed:
    case RouteOutcome::PassedWithConditions:
        return statusAfterPassing(last.step);
    case RouteOutcome::HeldOver:
        return ProjectStatus::HeldOver;
    case RouteOutcome::Rejected:
        return ProjectStatus::Rejected;
    case RouteOutcome::Withdrawn:
        return ProjectStatus::Withdrawn;
    case RouteOutcome::EndedEarly:
        return ProjectStatus::EndedEarly;
    }
    return ProjectStatus::UnderReview;
}

std::optional<RouteStep> ProjectRoute::nextStep() const
{
    if (m_entries.empty())
        return RouteStep::Pitch;
    return nextStepAfter(m_entries.back().step, m_entries.back().outcome);
}

QDate ProjectRoute::passedOn(RouteStep step) const
{
    for (const auto& entry : m_entries | std::views::reverse) {
        if (entry.step == step && isPassed(entry.outcome))
            return entry.date;
    }
    return {};
}

std::optional<RouteRefusal> ProjectRoute::refusal(const RouteEntry& entry) const
{
    const auto next = nextStep();
    if (!next)
        return RouteRefusal::RouteHasEnded;
    if (!entry.date.isValid())
        return RouteRefusal::DateMissing;
    if (!m_entries.empty() && entry.date < m_entries.back().date)
        return RouteRefusal::DateBeforePrevious;

    const auto earliest =
        leavesRoute(entry.outcome) && !m_entries.empty() ? m_entries.back().step : *next;
    if (entry.step < earliest)
        return RouteRefusal::StepAlreadyPassed;

    const bool isAwarded = passedOn(RouteStep::Award).isValid();
    const bool needsAward =
        entry.step > RouteStep::Award || entry.outcome == RouteOutcome::EndedEarly;
    if (needsAward && !isAwarded)
        return RouteRefusal::NotYetAwarded;
    const bool saysNo =
        entry.outcome == RouteOutcome::Rejected || entry.outcome == RouteOutcome::Withdrawn;
    if (saysNo && isAwarded)
        return RouteRefusal::AlreadyAwarded;
    return std::nullopt;
}

Expected<void, RouteRefusal> ProjectRoute::add(const RouteEntry& entry)
{
    if (const auto refused = refusal(entry))
        return unexpected(RouteRefusal{*refused});
    m_entries.push_back(entry);
    return {};
}

void ProjectRoute::removeLast()
{
    if (!m_entries.empty())
        m_entries.pop_back();
}

} // namespace regiobord
