#pragma once

#include <QString>

#include <optional>

namespace regiobord {

// Exact decimals as JSON holds them: "331876.00". The value is in units of the last decimal, so
// with two decimals in cents. Nothing is rounded, and no double is on the way.

// An optional minus sign, digits, and behind a point as many decimals as said, or fewer where
// mayBeShorter. Nothing for any other text, and for what does not fit in 64 bits.
struct DecimalForm
{
    int decimals = 2;
    bool mayBeShorter = false; // and on writing: without trailing zeros
};

std::optional<qint64> decimalFromText(const QString& text, DecimalForm form);
QString decimalToText(qint64 value, DecimalForm form);

// The value of a whole number in units of the last decimal; nothing when that does not fit.
std::optional<qint64> decimalFromWhole(qint64 whole, DecimalForm form);

inline constexpr DecimalForm moneyForm{2, false};
inline constexpr DecimalForm quantityForm{3, true};

} // namespace regiobord
