#include "domain/portfolio/catalogue.h"
#include "domain/programmes/sdg.h"
#include "domain/projects/projectcheck.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

// The form asks for results that can be measured: a value, a unit and who answers for it.
void checkResult(const PlannedResult& result, int row, Violations& violations)
{
    const auto add = [&](Rule rule, const QString& detail) {
        violations.push_back(
            {.field = Field::PlannedResults, .rule = rule, .row = row, .detail = detail});
    };
    if (isBlank(result.name))
        add(Rule::Required, u"name"_s);
    if (!result.value)
        add(Rule::NotMeasurable, u"value"_s);
    else if (result.value->isNegative())
        add(Rule::Negative, result.value->toPlainText());
    if (isBlank(result.unit))
        add(Rule::NotMeasurable, u"unit"_s);
    if (isBlank(result.owner))
        add(Rule::NotMeasurable, u"owner"_s);
}

void checkResults(const std::vector<PlannedResult>& results, Violations& violations)
{
    if (results.empty())
        violations.push_back({.field = Field::PlannedResults, .rule = Rule::Required});
    int row = -1;
    for (const auto& result : results)
        checkResult(result, ++row, violations);
}

void checkGoals(const ProjectDetails& details, const Catalogue& catalogue, Violations& violations)
{
    if (details.goals.empty() && isBlank(details.goalsRemark))
        violations.push_back({.field = Field::GoalContributions, .rule = Rule::Required});
    std::set<GoalId> seen;
    int row = -1;
    for (const auto& contribution : details.goals) {
        const auto add = [&violations, current = ++row](Rule rule, const QString& detail = {}) {
            violations.push_back({.field = Field::GoalContributions,
                                  .rule = rule,
                                  .row = current,
                                  .detail = detail});
        };
        const auto* const goal = catalogue.goal(contribution.goal);
        if (contribution.goal.isNull())
            add(Rule::Required);
        else if (!goal)
            add(Rule::Unknown);
        else if (!seen.insert(contribution.goal).second)
            add(Rule::Duplicate, goal->code);
    }
}

// Field 8b, row by row.
class SpringplankCheck
{
public:
    SpringplankCheck(const Catalogue& catalogue, Violations& violations)
        : m_catalogue(catalogue),
          m_violations(violations)
    {
    }

    void run(const SpringplankContribution& contribution)
    {
        ++m_row;
        const auto* const springplank = m_catalogue.springplank(contribution.springplank);
        if (!springplank) {
            add(contribution.springplank.isNull() ? Rule::Required : Rule::Unknown);
            return;
        }
        if (!m_seen.insert({contribution.springplank, contribution.result}).second)
            add(Rule::Duplicate, springplank->code);
        const auto* const result = m_catalogue.result(contribution.result);
        if (!contribution.result.isNull()
            && m_catalogue.springplankOf(contribution.result) != springplank)
            add(Rule::Unknown, result ? result->code : QString{});
        for (const auto& promise : contribution.promises)
            checkPromise(promise, result);
    }

private:
    void add(Rule rule, const QString& detail = {})
    {
        m_violations.push_back({.field = Field::SpringplankContributions,
                                .rule = rule,
                                .row = m_row,
                                .detail = detail});
    }

    // A promise on a result is on a measure of that result.
    void checkPromise(const PromisedAmount& promise, const SpringplankResult* result)
    {
        const auto* const measure = m_catalogue.measure(promise.measure);
        const auto isThis = [&](const Measure& each) {
            return each.id == promise.measure;
        };
        if (!measure || (result && std::ranges::none_of(result->measures, isThis)))
            add(Rule::Unknown, measure ? measure->code : QString{});
        if (promise.amount.isNegative())
            add(Rule::Negative, promise.amount.toPlainText());
    }

    const Catalogue& m_catalogue;
    Violations& m_violations;
    std::set<std::pair<SpringplankId, SpringplankResultId>> m_seen;
    int m_row = -1;
};

void checkSpringplanken(const ProjectDetails& details, const Catalogue& catalogue,
                        Violations& violations)
{
    if (details.springplanken.empty() && isBlank(details.springplankenRemark))
        violations.push_back({.field = Field::SpringplankContributions, .rule = Rule::Required});
    SpringplankCheck rows{catalogue, violations};
    for (const auto& contribution : details.springplanken)
        rows.run(contribution);
}

void checkSdgs(const std::vector<int>& sdgs, Violations& violations)
{
    if (sdgs.empty())
        violations.push_back(
            {.field = Field::Sdgs, .rule = Rule::Required, .severity = Severity::Warning});
    std::set<int> seen;
    int row = -1;
    for (const int number : sdgs) {
        ++row;
        const bool exists = number >= 1 && number <= sdgCount;
        if (exists && seen.insert(number).second)
            continue;
        violations.push_back({.field = Field::Sdgs,
                              .rule = exists ? Rule::Duplicate : Rule::OutsideRange,
                              .row = row,
                              .detail = QString::number(number)});
    }
}

void checkTags(const ProjectDetails& details, const Catalogue& catalogue, Violations& violations)
{
    int row = -1;
    for (const auto& opgave : details.opgaven) {
        ++row;
        if (!catalogue.opgave(opgave))
            violations.push_back({.field = Field::Goals, .rule = Rule::Unknown, .row = row});
    }
    row = -1;
    for (const auto& line : details.programmeLines) {
        ++row;
        if (!catalogue.line(line))
            violations.push_back(
                {.field = Field::ProgrammeLines, .rule = Rule::Unknown, .row = row});
    }
}

} // namespace

void checkContributions(const ProjectDetails& details, const RuleContext& context,
                        Violations& violations)
{
    checkResults(details.results, violations);
    checkGoals(details, context.catalogue, violations);
    checkSpringplanken(details, context.catalogue, violations);
    checkSdgs(details.sdgs, violations);
    checkTags(details, context.catalogue, violations);
}

} // namespace regiobord
