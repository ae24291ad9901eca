#include "app/reviews/reviewing.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

RouteOutcome outcomeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agree:
        return RouteOutcome::Passed;
    case Verdict::AgreeWithConditions:
        return RouteOutcome::PassedWithConditions;
    case Verdict::HoldOver:
        return RouteOutcome::HeldOver;
    case Verdict::Reject:
        return RouteOutcome::Rejected;
    case Verdict::Open:
        break;
    }
    throw std::logic_error("closeReview: a report without a verdict has violations");
}

void takeOver(FindingsReport& report, const ProjectDetails& details)
{
    report.projectName = details.name;
    report.period = details.period;
}

} // namespace

FindingsReport startReview(const Project& project)
{
    const auto& details = project.details;
    FindingsReport report{.id = FindingsReportId::create(), .project = project.id};
    takeOver(report, details);
    if (!details.thematafel.isNull())
        report.thematafels.push_back(details.thematafel);
    report.purpose = details.purpose;
    report.criteria = standardCriteria();
    const auto budget = std::ranges::find(report.criteria, u"C4"_s, &Criterion::code);
    if (budget != report.criteria.end() && !details.budget.costs.empty())
        budget->meets = totals(details.budget).isBalanced() ? Answer::Yes : Answer::No;
    for (const auto& contribution : details.springplanken) {
        if (!contribution.result.isNull())
            report.results.push_back(contribution.result);
    }
    return report;
}

void saveReview(Portfolio& portfolio, const FindingsReport& report)
{
    portfolio.inTransaction([&] {
        const auto stored = portfolio.reports().find(report.id);
        if (!stored)
            portfolio.reports().add(report);
        else if (stored->value != report
                 && portfolio.reports().save({report, stored->version}) != SaveResult::Saved)
            throw std::logic_error("saveReview: the report changed within the transaction");
    });
}

Expected<FindingsReport, Violations> closed(FindingsReport report, const ProjectDetails& details,
                                            const RuleContext& context)
{
    takeOver(report, details);
    if (auto violations = check(report, context); hasErrors(violations))
        return unexpected(std::move(violations));
    report.isClosed = true;
    return report;
}

Decision decisionOf(const FindingsReport& report)
{
    return {.project = report.project,
            .entry = {.step = RouteStep::Thematafel,
                      .outcome = outcomeOf(report.verdict),
                      .body = report.thematafels.front(),
                      .date = std::ranges::max(report.discussedOn),
                      .decision = report.verdictText,
                      .conditions = report.conditions}};
}

std::optional<DecisionRefusal> refusalToClose(Portfolio& portfolio, const FindingsReport& report,
                                              const RuleContext& context)
{
    const auto project = portfolio.projects().find(report.project);
    if (!project)
        return ProjectNotFound{};
    const auto checked = closed(report, project->value.details, context);
    if (!checked)
        return checked.error();
    return refusalOf(portfolio, decisionOf(*checked), context);
}

Expected<void, DecisionRefusal> closeReview(Portfolio& portfolio, FindingsReport report,
                                            const RuleContext& context)
{
    saveReview(portfolio, report);
    const auto project = portfolio.projects().find(report.project);
    if (!project)
        return unexpected(DecisionRefusal{ProjectNotFound{}});
    const auto checked = closed(std::move(report), project->value.details, context);
    if (!checked)
        return unexpected(DecisionRefusal{checked.error()});
    Expected<void, DecisionRefusal> result;
    portfolio.inTransaction([&] {
        result = decide(portfolio, decisionOf(*checked), context);
        if (result)
            saveReview(portfolio, *checked);
    });
    return result;
}

} // namespace regiobord
