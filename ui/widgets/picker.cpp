#include "ui/widgets/picker.h"

#include "core/text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMap>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace regiobord {

namespace {

constexpr int keyRole = Qt::UserRole;

} // namespace

Picker::Picker(int mostRows, QWidget* parent)
    : QWidget(parent),
      m_mostRows(mostRows),
      m_search(new QLineEdit{this}),
      m_tree(new QTreeWidget{this})
{
    m_search->setPlaceholderText(tr("Search in this list"));
    m_search->setAccessibleName(tr("Search in this list"));
    m_search->setClearButtonEnabled(true);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setFocusProxy(m_search);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &Picker::narrow);
    connect(m_tree, &QTreeWidget::itemChanged, this, &Picker::edited);
}

void Picker::setChoices(const std::vector<PickerChoice>& choices)
{
    const auto kept = keys();
    const QSignalBlocker blocker{m_tree};
    m_tree->clear();
    QMap<QString, QTreeWidgetItem*> groups;
    for (const auto& choice : choices) {
        auto* parent = m_tree->invisibleRootItem();
        if (!choice.group.isEmpty()) {
            auto*& group = groups[choice.group];
            if (group == nullptr) {
                group = new QTreeWidgetItem{m_tree, {choice.group}};
                group->setFlags(Qt::ItemIsEnabled);
                group->setSizeHint(0, rowSize());
                group->setExpanded(true);
            }
            parent = group;
        }
        auto* item = new QTreeWidgetItem{parent, {choice.text, choice.detail}};
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, keyRole, choice.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setToolTip(0, choice.text);
        item->setSizeHint(0, rowSize());
        item->setCheckState(0, Qt::Unchecked);
    }
    m_tree->setRootIsDecorated(!groups.isEmpty());
    setKeys(kept);
    narrow(m_search->text());
    updateGeometry();
}

void Picker::forEach(const std::function<void(QTreeWidgetItem&)>& visit) const
{
    for (QTreeWidgetItemIterator at{m_tree}; *at != nullptr; ++at) {
        if ((*at)->data(0, keyRole).isValid())
            visit(**at);
    }
}

QStringList Picker::keys() const
{
    QStringList keys;
    forEach([&](QTreeWidgetItem& item) {
        if (item.checkState(0) == Qt::Checked)
            keys.append(item.data(0, keyRole).toString());
    });
    return keys;
}

void Picker::setKeys(const QStringList& keys)
{
    const QSignalBlocker blocker{m_tree};
    forEach([&](QTreeWidgetItem& item) {
        const bool isChosen = keys.contains(item.data(0, keyRole).toString());
        item.setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
    });
}

// Down goes from the search field to the first thing that it left.
// In a list that cannot be changed there is nothing to look for.
void Picker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::EnabledChange)
        return;
    m_search->setVisible(isEnabled());
    updateGeometry();
}

bool Picker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    for (QTreeWidgetItemIterator at{m_tree, QTreeWidgetItemIterator::NotHidden}; *at != nullptr;
         ++at) {
        if (!(*at)->data(0, keyRole).isValid())
            continue;
        m_tree->setCurrentItem(*at);
        m_tree->setFocus(Qt::OtherFocusReason);
        break;
    }
    return true;
}

QSize Picker::rowSize() const
{
    return {0, fontMetrics().lineSpacing() + 4};
}

// All rows count, also those that the search hides: the form does not jump while one types.
QSize Picker::sizeHint() const
{
    int rows = 0;
    for (QTreeWidgetItemIterator at{m_tree}; *at != nullptr; ++at)
        ++rows;
    const int shown = std::clamp(rows, 3, m_mostRows);
    const int tree = shown * rowSize().height() + 2 * m_tree->frameWidth();
    const int search = isEnabled() ? m_search->sizeHint().height() + layout()->spacing() : 0;
    return {320, search + tree};
}

void Picker::narrow(const QString& words)
{
    const auto wanted = folded(words);
    forEach([&](QTreeWidgetItem& item) {
        const auto text = folded(item.text(0) + u' ' + item.text(1));
        item.setHidden(!wanted.isEmpty() && !text.contains(wanted));
    });
    for (int top = 0; top < m_tree->topLevelItemCount(); ++top) {
        auto* group = m_tree->topLevelItem(top);
        if (group->data(0, keyRole).isValid())
            continue;
        bool isEmpty = true;
        for (int child = 0; child < group->childCount(); ++child)
            isEmpty = isEmpty && group->child(child)->isHidden();
        group->setHidden(isEmpty);
    }
}

} // namespace regiobord
