#include "ui/widgets/chip.h"

#include <QPainter>
#include <QPainterPath>

namespace regiobord {

namespace {

constexpr int padding = 8;
constexpr int mark = 8;
constexpr int gap = 6;

} // namespace

void paintToneMark(QPainter& painter, const QRectF& box, Tone tone, const QColor& ink)
{
    painter.setPen(QPen{ink, 1.6});
    painter.setBrush(Qt::NoBrush);
    switch (tone) {
    case Tone::Neutral:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        return;
    case Tone::Active:
        painter.setBrush(ink);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        return;
    case Tone::Waiting:
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(
            QPolygonF{{QPointF{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}});
        return;
    case Tone::Good:
        painter.drawPolyline(QPolygonF{{QPointF{box.left(), box.center().y()},
                                        QPointF{box.left() + 3, box.bottom() - 1},
                                        QPointF{box.right(), box.top() + 1}}});
        return;
    case Tone::Bad:
        painter.drawLine(box.topLeft() + QPointF{1, 1}, box.bottomRight() - QPointF{1, 1});
        painter.drawLine(box.topRight() + QPointF{-1, 1}, box.bottomLeft() + QPointF{1, -1});
        return;
    }
}

QSize chipSize(const QFontMetrics& metrics, const QString& text)
{
    return {metrics.horizontalAdvance(text) + 2 * padding + mark + gap, metrics.height() + 4};
}

int paintChip(QPainter& painter, const QRect& within, const QString& text, Tone tone,
              const QPalette& palette)
{
    const auto size = chipSize(painter.fontMetrics(), text);
    const QRectF box{QPointF(within.left(), within.center().y() - size.height() / 2 + 1),
                     QSizeF{size}};
    const auto colours = toneColours(tone, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const QRectF markBox{box.left() + padding, box.center().y() - mark / 2.0, mark, mark};
    paintToneMark(painter, markBox, tone, colours.ink);
    painter.setPen(colours.ink);
    painter.drawText(box.adjusted(padding + mark + gap, 0, 0, 0), Qt::AlignVCenter, text);
    painter.restore();
    return size.width();
}

Chip::Chip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::set(const QString& text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return m_text.isEmpty() ? QSize{0, 0} : chipSize(fontMetrics(), m_text);
}

void Chip::paintEvent(QPaintEvent*)
{
    if (m_text.isEmpty())
        return;
    QPainter painter{this};
    paintChip(painter, rect(), m_text, m_tone, palette());
}

} // namespace regiobord
