#include "domain/law/lawbook.h"
#include "domain/projects/projectcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

void checkFinding(const ProcurementFinding& finding, const Purchase& purchase, int row,
                  Violations& violations)
{
    const auto warn = [&](Rule rule, const QString& detail) {
        violations.push_back({.field = Field::Procurement,
                              .rule = rule,
                              .severity = Severity::Warning,
                              .row = row,
                              .amount = purchase.amount,
                              .detail = detail});
    };
    if (finding.isAtThreshold)
        warn(Rule::AmountAtThreshold, finding.source);
    if (!finding.isConfirmed)
        warn(Rule::NotConfirmed, finding.source);
}

// Without amounts for the tender date the scheme has no outcome: a warning, for the application
// itself is not wrong.
void warnNoOutcome(const Purchase& purchase, int row, Violations& violations)
{
    const bool hasDate = purchase.tenderDate.isValid();
    violations.push_back(
        {.field = Field::Procurement,
         .rule = hasDate ? Rule::Unknown : Rule::Required,
         .severity = Severity::Warning,
         .row = row,
         .amount = purchase.amount,
         .detail = hasDate ? purchase.tenderDate.toString(Qt::ISODate) : u"tenderDate"_s});
}

// What the scheme says of all purchases together; open while that of one of them is not known and
// none of the others is European.
Answer expectedAnswer(const std::vector<std::optional<ProcurementFinding>>& findings)
{
    const auto isEuropean = [](const auto& finding) {
        return finding && finding->isEuropean();
    };
    const auto isOpen = [](const auto& finding) {
        return !finding.has_value();
    };
    if (std::ranges::any_of(findings, isEuropean))
        return Answer::Yes;
    return findings.empty() || std::ranges::any_of(findings, isOpen) ? Answer::Open : Answer::No;
}

} // namespace

void checkProcurement(const ProjectDetails& details, const RuleContext& context,
                      Violations& violations)
{
    const auto answer = details.europeanProcurement;
    if (answer == Answer::Open)
        violations.push_back({.field = Field::Procurement, .rule = Rule::Required});

    std::vector<std::optional<ProcurementFinding>> findings;
    int row = -1;
    for (const auto& purchase : details.purchases) {
        ++row;
        if (purchase.amount.isNegative())
            violations.push_back({.field = Field::Procurement,
                                  .rule = Rule::Negative,
                                  .row = row,
                                  .amount = purchase.amount});
        const auto& finding = findings.emplace_back(assess(purchase, context.law));
        if (finding)
            checkFinding(*finding, purchase, row, violations);
        else
            warnNoOutcome(purchase, row, violations);
    }

    const auto expected = expectedAnswer(findings);
    if (answer != Answer::Open && expected != Answer::Open && answer != expected)
        violations.push_back({.field = Field::Procurement,
                              .rule = Rule::ProcurementMismatch,
                              .severity = Severity::Warning,
                              .detail = codeOf(expected)});
}

} // namespace regiobord
