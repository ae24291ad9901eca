#include "ui/widgets/emptystate.h"

#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace regiobord {

namespace {

constexpr int textWidth = 440;

} // namespace

EmptyState::EmptyState(const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_title(makeHeading(title)),
      m_text(makeHint(text)),
      m_layout(new QVBoxLayout)
{
    m_layout->setSpacing(8);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(textWidth);
    setWords(title, text);
    m_layout->addWidget(m_title, 0, Qt::AlignHCenter);
    m_layout->addWidget(m_text, 0, Qt::AlignHCenter);
    auto* outer = new QVBoxLayout{this};
    outer->addStretch(2);
    outer->addLayout(m_layout);
    outer->addStretch(3);
}

void EmptyState::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    // Beside other things, no layout asks how high so many words are at that width.
    m_text->setMinimumHeight(m_text->heightForWidth(textWidth));
}

QPushButton* EmptyState::addAction(const QString& text, const QString& icon)
{
    auto* button = m_hasAction ? makeButton(text, icon) : makePrimaryButton(text, icon);
    if (!m_hasAction)
        m_layout->addSpacing(8);
    m_hasAction = true;
    m_layout->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace regiobord
