#pragma once

#include <QtGlobal>

#include <compare>
#include <span>
#include <vector>

namespace regiobord {

// An exact amount of euros, held in cents. There is no way in from a floating point number, and no
// formatting: that depends on a locale and belongs to the edges of the program.
//
// Arithmetic that does not fit in 64 bits throws std::overflow_error.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromCents(qint64 cents) { return Money{cents}; }
    static constexpr Money fromEuros(qint32 euros) { return Money{qint64{euros} * 100}; }

    constexpr qint64 cents() const { return m_cents; }
    constexpr bool isNegative() const { return m_cents < 0; }

    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money& operator+=(Money other) { return *this = *this + other; }

    // This many hundredths of a percent of the amount, rounded half away from zero.
    Money share(int basisPoints) const;

    // The amount times part over whole, rounded towards zero. The whole may not be zero.
    Money proportion(Money part, Money whole) const;

    // Divides the amount in proportion to the weights, without losing or inventing a cent: the
    // cents that rounding leaves go to the parts with the largest remainders, the first part first.
    // The amount may not be negative; weights may not be negative or all zero.
    std::vector<Money> allocate(std::span<const int> weights) const;

    friend constexpr auto operator<=>(Money, Money) = default;

private:
    explicit constexpr Money(qint64 cents) : m_cents(cents) {}

    qint64 m_cents = 0;
};

} // namespace regiobord
