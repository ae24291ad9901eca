#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace regiobord {

// A number of things, hectares or percent, exact to a thousandth: 24, 0.6, 2.125. Never a double,
// so promises add up to what was typed. Sums that do not fit in 64 bits throw std::overflow_error.
class Quantity
{
public:
    constexpr Quantity() = default;
    static constexpr Quantity fromThousandths(qint64 value) { return Quantity{value}; }
    static constexpr Quantity fromWhole(qint32 value) { return Quantity{qint64{value} * 1000}; }

    // Plain text: an optional minus sign, digits, at most three decimals behind a point ("0.6").
    // Nothing for anything else: "circa 20" and "1.2.3" are not quantities.
    static std::optional<Quantity> fromPlainText(const QString& text);
    QString toPlainText() const; // without trailing zeros

    constexpr qint64 thousandths() const { return m_thousandths; }
    constexpr bool isNegative() const { return m_thousandths < 0; }

    Quantity operator+(Quantity other) const;
    Quantity& operator+=(Quantity other) { return *this = *this + other; }

    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    explicit constexpr Quantity(qint64 thousandths) : m_thousandths(thousandths) {}

    qint64 m_thousandths = 0;
};

} // namespace regiobord
