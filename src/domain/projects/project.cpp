#include "domain/projects/project.h"

#include "domain/projects/projectcheck.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// The Board agrees to projects; where a region has none, who decided next.
QDate approvedOn(const ProjectRoute& route)
{
    for (const auto step : {RouteStep::Board, RouteStep::AlgemeenBestuur, RouteStep::Award}) {
        if (const auto date = route.passedOn(step); date.isValid())
            return date;
    }
    return {};
}

bool isRefused(ProjectStatus status)
{
    return status == ProjectStatus::Rejected || status == ProjectStatus::Withdrawn;
}

void checkStart(const Project& project, QDate today, Violations& violations)
{
    const auto start = project.details.period.start;
    const auto approved = approvedOn(project.route);
    const auto limit = approved.isValid() ? approved : today;
    if (!start.isValid() || start >= limit || isRefused(project.route.status()))
        return;
    violations.push_back({.field = Field::Period,
                          .rule = Rule::StartsBeforeApproval,
                          .severity = Severity::Warning,
                          .detail = approved.toString(Qt::ISODate)});
}

} // namespace

Violations check(const Project& project, const RuleContext& context)
{
    const bool isAwarded = project.route.passedOn(RouteStep::Award).isValid();
    auto violations = checkApplication(project.details, context,
                                       isAwarded ? AidState::Granted : AidState::ToBeGranted);
    checkStart(project, context.today, violations);
    return violations;
}

} // namespace regiobord
