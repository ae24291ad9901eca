#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace regiobord {

class TimelineView;
struct TimelineBar;

// Years and, where there is room, months or quarters above the bars.
class TimelineHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TimelineHeader(TimelineView* view);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintYears(QPainter& painter, const QRect& rect) const;
    void paintMonths(QPainter& painter, const QRect& rect) const;

    TimelineView* m_view;
};

// The bar of a project, with the lines of the years and of today behind it. A project without a
// start or an end has a bar that fades out at that side; one without either has words.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(TimelineView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintLines(QPainter& painter, const QRect& rect) const;
    void paintBar(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;
    static void paintStatus(QPainter& painter, const TimelineBar& bar, const QRectF& box,
                            const QStyleOptionViewItem& option);

    TimelineView* m_view;
};

} // namespace regiobord
