#include "core/quantity.h"

#include <QRegularExpression>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regiobord {

std::optional<Quantity> Quantity::fromPlainText(const QString& text)
{
    static const QRegularExpression pattern{u"^(-?)(\\d{1,15})(?:\\.(\\d{1,3}))?$"_s};
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto value = match.captured(2).toLongLong() * 1000
        + match.captured(3).leftJustified(3, u'0').toLongLong();
    return Quantity{match.captured(1).isEmpty() ? value : -value};
}

QString Quantity::toPlainText() const
{
    const auto magnitude = m_thousandths < 0 ? 0 - static_cast<quint64>(m_thousandths)
                                             : static_cast<quint64>(m_thousandths);
    auto text = QString::number(magnitude / 1000);
    if (const auto rest = magnitude % 1000; rest != 0) {
        auto decimals = QString::number(rest).rightJustified(3, u'0');
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += u'.' + decimals;
    }
    return isNegative() ? u'-' + text : text;
}

Quantity Quantity::operator+(Quantity other) const
{
    qint64 sum = 0;
    if (__builtin_add_overflow(m_thousandths, other.m_thousandths, &sum))
        throw std::overflow_error("Quantity does not fit in 64 bits");
    return Quantity{sum};
}

} // namespace regiobord
