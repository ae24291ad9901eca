#include "domain/projects/budget.h"

#include "support/catch.h"

#include <limits>
#include <stdexcept>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

FinancingLine cofinancing(Money amount, Sector sector = Sector::Business)
{
    return {.role = FinancingRole::Cofinancing, .sector = sector, .amount = amount};
}

FinancingLine requested(Money amount, const FundId& fund)
{
    return {.role = FinancingRole::RequestedGrant, .fund = fund, .amount = amount};
}

const auto gebiedsopgave = FundId::fromName(u"gebiedsopgave"_s);
const auto regioDeal = FundId::fromName(u"regiodeal"_s);

// The Servicepunt Techniek: 331.876 = 184.052 + 147.824.
Budget servicepuntTechniek()
{
    return {.costs = {{.description = u"Totaal"_s, .amount = Money::fromEuros(331'876)}},
            .financing = {cofinancing(Money::fromEuros(184'052)),
                          requested(Money::fromEuros(147'824), gebiedsopgave)}};
}

} // namespace

TEST_CASE("The budget of the Servicepunt Techniek is balanced")
{
    const auto sums = totals(servicepuntTechniek());
    CHECK(sums.costs == Money::fromEuros(331'876));
    CHECK(sums.cofinancing == Money::fromEuros(184'052));
    CHECK(sums.requestedGrant == Money::fromEuros(147'824));
    CHECK(sums.financing == Money::fromEuros(331'876));
    CHECK(sums.isBalanced());
    CHECK(sums.gap() == Money{});
}

TEST_CASE("A gap is what is not yet financed, and below zero what is financed too much")
{
    auto budget = servicepuntTechniek();
    budget.costs.push_back({.description = u"Zaalhuur"_s, .amount = Money::fromCents(1)});
    CHECK(totals(budget).gap() == Money::fromCents(1));
    CHECK_FALSE(totals(budget).isBalanced());
    budget.financing.push_back(cofinancing(Money::fromCents(3)));
    CHECK(totals(budget).gap() == Money::fromCents(-2));
}

TEST_CASE("A line without an amount counts as nothing")
{
    auto budget = servicepuntTechniek();
    budget.costs.push_back({.description = u"Nog te bepalen"_s});
    budget.financing.push_back({.role = FinancingRole::RequestedGrant, .fund = gebiedsopgave});
    CHECK(totals(budget) == totals(servicepuntTechniek()));
    CHECK(requestedFrom(budget, gebiedsopgave) == Money::fromEuros(147'824));
}

TEST_CASE("Totals that do not fit are an error and not another amount")
{
    const auto most = Money::fromCents(std::numeric_limits<qint64>::max());
    const Budget costs{.costs = {{.amount = most}, {.amount = Money::fromCents(1)}}};
    CHECK_THROWS_AS(totals(costs), std::overflow_error);
    const Budget financing{
        .financing = {cofinancing(most), requested(Money::fromCents(1), regioDeal)}};
    CHECK_THROWS_AS(totals(financing), std::overflow_error);
}

TEST_CASE("Co-financing is told apart by O, without what is asked of funds")
{
    const Budget budget{.financing = {cofinancing(Money::fromEuros(10), Sector::Business),
                                      cofinancing(Money::fromEuros(20), Sector::Education),
                                      cofinancing(Money::fromEuros(5), Sector::Business),
                                      requested(Money::fromEuros(99), regioDeal)}};
    const std::map<Sector, Money> expected{{Sector::Business, Money::fromEuros(15)},
                                           {Sector::Education, Money::fromEuros(20)}};
    CHECK(cofinancingBySector(budget) == expected);
}

TEST_CASE("Money of the State is no regional co-financing, in cash or in kind")
{
    auto fromState = cofinancing(Money::fromEuros(40), Sector::Government);
    fromState.isFromState = true;
    auto inKind = cofinancing(Money::fromEuros(7));
    inKind.kind = FinancingKind::InKind;
    const Budget budget{.financing = {fromState, inKind, cofinancing(Money::fromEuros(3)),
                                      requested(Money::fromEuros(50), regioDeal)}};
    CHECK(regionalCofinancing(budget) == Money::fromEuros(10));
    CHECK(totals(budget).cofinancing == Money::fromEuros(50));
}

TEST_CASE("What is asked is known per fund")
{
    const Budget budget{.financing = {requested(Money::fromEuros(1), gebiedsopgave),
                                      requested(Money::fromEuros(2), regioDeal),
                                      requested(Money::fromEuros(4), gebiedsopgave)}};
    CHECK(requestedFrom(budget, gebiedsopgave) == Money::fromEuros(5));
    CHECK(requestedFrom(budget, regioDeal) == Money::fromEuros(2));
    CHECK(requestedFrom(budget, FundId::fromName(u"ander"_s)) == Money{});
}

TEST_CASE("A share is rounded half away from zero to hundredths of a percent")
{
    CHECK(shareInBasisPoints(Money::fromEuros(147'824), Money::fromEuros(331'876)) == 4454);
    CHECK(shareInBasisPoints(Money::fromEuros(184'052), Money::fromEuros(331'876)) == 5546);
    CHECK(shareInBasisPoints(Money::fromCents(1), Money::fromCents(20'000)) == 1); // 0,5
    CHECK(shareInBasisPoints(Money::fromCents(-1), Money::fromCents(20'000)) == -1);
    CHECK(shareInBasisPoints(Money::fromCents(1), Money::fromCents(20'001)) == 0);
    CHECK(shareInBasisPoints(Money::fromCents(7), Money::fromCents(7)) == 10'000);
    const auto most = Money::fromCents(std::numeric_limits<qint64>::max());
    CHECK(shareInBasisPoints(most, most) == 10'000);
}

TEST_CASE("There is no share of nothing")
{
    CHECK_FALSE(shareInBasisPoints(Money::fromEuros(1), Money{}).has_value());
    CHECK_FALSE(shareInBasisPoints(Money::fromEuros(1), Money::fromEuros(-1)).has_value());
    const auto most = Money::fromCents(std::numeric_limits<qint64>::max());
    CHECK_THROWS_AS(shareInBasisPoints(most, Money::fromCents(1)), std::overflow_error);
}
