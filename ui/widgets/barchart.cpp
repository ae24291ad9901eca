#include "ui/widgets/barchart.h"

#include "ui/widgets/colours.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

qint64 sum(const Bar& bar)
{
    qint64 total = 0;
    for (const auto& segment : bar.segments)
        total += std::max<qint64>(segment.value, 0);
    return total;
}

QString inWords(const Bar& bar)
{
    return bar.label + u": "_s + bar.endText;
}

QColor shadeOf(const BarSegment& segment, int place, const QPalette& palette)
{
    return seriesColour(segment.shade < 0 ? place : segment.shade, palette);
}

} // namespace

BarChart::BarChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setBars(const QString& title, std::vector<Bar> bars, const QString& markName)
{
    m_bars = std::move(bars);
    m_markName = markName;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_bars.size()) - 1));
    setAccessibleName(title);
    QStringList words;
    for (const auto& bar : m_bars)
        words.append(inWords(bar));
    setAccessibleDescription(words.join(u"; "_s));
    updateGeometry();
    update();
}

int BarChart::legendHeight() const
{
    const bool hasLegend =
        !m_bars.empty() && (m_bars.front().segments.size() > 1 || !m_markName.isEmpty());
    return hasLegend ? fontMetrics().height() + 12 : 0;
}

int BarChart::rowHeight() const
{
    return std::max(28, fontMetrics().height() + 10);
}

QSize BarChart::sizeHint() const
{
    return {480, legendHeight() + rowHeight() * static_cast<int>(m_bars.size())};
}

QSize BarChart::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

QRect BarChart::rowRect(int index) const
{
    return {0, legendHeight() + index * rowHeight(), width(), rowHeight()};
}

int BarChart::barAt(const QPoint& point) const
{
    for (int index = 0; index < static_cast<int>(m_bars.size()); ++index) {
        if (rowRect(index).contains(point))
            return index;
    }
    return -1;
}

int BarChart::labelWidth() const
{
    int widest = 0;
    for (const auto& bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.label));
    return std::min(widest + 2, width() * 2 / 5) + 12; // room for what rounding takes
}

qint64 BarChart::scale() const
{
    qint64 largest = 1;
    for (const auto& bar : m_bars)
        largest = std::max({largest, sum(bar), bar.mark});
    return largest;
}

void BarChart::paintLegend(QPainter& painter) const
{
    if (legendHeight() == 0)
        return;
    int x = labelWidth();
    const auto height = fontMetrics().height();
    const auto say = [&](const QString& text) {
        painter.setPen(quietInk(palette()));
        painter.drawText(QPoint{x + 18, fontMetrics().ascent() + 2}, text);
        x += 18 + fontMetrics().horizontalAdvance(text) + 16;
    };
    int series = 0;
    for (const auto& segment : m_bars.front().segments) {
        painter.fillRect(QRect{x, 2 + (height - 12) / 2, 12, 12},
                         shadeOf(segment, series++, palette()));
        say(segment.series);
    }
    if (!m_markName.isEmpty()) {
        painter.fillRect(QRect{x + 5, 2, 2, height}, palette().color(QPalette::WindowText));
        say(m_markName);
    }
}

void BarChart::paintBar(QPainter& painter, int index) const
{
    const auto& bar = m_bars[static_cast<std::size_t>(index)];
    const auto row = rowRect(index);
    const auto left = labelWidth();
    int endWidth = 0;
    for (const auto& other : m_bars)
        endWidth = std::max(endWidth, fontMetrics().horizontalAdvance(other.endText));
    const auto room = std::max(10, width() - left - endWidth - 20);
    const auto across = [&](qint64 value) {
        return static_cast<int>(static_cast<double>(value) / static_cast<double>(scale()) * room);
    };
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect{0, row.top(), left - 12, row.height()}, Qt::AlignVCenter,
                     fontMetrics().elidedText(bar.label, Qt::ElideRight, left - 12));
    int x = left;
    int series = 0;
    for (const auto& segment : bar.segments) {
        const auto length = across(std::max<qint64>(segment.value, 0));
        painter.fillRect(QRect{x, row.top() + 7, length, row.height() - 14},
                         shadeOf(segment, series++, palette()));
        x += length;
    }
    if (bar.mark > 0) {
        const auto at = left + across(bar.mark);
        painter.fillRect(QRect{at - 1, row.top() + 3, 2, row.height() - 6},
                         palette().color(QPalette::WindowText));
        x = std::max(x, at);
    }
    painter.drawText(QRect{x + 8, row.top(), width() - x - 8, row.height()}, Qt::AlignVCenter,
                     bar.endText);
    if (hasFocus() && index == m_current) {
        painter.setPen(QPen{palette().color(QPalette::Highlight), 2});
        painter.drawRect(row.adjusted(1, 1, -1, -1));
    }
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paintLegend(painter);
    for (int index = 0; index < static_cast<int>(m_bars.size()); ++index)
        paintBar(painter, index);
}

void BarChart::mousePressEvent(QMouseEvent* event)
{
    const auto index = barAt(event->pos());
    if (index < 0 || event->button() != Qt::LeftButton)
        return;
    m_current = index;
    update();
    Q_EMIT chosen(m_bars[static_cast<std::size_t>(index)].key);
}

void BarChart::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(barAt(event->pos()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    const auto last = static_cast<int>(m_bars.size()) - 1;
    if (event->key() == Qt::Key_Up && m_current > 0)
        --m_current;
    else if (event->key() == Qt::Key_Down && m_current < last)
        ++m_current;
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && last >= 0)
        Q_EMIT chosen(m_bars[static_cast<std::size_t>(m_current)].key);
    else
        QWidget::keyPressEvent(event);
    update();
}

void BarChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

bool BarChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto index = barAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), inWords(m_bars[static_cast<std::size_t>(index)]));
        return true;
    }
    return QWidget::event(event);
}

} // namespace regiobord
