#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace regiobord {

// From and until, both days included. A day that was not filled in is an invalid date.
struct DateRange
{
    QDate start;
    QDate end;

    bool isComplete() const { return start.isValid() && end.isValid(); }
    bool contains(QDate day) const
    {
        return (!start.isValid() || start <= day) && (!end.isValid() || day <= end);
    }

    friend bool operator==(const DateRange&, const DateRange&) = default;
};

enum class Precision {
    Day,
    Month,
    Quarter,
    HalfYear,
    Year,
};

// A date as boards know them in advance: a day, or only a month, a quarter, a half-year or a year.
// Its text is ISO: 2025-03-19, 2025-05, 2025-Q1, 2025-H2, 2026. A default one was not filled in.
class CoarseDate
{
public:
    CoarseDate() = default;
    explicit CoarseDate(QDate day) : m_first(day) {}
    // The period of that precision that holds the day.
    CoarseDate(QDate day, Precision precision);
    // Nothing when the text is not one of the five forms, or names a day that does not exist.
    static std::optional<CoarseDate> fromString(const QString& iso);

    bool isValid() const { return m_first.isValid(); }
    Precision precision() const { return m_precision; }
    QDate first() const { return m_first; }
    QDate last() const;       // the last day of the period
    QString toString() const; // ISO; empty when not filled in

    friend bool operator==(const CoarseDate&, const CoarseDate&) = default;

private:
    QDate m_first;
    Precision m_precision = Precision::Day;
};

} // namespace regiobord
