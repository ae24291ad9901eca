#include "core/money.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace regiobord {

namespace {

// Wide enough for every product of two 64-bit numbers; __extension__ keeps -Wpedantic quiet.
__extension__ using Wide = __int128;

qint64 narrowed(Wide value)
{
    const auto result = static_cast<qint64>(value);
    if (result != value)
        throw std::overflow_error("Money does not fit in 64 bits");
    return result;
}

} // namespace

Money Money::operator+(Money other) const
{
    return Money{narrowed(Wide{m_cents} + other.m_cents)};
}

Money Money::operator-(Money other) const
{
    return Money{narrowed(Wide{m_cents} - other.m_cents)};
}

Money Money::share(int basisPoints) const
{
    constexpr Wide whole = 10'000;
    const Wide product = Wide{m_cents} * basisPoints;
    const Wide half = product < 0 ? -whole / 2 : whole / 2;
    return Money{narrowed((product + half) / whole)};
}

Money Money::proportion(Money part, Money whole) const
{
    if (whole.m_cents == 0)
        throw std::invalid_argument("Money::proportion: of a whole of nothing");
    return Money{narrowed(Wide{m_cents} * part.m_cents / whole.m_cents)};
}

std::vector<Money> Money::allocate(std::span<const int> weights) const
{
    const auto total = std::accumulate(weights.begin(), weights.end(), qint64{0});
    if (isNegative() || total <= 0 || std::ranges::any_of(weights, [](int w) { return w < 0; }))
        throw std::invalid_argument("Money::allocate: negative amount, or unusable weights");

    std::vector<Money> parts;
    std::vector<qint64> remainders;
    qint64 left = m_cents;
    for (const int weight : weights) {
        const Wide product = Wide{m_cents} * weight;
        parts.push_back(Money{narrowed(product / total)});
        remainders.push_back(narrowed(product % total));
        left -= parts.back().m_cents;
    }

    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return remainders[i]; });
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++parts[order[i]].m_cents;
    return parts;
}

} // namespace regiobord
