#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace regiobord {

struct BarSegment
{
    QString series; // of the legend
    qint64 value = 0;
    int shade = -1; // a seriesColour(); -1: that of its place
};

struct Bar
{
    QString key; // given back when it is chosen
    QString label;
    std::vector<BarSegment> segments; // of the same series in each bar, in the same order
    QString endText;                  // the number at the end: "€ 147.824"
    qint64 mark = 0;                  // a line across the bar: a target or ceiling; 0: none
};

// Horizontal bars with their number at the end and a legend in words. Segments differ in lightness
// and are told in the tip and to screen readers. A click, or Enter on the bar that has the focus,
// asks for the rows behind it.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);

    // The title is for screen readers; the mark's name for the legend, empty when there is none.
    void setBars(const QString& title, std::vector<Bar> bars, const QString& markName = {});
    const std::vector<Bar>& bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int legendHeight() const;
    int rowHeight() const;
    int barAt(const QPoint& point) const; // -1: none
    QRect rowRect(int index) const;
    int labelWidth() const;
    qint64 scale() const;
    void paintLegend(QPainter& painter) const;
    void paintBar(QPainter& painter, int index) const;

    std::vector<Bar> m_bars;
    QString m_markName;
    int m_current = 0;
};

} // namespace regiobord
