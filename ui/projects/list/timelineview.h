#pragma once

#include "domain/projects/route.h"
#include "ui/widgets/colours.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QTableView>

#include <vector>

namespace regiobord {

// What a timeline draws of a project.
struct TimelineBar
{
    QString key;
    QString name; // number and name
    QDate start;
    QDate end; // either may be invalid: not filled in
    QString status;
    Tone tone = Tone::Neutral;
};

// A row for each bar: its name, and its period in words for who does not see the bar.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setBars(std::vector<TimelineBar> bars);
    const TimelineBar& at(int row) const { return m_bars[static_cast<std::size_t>(row)]; }
    int rowOf(const QString& key) const; // -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TimelineBar> m_bars;
};

// The days that are in view, shared by the bars and the header above them.
struct TimeScale
{
    QDate first;         // at the left edge
    double dayWidth = 1; // pixels

    double xOf(QDate day) const { return static_cast<double>(first.daysTo(day)) * dayWidth; }
    QDate dayAt(double x) const { return first.addDays(static_cast<qint64>(x / dayWidth)); }
};

// Left the names, right the bars. The names stay in view; the time moves with Left and Right, with
// the scroll bar of who shows it, and is zoomed with Ctrl and the wheel, plus and minus.
class TimelineView final : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineView(TimelineModel* model, QWidget* parent = nullptr);

    const TimeScale& scale() const { return m_scale; }
    int timeWidth() const; // of the bars, in pixels
    // Both keep to what is sensible: from a month in the width to half a century.
    void setFirst(QDate first);
    void zoom(double factor, double x); // the day at x stays there
    // Stays so when the width changes, until the user moves or zooms.
    void showSpan(QDate first, QDate last);
    void setToday(QDate today);
    QDate today() const { return m_today; }
    void setCurrent(const QString& key);

Q_SIGNALS:
    void chosen(const QString& key);
    void activatedKey(const QString& key);
    void scaled(); // other days are in view

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitNames();
    void fitSpan();
    void rescale();

    TimelineModel* m_model;
    TimeScale m_scale;
    QDate m_spanFirst; // invalid once the user moved or zoomed
    QDate m_spanLast;
    QDate m_today;
    bool m_isSetting = false;
    bool m_isFitting = false;
    bool m_isUserSized = false; // somebody dragged the border beside the names
};

} // namespace regiobord
