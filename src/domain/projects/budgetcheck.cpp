#include "domain/portfolio/catalogue.h"
#include "domain/projects/projectcheck.h"

#include <algorithm>
#include <stdexcept>

namespace regiobord {

namespace {

template <typename Line>
void checkLines(const std::vector<Line>& lines, Field field, Violations& violations)
{
    if (std::ranges::none_of(lines, [](const Line& line) { return line.amount.has_value(); }))
        violations.push_back({.field = field, .rule = Rule::Required});
    int row = -1;
    for (const auto& line : lines) {
        ++row;
        if (line.amount && line.amount->isNegative())
            violations.push_back(
                {.field = field, .rule = Rule::Negative, .row = row, .amount = *line.amount});
    }
}

void checkReferences(const std::vector<FinancingLine>& lines, const Catalogue& catalogue,
                     Violations& violations)
{
    int row = -1;
    for (const auto& line : lines) {
        ++row;
        const bool knowsFund = line.fund.isNull() || catalogue.fund(line.fund);
        const bool knowsParty =
            line.organisation.isNull() || catalogue.organisation(line.organisation);
        if (!knowsFund || !knowsParty)
            violations.push_back({.field = Field::FinancingLines,
                                  .rule = Rule::Unknown,
                                  .row = row,
                                  .detail = line.party});
    }
}

struct AskedFund
{
    const Fund* fund = nullptr;
    int row = 0; // the first line that asks money of it
};

std::vector<AskedFund> askedFunds(const std::vector<FinancingLine>& lines,
                                  const Catalogue& catalogue)
{
    std::vector<AskedFund> asked;
    int row = -1;
    for (const auto& line : lines) {
        ++row;
        const auto* const fund = catalogue.fund(line.fund);
        if (fund && line.role == FinancingRole::RequestedGrant
            && std::ranges::find(asked, fund, &AskedFund::fund) == asked.end())
            asked.push_back({fund, row});
    }
    return asked;
}

bool isFromState(const FinancingLine& line, const Catalogue& catalogue)
{
    const auto* const fund = catalogue.fund(line.fund);
    return line.isFromState || (fund && fund->isStateMoney);
}

// What counts against a fund's share: what is asked of it and, for money of the State, all else
// that comes from the State. Two subsidies of the Rijk together may not exceed the share either
// (Regio Deals: co-financing is regional and does not come from the Rijk).
Money countedFor(const Fund& fund, const Budget& budget, const Catalogue& catalogue)
{
    auto sum = requestedFrom(budget, fund.id);
    if (!fund.isStateMoney)
        return sum;
    for (const auto& line : budget.financing) {
        const bool isAsked = line.role == FinancingRole::RequestedGrant && line.fund == fund.id;
        if (!isAsked && isFromState(line, catalogue))
            sum += line.amount.value_or(Money{});
    }
    return sum;
}

void checkFund(const AskedFund& asked, const ProjectDetails& details, const Catalogue& catalogue,
               Violations& violations)
{
    const auto& fund = *asked.fund;
    const auto add = [&](Rule rule, Money amount) {
        violations.push_back({.field = Field::FinancingLines,
                              .rule = rule,
                              .row = asked.row,
                              .amount = amount,
                              .detail = fund.name});
    };
    if (fund.maximumShare) {
        const auto most = totals(details.budget).costs.share(*fund.maximumShare);
        const auto counted = countedFor(fund, details.budget, catalogue);
        if (counted > most)
            add(Rule::FundShareTooHigh, counted - most);
    }
    const auto end = details.period.end;
    if (fund.projectsEndBy.isValid() && end.isValid() && end > fund.projectsEndBy)
        add(Rule::EndsAfterFund, {});
}

} // namespace

void checkBudget(const ProjectDetails& details, const RuleContext& context, Violations& violations)
{
    const auto& budget = details.budget;
    checkLines(budget.costs, Field::CostLines, violations);
    checkLines(budget.financing, Field::FinancingLines, violations);
    checkReferences(budget.financing, context.catalogue, violations);
    try {
        const auto sums = totals(budget);
        if (!sums.isBalanced())
            violations.push_back(
                {.field = Field::Budget, .rule = Rule::NotBalanced, .amount = sums.gap()});
        for (const auto& asked : askedFunds(budget.financing, context.catalogue))
            checkFund(asked, details, context.catalogue, violations);
    } catch (const std::overflow_error&) {
        violations.push_back({.field = Field::Budget, .rule = Rule::OutsideRange});
    }
}

} // namespace regiobord
