#include "core/dutch.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace regiobord::dutch {

namespace {

constexpr std::array<QStringView, 12> months{u"januari",   u"februari", u"maart",    u"april",
                                             u"mei",       u"juni",     u"juli",     u"augustus",
                                             u"september", u"oktober",  u"november", u"december"};

constexpr std::array<QStringView, 12> shortMonths{u"jan", u"feb", u"mrt", u"apr", u"mei", u"jun",
                                                  u"jul", u"aug", u"sep", u"okt", u"nov", u"dec"};

QString grouped(quint64 value)
{
    auto digits = QString::number(value);
    for (auto position = digits.size() - 3; position > 0; position -= 3)
        digits.insert(position, u'.');
    return digits;
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
}

QString cents(Money money)
{
    return QString::number(magnitude(money.cents()) % 100).rightJustified(2, u'0');
}

// 1 to 12, or 0 for no month. Maart is also shortened as "maa".
int monthNumber(const QString& word)
{
    const auto name = word.toLower();
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (name == months[i] || name == shortMonths[i]
            || (name.size() == 3 && months[i].startsWith(name)))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date{year, month, day};
    return date.isValid() ? std::optional{date} : std::nullopt;
}

// Digits with grouping dots at thousands, or without dots: empty when neither.
QString ungrouped(const QString& text)
{
    static const QRegularExpression pattern{u"^(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)$"_s};
    return pattern.match(text).hasMatch() ? QString{text}.remove(u'.') : QString{};
}

} // namespace

QString plainAmount(Money money)
{
    const auto sign = money.isNegative() ? u"-"_s : QString{};
    const auto euros = grouped(magnitude(money.cents()) / 100);
    return sign + euros + (money.cents() % 100 == 0 ? QString{} : u',' + cents(money));
}

QString euros(Money money)
{
    const auto text = plainAmount(money);
    const auto sign = money.isNegative() ? u"-"_s : QString{};
    return sign + u"€\u00a0"_s + text.sliced(sign.size());
}

QString amount(Money money)
{
    const auto sign = money.isNegative() ? u"-"_s : QString{};
    const auto euros = grouped(magnitude(money.cents()) / 100);
    return sign + u"€ "_s + euros + u',' + (money.cents() % 100 == 0 ? u"--"_s : cents(money));
}

QString number(Quantity quantity)
{
    const auto parts = quantity.toPlainText().split(u'.');
    const bool negative = quantity.isNegative();
    const auto whole = grouped(magnitude(quantity.thousandths()) / 1000);
    return (negative ? u"-"_s : QString{}) + whole
        + (parts.size() > 1 ? u',' + parts.at(1) : QString{});
}

QString percentage(int basisPoints)
{
    return number(Quantity::fromThousandths(qint64{basisPoints} * 10)) + u'%';
}

QString share(int basisPoints)
{
    const auto value = magnitude(basisPoints);
    const auto decimals = QString::number(value % 100).rightJustified(2, u'0');
    return (basisPoints < 0 ? u"-"_s : QString{}) + grouped(value / 100) + u',' + decimals + u'%';
}

QString date(const CoarseDate& date)
{
    if (!date.isValid())
        return {};
    const auto first = date.first();
    auto year = QString::number(first.year());
    const auto month = months[static_cast<std::size_t>(first.month() - 1)].toString();
    switch (date.precision()) {
    case Precision::Day:
        return QString::number(first.day()) + u' ' + month + u' ' + year;
    case Precision::Month:
        return month + u' ' + year;
    case Precision::Quarter:
        return u"%1e kwartaal %2"_s.arg((first.month() + 2) / 3).arg(year);
    case Precision::HalfYear:
        return u"%1e helft %2"_s.arg(first.month() > 6 ? 2 : 1).arg(year);
    case Precision::Year:
        return year;
    }
    Q_UNREACHABLE();
}

QString date(QDate day)
{
    return date(CoarseDate{day});
}

QString shortDate(QDate date)
{
    if (!date.isValid())
        return {};
    const auto month = shortMonths[static_cast<std::size_t>(date.month() - 1)].toString();
    return u"%1 %2 %3"_s.arg(date.day()).arg(month).arg(date.year());
}

QString range(const DateRange& range)
{
    const auto start = date(range.start);
    const auto end = date(range.end);
    if (start.isEmpty() || end.isEmpty())
        return start.isEmpty() && !end.isEmpty() ? u"t/m "_s + end : start;
    return start + u" t/m "_s + end;
}

std::optional<Money> parseAmount(const QString& text)
{
    static const QRegularExpression pattern{
        u"^(-?)\\s*(?:€|EUR)?\\s*(-?)(\\d[\\d.]*|\\d{1,3}(?: \\d{3})+)"
        "(?:,(\\d{1,2}|[-–—]{1,2}|=)|\\.-)?\\s*(?:euro|EUR)?$"_s};
    const auto match = pattern.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const auto digits = ungrouped(match.captured(3).remove(u' '));
    if (digits.isEmpty() || digits.size() > 13)
        return std::nullopt;
    const auto decimals = match.captured(4);
    const bool hasCents = !decimals.isEmpty() && decimals.at(0).isDigit();
    const auto value =
        digits.toLongLong() * 100 + (hasCents ? decimals.leftJustified(2, u'0').toLongLong() : 0);
    const bool negative = match.captured(1).isEmpty() != match.captured(2).isEmpty();
    return Money::fromCents(negative ? -value : value);
}

std::optional<Quantity> parseNumber(const QString& text)
{
    const auto parts = text.trimmed().split(u',');
    const auto whole = ungrouped(parts.at(0));
    if (whole.isEmpty() || parts.size() > 2)
        return std::nullopt;
    return Quantity::fromPlainText(parts.size() == 2 ? whole + u'.' + parts.at(1) : whole);
}

std::optional<QDate> parseDate(const QString& text)
{
    static const QRegularExpression words{u"^(\\d{1,2}) ([A-Za-z]+)\\.? (\\d{4})$"_s};
    static const QRegularExpression digits{u"^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})$"_s};
    static const QRegularExpression iso{u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s};
    const auto plain = text.simplified();
    if (const auto match = words.match(plain); match.hasMatch())
        return validDate(match.captured(3).toInt(), monthNumber(match.captured(2)),
                         match.captured(1).toInt());
    if (const auto match = digits.match(plain); match.hasMatch())
        return validDate(match.captured(3).toInt(), match.captured(2).toInt(),
                         match.captured(1).toInt());
    if (const auto match = iso.match(plain); match.hasMatch())
        return validDate(match.captured(1).toInt(), match.captured(2).toInt(),
                         match.captured(3).toInt());
    return std::nullopt;
}

} // namespace regiobord::dutch
