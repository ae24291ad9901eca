#include "domain/projects/budget.h"

#include <limits>
#include <stdexcept>

namespace regiobord {

namespace {

// Wide enough for every product of two 64-bit numbers; __extension__ keeps -Wpedantic quiet.
__extension__ using Wide = __int128;

} // namespace

BudgetTotals totals(const Budget& budget)
{
    BudgetTotals sums;
    for (const auto& line : budget.costs)
        sums.costs += line.amount.value_or(Money{});
    for (const auto& line : budget.financing) {
        auto& sum =
            line.role == FinancingRole::Cofinancing ? sums.cofinancing : sums.requestedGrant;
        sum += line.amount.value_or(Money{});
    }
    sums.financing = sums.cofinancing + sums.requestedGrant;
    return sums;
}

std::map<Sector, Money> cofinancingBySector(const Budget& budget)
{
    std::map<Sector, Money> sums;
    for (const auto& line : budget.financing) {
        if (line.role == FinancingRole::Cofinancing && line.amount)
            sums[line.sector] += *line.amount;
    }
    return sums;
}

Money regionalCofinancing(const Budget& budget)
{
    Money sum;
    for (const auto& line : budget.financing) {
        if (line.role == FinancingRole::Cofinancing && !line.isFromState)
            sum += line.amount.value_or(Money{});
    }
    return sum;
}

Money requestedFrom(const Budget& budget, const FundId& fund)
{
    Money sum;
    for (const auto& line : budget.financing) {
        if (line.role == FinancingRole::RequestedGrant && line.fund == fund)
            sum += line.amount.value_or(Money{});
    }
    return sum;
}

std::optional<int> shareInBasisPoints(Money part, Money whole)
{
    if (whole <= Money{})
        return std::nullopt;
    const Wide product = Wide{part.cents()} * 10'000 * 2;
    const Wide divisor = Wide{whole.cents()} * 2;
    const Wide half = product < 0 ? -Wide{whole.cents()} : Wide{whole.cents()};
    const Wide share = (product + half) / divisor;
    if (share > std::numeric_limits<int>::max() || share < std::numeric_limits<int>::min())
        throw std::overflow_error("A share does not fit in 32 bits of basis points");
    return static_cast<int>(share);
}

} // namespace regiobord
