#pragma once

#include "ui/meetings/calendarentries.h"
#include "ui/shell/page.h"

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace regiobord {

class MonthModel;
class MonthView;
class NewMeetingPanel;
class PageHeader;

// Meetings and important dates by the month; beside it the chosen day, and what falls in a month,
// quarter, half-year or year without a day.
class CalendarPage final : public Page
{
    Q_OBJECT

public:
    explicit CalendarPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    // The part is a day: "2025-01-29".
    void open(const QString& id, const QString& part) override;
    void refresh() override;

private:
    void makeHeader();
    QWidget* makeMonth();
    QWidget* makeSide();
    void showMonth(QDate month);
    void showEntries(QDate first, std::vector<CalendarEntry> entries);
    void showDay();
    void fill(QListWidget& list, const std::vector<CalendarEntry>& entries, bool namesPeriod);
    void openEntry(const QListWidgetItem* item);
    void openDay(QDate day);
    void askNew();

    PageHeader* m_header;
    NewMeetingPanel* m_new;
    MonthModel* m_model;
    MonthView* m_view;
    QLabel* m_dayTitle;
    QLabel* m_dayEmpty;
    QListWidget* m_day;
    QLabel* m_coarseTitle;
    QListWidget* m_coarse;
};

} // namespace regiobord
