#include "ui/projects/routechoices.h"

#include <algorithm>

namespace regiobord {

namespace {

QString bodyOfKind(BodyKind kind, const Catalogue& catalogue)
{
    const auto& bodies = catalogue.content().bodies;
    const auto found = std::ranges::find(bodies, kind, &Body::kind);
    return found == bodies.end() ? QString{} : found->id.toString();
}

} // namespace

std::vector<RouteStep> stepsToDecide(const ProjectRoute& route)
{
    const auto next = route.nextStep();
    if (!next)
        return {};
    const bool isAwarded = route.passedOn(RouteStep::Award).isValid();
    std::vector<RouteStep> steps;
    for (const auto& [step, code] : EnumCodes<RouteStep>::table) {
        if (step >= *next && (isAwarded || step <= RouteStep::Award))
            steps.push_back(step);
    }
    return steps;
}

std::vector<RouteOutcome> outcomesOf(bool isAwarded)
{
    std::vector outcomes{RouteOutcome::Passed, RouteOutcome::PassedWithConditions,
                         RouteOutcome::HeldOver};
    if (isAwarded)
        outcomes.push_back(RouteOutcome::EndedEarly);
    else
        outcomes.insert(outcomes.end(), {RouteOutcome::Rejected, RouteOutcome::Withdrawn});
    return outcomes;
}

QString usualBodyOf(RouteStep step, const ProjectDetails& details, const Catalogue& catalogue)
{
    switch (step) {
    case RouteStep::Pitch:
    case RouteStep::Thematafel:
        return details.thematafel.isNull() ? QString{} : details.thematafel.toString();
    case RouteStep::Board:
        return bodyOfKind(BodyKind::Board, catalogue);
    case RouteStep::AlgemeenBestuur:
        return bodyOfKind(BodyKind::AlgemeenBestuur, catalogue);
    case RouteStep::Award:
        return bodyOfKind(BodyKind::DagelijksBestuur, catalogue);
    case RouteStep::Execution:
    case RouteStep::Closing:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace regiobord
