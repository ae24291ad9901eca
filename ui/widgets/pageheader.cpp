#include "ui/widgets/pageheader.h"

#include "ui/widgets/labels.h"

namespace regiobord {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(makeTitle(title)),
      m_beside(new QHBoxLayout),
      m_actions(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_beside->setSpacing(8);
    m_actions->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(m_beside);
    layout->addStretch(1);
    layout->addLayout(m_actions);
}

void PageHeader::addAction(QWidget* button)
{
    m_actions->addWidget(button);
}

void PageHeader::addBesideTitle(QWidget* widget)
{
    m_beside->addWidget(widget);
}

} // namespace regiobord
