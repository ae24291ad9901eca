#include "exchange/json/decimaltext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace regiobord {

std::optional<qint64> decimalFromText(const QString& text, DecimalForm form)
{
    static const QRegularExpression pattern{u"\\A(-?)([0-9]{1,19})(?:\\.([0-9]{1,3}))?\\z"_s};
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto decimals = match.captured(3);
    const bool isWhole = decimals.isEmpty();
    if (decimals.size() > form.decimals
        || (!isWhole && !form.mayBeShorter && decimals.size() != form.decimals))
        return std::nullopt;
    // The sign goes along, so that the lowest value of 64 bits is read too.
    bool fits = false;
    const auto digits =
        match.captured(1) + match.captured(2) + decimals.leftJustified(form.decimals, u'0');
    const auto value = digits.toLongLong(&fits);
    return fits ? std::optional{value} : std::nullopt;
}

QString decimalToText(qint64 value, DecimalForm form)
{
    const bool isNegative = value < 0;
    const auto magnitude =
        isNegative ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    auto digits = QString::number(magnitude).rightJustified(form.decimals + 1, u'0');
    auto decimals = digits.right(form.decimals);
    digits.chop(form.decimals);
    while (form.mayBeShorter && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (!decimals.isEmpty())
        digits += u'.' + decimals;
    return isNegative ? u'-' + digits : digits;
}

std::optional<qint64> decimalFromWhole(qint64 whole, DecimalForm form)
{
    qint64 value = whole;
    for (int i = 0; i < form.decimals; ++i) {
        if (__builtin_mul_overflow(value, qint64{10}, &value))
            return std::nullopt;
    }
    return value;
}

} // namespace regiobord
