#include "ui/widgets/labels.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QPainter>

#include <utility>

namespace regiobord {

namespace {

QLabel* makeSized(const QString& text, double factor, QWidget* parent)
{
    auto* label = new QLabel{text, parent};
    auto font = label->font();
    font.setPointSizeF(QApplication::font().pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

// A hint's ink follows the palette, as a tone's does.
class HintLabel final : public QLabel
{
public:
    HintLabel(const QString& text, QWidget* parent) : QLabel(text, parent) { recolour(); }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            recolour();
    }

private:
    void recolour()
    {
        QPalette palette;
        palette.setColor(QPalette::WindowText, quietInk(QApplication::palette()));
        setPalette(palette);
    }
};

class Line final : public QWidget
{
public:
    explicit Line(QWidget* parent) : QWidget(parent)
    {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter{this}.fillRect(rect(), lineColour(palette()));
    }
};

// Follows the accent of the palette.
class PrimaryButton final : public QPushButton
{
public:
    PrimaryButton(const QString& text, QString icon, QWidget* parent)
        : QPushButton(text, parent),
          m_icon(std::move(icon))
    {
        recolour();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            recolour();
    }

private:
    void recolour()
    {
        auto palette = QApplication::palette();
        palette.setColor(QPalette::Button, palette.color(QPalette::Active, QPalette::Highlight));
        palette.setColor(QPalette::Active, QPalette::ButtonText,
                         palette.color(QPalette::HighlightedText));
        palette.setColor(QPalette::Inactive, QPalette::ButtonText,
                         palette.color(QPalette::HighlightedText));
        setPalette(palette);
        if (!m_icon.isEmpty())
            setIcon(inked(QIcon::fromTheme(m_icon), palette.color(QPalette::HighlightedText)));
    }

    QString m_icon; // its name in the theme
};

// Stands where text would stand: without a frame, and without room at its sides.
class LinkButton final : public QPushButton
{
public:
    LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
    {
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const auto text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
        return {text.width() + 2, text.height() + 4};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        auto font = this->font();
        font.setUnderline(underMouse() || hasFocus());
        painter.setFont(font);
        painter.setPen(palette().color(isEnabled() ? QPalette::Link : QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, text());
        if (hasFocus()) {
            painter.setPen(QPen{palette().color(QPalette::Highlight), 1});
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }
};

} // namespace

QLabel* makeTitle(const QString& text, QWidget* parent)
{
    return makeSized(text, 1.5, parent);
}

QLabel* makeHeading(const QString& text, QWidget* parent)
{
    return makeSized(text, 1.15, parent);
}

QLabel* makeHint(const QString& text, QWidget* parent)
{
    auto* label = new HintLabel{text, parent};
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* makeNote(const QString& text, Tone tone, QWidget* parent)
{
    auto* label = new ToneLabel{text, tone, parent};
    label->setWordWrap(true);
    return label;
}

QWidget* makeLine(QWidget* parent)
{
    return new Line{parent};
}

QPushButton* makeButton(const QString& text, const QString& icon, QWidget* parent)
{
    auto* button = new QPushButton{text, parent};
    if (!icon.isEmpty())
        button->setIcon(QIcon::fromTheme(icon));
    return button;
}

QPushButton* makePrimaryButton(const QString& text, const QString& icon, QWidget* parent)
{
    return new PrimaryButton{text, icon, parent};
}

QPushButton* makeLinkButton(const QString& text, QWidget* parent)
{
    return new LinkButton{text, parent};
}

ToneLabel::ToneLabel(const QString& text, Tone tone, QWidget* parent)
    : QLabel(text, parent),
      m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    recolour();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    recolour();
}

void ToneLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void ToneLabel::recolour()
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, toneInk(m_tone, QApplication::palette()));
    setPalette(palette);
}

} // namespace regiobord
