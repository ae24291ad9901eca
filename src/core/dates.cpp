#include "core/dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

int monthsIn(Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return 0;
    case Precision::Month:
        return 1;
    case Precision::Quarter:
        return 3;
    case Precision::HalfYear:
        return 6;
    case Precision::Year:
        return 12;
    }
    Q_UNREACHABLE();
}

std::optional<CoarseDate> period(int year, int month, Precision precision)
{
    const QDate first{year, month, 1};
    if (!first.isValid())
        return std::nullopt;
    return CoarseDate{first, precision};
}

} // namespace

CoarseDate::CoarseDate(QDate day, Precision precision) : m_first(day), m_precision(precision)
{
    const int months = monthsIn(precision);
    if (day.isValid() && months > 0)
        m_first = QDate{day.year(), (day.month() - 1) / months * months + 1, 1};
}

std::optional<CoarseDate> CoarseDate::fromString(const QString& iso)
{
    static const QRegularExpression pattern{
        u"^(\\d{4})(?:-(?:(Q)([1-4])|(H)([12])|(\\d{2})(?:-(\\d{2}))?))?$"_s};
    const auto match = pattern.match(iso);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (match.hasCaptured(2))
        return period(year, match.captured(3).toInt() * 3 - 2, Precision::Quarter);
    if (match.hasCaptured(4))
        return period(year, match.captured(5).toInt() * 6 - 5, Precision::HalfYear);
    if (!match.hasCaptured(6))
        return period(year, 1, Precision::Year);
    const int month = match.captured(6).toInt();
    if (!match.hasCaptured(7))
        return period(year, month, Precision::Month);
    const QDate day{year, month, match.captured(7).toInt()};
    if (!day.isValid())
        return std::nullopt;
    return CoarseDate{day};
}

QDate CoarseDate::last() const
{
    const int months = monthsIn(m_precision);
    return months == 0 ? m_first : m_first.addMonths(months).addDays(-1);
}

QString CoarseDate::toString() const
{
    if (!isValid())
        return {};
    switch (m_precision) {
    case Precision::Day:
        return m_first.toString(Qt::ISODate);
    case Precision::Month:
        return m_first.toString(u"yyyy-MM"_s);
    case Precision::Quarter:
        return u"%1-Q%2"_s.arg(m_first.year()).arg((m_first.month() + 2) / 3);
    case Precision::HalfYear:
        return u"%1-H%2"_s.arg(m_first.year()).arg(m_first.month() > 6 ? 2 : 1);
    case Precision::Year:
        return QString::number(m_first.year());
    }
    Q_UNREACHABLE();
}

} // namespace regiobord
