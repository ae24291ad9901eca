#include "ui/widgets/elidedlabel.h"

#include <QPainter>

namespace regiobord {

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const auto shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    const bool fits = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
    setToolTip(fits ? QString{} : text());
}

} // namespace regiobord
