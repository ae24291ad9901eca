#include "ui/widgets/choicebox.h"

#include <QWheelEvent>

namespace regiobord {

ChoiceBox::ChoiceBox(const QString& nothing, QWidget* parent)
    : QComboBox(parent),
      m_nothing(nothing)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(20);
    setFocusPolicy(Qt::StrongFocus);
    clearChoices();
    connect(this, &QComboBox::activated, this, &ChoiceBox::edited);
}

void ChoiceBox::clearChoices()
{
    clear();
    if (!m_nothing.isEmpty())
        addItem(m_nothing, QString{});
}

void ChoiceBox::addChoice(const QString& key, const QString& text)
{
    addItem(text, key);
}

void ChoiceBox::setKey(const QString& key)
{
    auto index = findData(key);
    if (index < 0 && !key.isEmpty()) {
        addItem(tr("unknown"), key);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace regiobord
