#pragma once

#include "ui/meetings/calendarentries.h"
#include "ui/widgets/colours.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace regiobord {

// How a meeting and an important date look on the calendar.
inline Tone calendarTone(bool isMeeting)
{
    return isMeeting ? Tone::Active : Tone::Neutral;
}

// Six weeks, Monday first, of which the middle is a month.
class MonthModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        DateRole = Qt::UserRole, // QDate
        InMonthRole,             // bool
        TodayRole,               // bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(QDate month, QDate today, std::vector<CalendarEntry> entries);
    QDate firstDay() const { return m_first; }
    QDate lastDay() const { return m_first.addDays(41); }
    QDate month() const { return m_month; } // its first day
    QDate dayAt(const QModelIndex& index) const;
    QModelIndex indexOf(QDate day) const; // invalid: not in these weeks
    std::vector<CalendarEntry> entriesOn(QDate day) const;
    std::vector<CalendarEntry> coarseEntries() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QDate m_month;
    QDate m_first;
    QDate m_today;
    std::vector<CalendarEntry> m_entries;
};

// A month by the day. Arrows go to another day, also beyond the month; Page Up and Page Down to
// another month, Home to today; Enter asks to open the day.
class MonthView final : public QTableView
{
    Q_OBJECT

public:
    explicit MonthView(MonthModel* model, QWidget* parent = nullptr);

    QDate day() const { return m_day; }
    void setDay(QDate day); // asks for its month when that is not shown

Q_SIGNALS:
    void dayChanged(QDate day);
    void monthAsked(QDate month);
    void activatedDay(QDate day);
    void todayAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void select();

    MonthModel* m_model;
    QDate m_day;
};

} // namespace regiobord
