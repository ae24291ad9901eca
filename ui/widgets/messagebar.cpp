#include "ui/widgets/messagebar.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace regiobord {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent),
      m_text(new QLabel{this}),
      m_actions(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton{this};
    close->setIcon(QIcon::fromTheme(u"window-close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::say(const QString& text, Tone tone)
{
    while (auto* item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_tone = tone;
    m_text->setText(text);
    auto palette = this->palette();
    palette.setColor(QPalette::WindowText, toneColours(tone, palette).ink);
    m_text->setPalette(palette);
    setAccessibleName(text);
    show();
    update();
}

QPushButton* MessageBar::addAction(const QString& text)
{
    auto* button = makeButton(text, {}, this);
    m_actions->addWidget(button);
    return button;
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter{this}.fillRect(rect(), toneColours(m_tone, palette()).ground);
}

} // namespace regiobord
