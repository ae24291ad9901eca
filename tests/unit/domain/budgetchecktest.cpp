#include "support/catch.h"
#include "unit/domain/region.h"

#include <limits>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

namespace {

Violations checked(const ProjectDetails& details)
{
    const Region region;
    return check(details, region.context());
}

// A budget of 1.000.000 with so much of it asked of the Regio Deal, the rest from the region.
ProjectDetails regioDealProject(int asked)
{
    auto details = servicepuntTechniek();
    details.budget.costs = {{.amount = Money::fromEuros(1'000'000)}};
    details.budget.financing = {{.role = FinancingRole::RequestedGrant,
                                 .fund = FundId::fromName(u"regiodeal2"_s),
                                 .amount = Money::fromEuros(asked)},
                                {.amount = Money::fromEuros(1'000'000 - asked)}};
    return details;
}

Violation shareTooHigh(Money excess)
{
    return {.field = Field::FinancingLines,
            .rule = Rule::FundShareTooHigh,
            .row = 0,
            .amount = excess,
            .detail = u"Regio Deal Achterhoek II"_s};
}

} // namespace

TEST_CASE("A budget that is not balanced names its gap")
{
    auto details = servicepuntTechniek();
    details.budget.financing[0].amount = Money::fromEuros(184'000);
    CHECK(checked(details)
          == Violations{
              {.field = Field::Budget, .rule = Rule::NotBalanced, .amount = Money::fromEuros(52)}});
    details.budget.financing[0].amount = Money::fromEuros(184'052) + Money::fromCents(1);
    CHECK(checked(details)
          == Violations{
              {.field = Field::Budget, .rule = Rule::NotBalanced, .amount = Money::fromCents(-1)}});
}

TEST_CASE("A budget has costs and financing, with amounts")
{
    auto details = servicepuntTechniek();
    details.budget = {.costs = {{.description = u"Nog te bepalen"_s}}};
    CHECK(checked(details)
          == Violations{{.field = Field::CostLines, .rule = Rule::Required},
                        {.field = Field::FinancingLines, .rule = Rule::Required}});
}

TEST_CASE("An amount below zero is an error on its line")
{
    auto details = servicepuntTechniek();
    const auto amount = Money::fromEuros(-10);
    details.budget.costs.push_back({.amount = amount});
    details.budget.financing.push_back({.amount = amount});
    CHECK(
        checked(details)
        == Violations{
            {.field = Field::CostLines, .rule = Rule::Negative, .row = 1, .amount = amount},
            {.field = Field::FinancingLines, .rule = Rule::Negative, .row = 2, .amount = amount}});
}

TEST_CASE("Amounts that do not add up to a number are a violation, not a crash")
{
    auto details = servicepuntTechniek();
    details.budget.costs.push_back(
        {.amount = Money::fromCents(std::numeric_limits<qint64>::max())});
    CHECK(checked(details) == Violations{{.field = Field::Budget, .rule = Rule::OutsideRange}});
}

TEST_CASE("A fund pays at most its share of the costs")
{
    CHECK(checked(regioDealProject(500'000)) == Violations{});
    CHECK(checked(regioDealProject(500'001)) == Violations{shareTooHigh(Money::fromEuros(1))});
}

TEST_CASE("Money that is asked of one fund in several lines counts once, together")
{
    auto details = regioDealProject(500'000);
    details.budget.financing.push_back(details.budget.financing[0]);
    details.budget.financing[2].amount = Money::fromEuros(100);
    details.budget.financing[1].amount = Money::fromEuros(499'900);
    CHECK(checked(details) == Violations{shareTooHigh(Money::fromEuros(100))});
}

TEST_CASE("Other money of the State is no regional co-financing of a Regio Deal")
{
    auto details = regioDealProject(400'000);
    details.budget.financing[1].amount = Money::fromEuros(500'000);
    details.budget.financing.push_back(
        {.party = u"Rijk"_s, .isFromState = true, .amount = Money::fromEuros(100'000)});
    CHECK(checked(details) == Violations{});
    details.budget.financing[1].amount = Money::fromEuros(499'000);
    details.budget.financing[2].amount = Money::fromEuros(101'000);
    CHECK(checked(details) == Violations{shareTooHigh(Money::fromEuros(1'000))});
}

TEST_CASE("A fund without a maximum pays any share, also beside money of the State")
{
    auto details = servicepuntTechniek();
    details.budget.financing[0].isFromState = true;
    CHECK(checked(details) == Violations{});
}

TEST_CASE("A project ends when its fund says so at the latest")
{
    auto details = regioDealProject(400'000);
    details.period.end = {2028, 12, 31};
    CHECK(checked(details) == Violations{});
    details.period.end = {2029, 1, 1};
    CHECK(checked(details)
          == Violations{{.field = Field::FinancingLines,
                         .rule = Rule::EndsAfterFund,
                         .row = 0,
                         .detail = u"Regio Deal Achterhoek II"_s}});
}
