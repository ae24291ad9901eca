#include "ui/programmes/parttree.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int lowestRow = 26;
constexpr int keyRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;

void addItem(const PartNode& node, QTreeWidgetItem* parent)
{
    auto title = node.title;
    if (title.isEmpty())
        title = PartTree::tr("(%1 without a name)").arg(partKindWord(node.kind));
    auto* item = new QTreeWidgetItem{parent, {title}};
    item->setData(0, keyRole, node.key);
    item->setData(0, kindRole, static_cast<int>(node.kind));
    const auto height = parent->treeWidget()->fontMetrics().height();
    item->setSizeHint(0, {0, std::max(lowestRow, height + 8)});
    item->setToolTip(0, u"%1: %2"_s.arg(partKindWord(node.kind), title));
    for (const auto& child : node.children)
        addItem(child, item);
}

} // namespace

PartTree::PartTree(QWidget* parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::currentItemChanged, this, &PartTree::partChosen);
}

void PartTree::showTrees(const std::vector<PartNode>& programmes)
{
    if (programmes == m_shown)
        return;
    const QSignalBlocker blocker{this};
    const auto chosenKey = chosen().key;
    QSet<QString> open;
    for (QTreeWidgetItemIterator at{this}; *at != nullptr; ++at) {
        if ((*at)->isExpanded())
            open.insert((*at)->data(0, keyRole).toString());
    }
    m_shown = programmes;
    clear();
    for (const auto& programme : programmes)
        addItem(programme, invisibleRootItem());
    for (QTreeWidgetItemIterator at{this}; *at != nullptr; ++at)
        (*at)->setExpanded(open.contains((*at)->data(0, keyRole).toString()));
    choose(chosenKey);
}

ChosenPart PartTree::chosen() const
{
    const auto* item = currentItem();
    if (item == nullptr)
        return {};
    const auto* top = item;
    while (top->parent() != nullptr)
        top = top->parent();
    return {partIdOf(top->data(0, keyRole).toString()), item->data(0, keyRole).toString(),
            static_cast<PartKind>(item->data(0, kindRole).toInt())};
}

QTreeWidgetItem* PartTree::itemOf(const QString& key) const
{
    for (QTreeWidgetItemIterator at{const_cast<PartTree*>(this)}; *at != nullptr; ++at) {
        const auto own = (*at)->data(0, keyRole).toString();
        if (own == key || partIdOf(own) == key)
            return *at;
    }
    return nullptr;
}

bool PartTree::choose(const QString& key)
{
    auto* item = itemOf(key);
    if (item == nullptr)
        return false;
    const QSignalBlocker blocker{this};
    setCurrentItem(item);
    for (auto* above = item->parent(); above != nullptr; above = above->parent())
        above->setExpanded(true);
    scrollToItem(item);
    return true;
}

void PartTree::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else if (isAlt && event->key() == Qt::Key_Up)
        Q_EMIT moveWanted(-1);
    else if (isAlt && event->key() == Qt::Key_Down)
        Q_EMIT moveWanted(1);
    else
        QTreeWidget::keyPressEvent(event);
}

QString partKindWord(PartKind kind)
{
    switch (kind) {
    case PartKind::Programme:
        return PartTree::tr("programme");
    case PartKind::Theme:
        return PartTree::tr("theme");
    case PartKind::Goal:
        return PartTree::tr("goal");
    case PartKind::Line:
        return PartTree::tr("programme line");
    case PartKind::Canvas:
        return PartTree::tr("policy canvas");
    case PartKind::Springplank:
        return PartTree::tr("springplank");
    case PartKind::Result:
        return PartTree::tr("result");
    case PartKind::Opgave:
        return PartTree::tr("opgave");
    case PartKind::Indicator:
        return PartTree::tr("indicator");
    }
    Q_UNREACHABLE();
}

} // namespace regiobord
