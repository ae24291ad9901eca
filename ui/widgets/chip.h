#pragma once

#include "ui/widgets/colours.h"

#include <QWidget>

class QPainter;

namespace regiobord {

// The mark of a tone, in a square box: ring, disc, triangle, tick or cross. Its shape differs by
// tone: who sees no colours sees the shape.
void paintToneMark(QPainter& painter, const QRectF& box, Tone tone, const QColor& ink);

// Draws a chip left in the rectangle, vertically centred, with the mark of its tone. Returns its
// width.
int paintChip(QPainter& painter, const QRect& within, const QString& text, Tone tone,
              const QPalette& palette);
QSize chipSize(const QFontMetrics& metrics, const QString& text);

// A short word on a coloured ground: the status of something.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    void set(const QString& text, Tone tone);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace regiobord
