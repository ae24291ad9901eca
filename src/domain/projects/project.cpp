#include "domain/projects/project.h"

#include "domain/projects/progress.h"
#include "domain/projects/projectcheck.h"

#include <algorithm>

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

// Adds what is wrong with a row of progressRows().
void checkRow(const ProgressRow& progress, int row, bool isClosed, Violations& violations)
{
    const auto add = [&](Rule rule, Severity severity, const QString& detail) {
        violations.push_back({.field = Field::Realised,
                              .rule = rule,
                              .severity = severity,
                              .row = row,
                              .detail = detail});
    };
    const auto& [amount, until, remark] = progress.realised;
    if (amount && amount->isNegative())
        add(Rule::Negative, Severity::Error, amount->toPlainText());
    if (amount && !until.isValid())
        add(Rule::Required, Severity::Warning, u"until"_s);
    if (!amount && isClosed && progress.isMeasure)
        add(Rule::RealisedMissing, Severity::Warning, progress.name);
}

void checkRealised(const Project& project, bool isAwarded, const Catalogue& catalogue,
                   Violations& violations)
{
    const auto rows = progressRows(project.details, catalogue);
    const bool isClosed = project.route.status() == ProjectStatus::Closed;
    int row = 0;
    for (const auto& progress : rows)
        checkRow(progress, row++, isClosed, violations);
    const auto isReported = [](const ProgressRow& progress) {
        return progress.realised.amount.has_value();
    };
    if (!isAwarded && std::ranges::any_of(rows, isReported))
        violations.push_back({.field = Field::Realised,
                              .rule = Rule::RealisedBeforeAward,
                              .severity = Severity::Warning});
}

} // namespace

Violations check(const Project& project, const RuleContext& context)
{
    const bool isAwarded = project.route.passedOn(RouteStep::Award).isValid();
    auto violations = checkApplication(project.details, context,
                                       isAwarded ? AidState::Granted : AidState::ToBeGranted);
    checkStart(project, context.today, violations);
    checkRealised(project, isAwarded, context.catalogue, violations);
    return violations;
}

} // namespace regiobord
