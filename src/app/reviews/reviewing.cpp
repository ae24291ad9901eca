#include "app/reviews/reviewing.h"

#include "domain/rules/checked.h"

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

// The verdict as a decision of the first table that the report names.
Decision verdictOf(const Checked<FindingsReport>& report)
{
    return {.project = report->project,
            .entry = {.step = RouteStep::Thematafel,
                      .outcome = outcomeOf(report->verdict),
                      .body = report->thematafels.front(),
                      .date = std::ranges::max(report->discussedOn),
                      .decision = report->verdictText,
                      .conditions = report->conditions}};
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

Expected<void, DecisionRefusal> closeReview(Portfolio& portfolio, FindingsReport report,
                                            const RuleContext& context)
{
    saveReview(portfolio, report);
    const auto project = portfolio.projects().find(report.project);
    if (!project)
        return unexpected(DecisionRefusal{ProjectNotFound{}});
    takeOver(report, project->value.details);
    const auto checked = Checked<FindingsReport>::from(report, context);
    if (!checked)
        return unexpected(DecisionRefusal{checked.error()});
    report.isClosed = true;
    Expected<void, DecisionRefusal> result;
    portfolio.inTransaction([&] {
        result = decide(portfolio, verdictOf(*checked), context);
        if (result)
            saveReview(portfolio, report);
    });
    return result;
}

} // namespace regiobord
