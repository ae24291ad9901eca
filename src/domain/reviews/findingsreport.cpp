#include "domain/reviews/findingsreport.h"

#include "domain/portfolio/catalogue.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

const auto budgetCriterion = u"C4"_s;

void checkHead(const FindingsReport& report, Violations& violations)
{
    if (report.project.isNull())
        violations.push_back({.field = Field::ProjectName, .rule = Rule::Required});
    if (report.purpose.trimmed().isEmpty())
        violations.push_back({.field = Field::Purpose, .rule = Rule::Required});
    if (!report.period.isComplete())
        violations.push_back({.field = Field::Period, .rule = Rule::Required});
    else if (report.period.end <= report.period.start)
        violations.push_back({.field = Field::Period, .rule = Rule::EndsBeforeStart});
}

void checkThematafels(const FindingsReport& report, const Catalogue& catalogue,
                      Violations& violations)
{
    if (report.thematafels.empty())
        violations.push_back({.field = Field::ReportThematafels, .rule = Rule::Required});
    const auto checkEach = [&](const std::vector<BodyId>& bodies, const QString& detail) {
        int row = -1;
        for (const auto& id : bodies) {
            ++row;
            const auto* const body = catalogue.body(id);
            if (!body || body->kind != BodyKind::Thematafel)
                violations.push_back({.field = Field::ReportThematafels,
                                      .rule = Rule::Unknown,
                                      .row = row,
                                      .detail = detail});
        }
    };
    checkEach(report.thematafels, {});
    checkEach(report.alignedWith, u"alignedWith"_s);
}

void checkCriteria(const std::vector<Criterion>& criteria, Violations& violations)
{
    if (criteria.empty())
        violations.push_back({.field = Field::ReportCriteria, .rule = Rule::Required});
    int row = -1;
    for (const auto& criterion : criteria) {
        ++row;
        if (!criterion.isQuestion && criterion.meets == Answer::Open)
            violations.push_back({.field = Field::ReportCriteria,
                                  .rule = Rule::Required,
                                  .row = row,
                                  .detail = criterion.code});
    }
}

void checkRegioDeal(const FindingsReport& report, const Catalogue& catalogue,
                    Violations& violations)
{
    const auto add = [&violations](Rule rule, int row, const QString& detail) {
        violations.push_back(
            {.field = Field::ReportRegioDeal, .rule = rule, .row = row, .detail = detail});
    };
    if (report.asksRegioDeal == Answer::Open)
        add(Rule::Required, -1, {});
    if (report.asksRegioDeal == Answer::Yes && report.springplank.isNull())
        add(Rule::Required, -1, u"springplank"_s);
    if (!report.springplank.isNull() && !catalogue.springplank(report.springplank))
        add(Rule::Unknown, -1, u"springplank"_s);
    int row = -1;
    for (const auto& result : report.results) {
        ++row;
        if (!catalogue.result(result))
            add(Rule::Unknown, row, u"result"_s);
    }
}

void checkVerdict(const FindingsReport& report, Violations& violations)
{
    if (report.verdict == Verdict::Open)
        violations.push_back({.field = Field::ReportVerdict, .rule = Rule::Required});
    const bool hasCondition = std::ranges::any_of(
        report.conditions, [](const QString& text) { return !text.trimmed().isEmpty(); });
    if (report.verdict == Verdict::AgreeWithConditions && !hasCondition)
        violations.push_back({.field = Field::ReportConditions, .rule = Rule::ConditionMissing});
}

void checkDates(const FindingsReport& report, Violations& violations)
{
    const auto add = [&violations](Rule rule, const QString& detail) {
        violations.push_back({.field = Field::ReportDates, .rule = rule, .detail = detail});
    };
    const bool wasDiscussed = !report.discussedOn.empty()
        && std::ranges::all_of(report.discussedOn, [](QDate day) { return day.isValid(); });
    if (!wasDiscussed)
        add(Rule::Required, u"discussedOn"_s);
    if (!report.reportDate.isValid())
        add(Rule::Required, u"reportDate"_s);
    else if (wasDiscussed && report.reportDate < std::ranges::max(report.discussedOn))
        add(Rule::EndsBeforeStart, u"reportDate"_s);
}

// A budget that is too large to add up is not balanced; its own check says why.
std::optional<Money> gapOf(const Budget& budget)
{
    try {
        const auto sums = totals(budget);
        return sums.costs > Money{} ? std::optional{sums.gap()} : std::nullopt;
    } catch (const std::overflow_error&) {
        return std::nullopt;
    }
}

} // namespace

std::vector<Criterion> standardCriteria()
{
    return {
        {.code = u"C1"_s, .label = u"Draagt fors bij aan de doelen van de Visie"_s},
        {.code = u"C1a"_s,
         .label = u"Welke streefwaarden van de Visie krijgen een bijdrage?"_s,
         .isQuestion = true},
        {.code = u"C2"_s, .label = u"Drie O's steunen het project"_s},
        {.code = u"C3"_s, .label = u"Genoeg regionale impact"_s},
        {.code = budgetCriterion, .label = u"Begroting is sluitend"_s},
    };
}

Violations check(const FindingsReport& report, const RuleContext& context)
{
    Violations violations;
    checkHead(report, violations);
    checkThematafels(report, context.catalogue, violations);
    checkCriteria(report.criteria, violations);
    checkRegioDeal(report, context.catalogue, violations);
    checkVerdict(report, violations);
    checkDates(report, violations);
    return violations;
}

Violations checkAgainst(const FindingsReport& report, const ProjectDetails& details)
{
    const auto gap = gapOf(details.budget);
    const bool isBalanced = gap == Money{};
    Violations violations;
    int row = -1;
    for (const auto& criterion : report.criteria) {
        ++row;
        if (criterion.code != budgetCriterion || criterion.meets == Answer::Open)
            continue;
        if ((criterion.meets == Answer::Yes) != isBalanced)
            violations.push_back({.field = Field::ReportCriteria,
                                  .rule = Rule::NotBalanced,
                                  .severity = Severity::Warning,
                                  .row = row,
                                  .amount = gap.value_or(Money{}),
                                  .detail = criterion.code});
    }
    return violations;
}

} // namespace regiobord
