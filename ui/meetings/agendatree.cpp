#include "ui/meetings/agendatree.h"

#include "app/meetings/agendaediting.h"
#include "app/words/labels.h"
#include "ui/meetings/meetingwords.h"
#include "ui/shell/addedfiles.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QUrl>

#include <vector>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

enum Role {
    IdRole = Qt::UserRole,
    NumberRole,
    ChipsRole, // QStringList of texts
    TonesRole, // QVariantList of their tones
    MarkRole,  // bool: something is missing
};

constexpr int padding = 6;
constexpr int numberWidth = 40;

// Two lines: number and title, and below them what is asked of the meeting.
class ItemDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto line = option.fontMetrics.height();
        const bool hasChips = !index.data(ChipsRole).toStringList().isEmpty();
        return {160, padding * 2 + line + (hasChips ? line + 8 : 4)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        auto ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter,
                                           option.widget);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(
            option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        paintTitle(*painter, option, index, isSelected);
        paintChips(*painter, option, index);
        painter->restore();
    }

private:
    static void paintTitle(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index, bool isSelected)
    {
        auto line = option.rect.adjusted(padding, padding, -padding, 0);
        line.setHeight(option.fontMetrics.height());
        const auto number = index.data(NumberRole).toString();
        auto font = option.font;
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const int used = number.isEmpty()
            ? 0
            : std::max(numberWidth, option.fontMetrics.horizontalAdvance(number) + 12);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, number);
        if (!number.isEmpty())
            painter.setFont(option.font);
        if (index.data(MarkRole).toBool()) {
            const QRect box{line.right() - 9, line.center().y() - 4, 9, 9};
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(isSelected ? painter.pen().color()
                                        : toneInk(Tone::Waiting, option.palette));
            if (isSelected)
                painter.setBrush(option.palette.color(QPalette::HighlightedText));
            painter.drawPolygon(QPolygonF{{QPointF(box.center().x() + 0.5, box.top()),
                                           QPointF(box.right() + 1, box.bottom() + 1),
                                           QPointF(box.left(), box.bottom() + 1)}});
            painter.restore();
            line.setRight(line.right() - 16);
        }
        line.setLeft(line.left() + used);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                       Qt::ElideRight, line.width()));
    }

    static void paintChips(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index)
    {
        const auto texts = index.data(ChipsRole).toStringList();
        const auto tones = index.data(TonesRole).toList();
        auto font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.88);
        painter.setFont(font);
        const auto indent = index.data(NumberRole).toString().isEmpty() ? 0 : numberWidth;
        QRect line{option.rect.left() + padding + indent,
                   option.rect.top() + padding + option.fontMetrics.height() + 2,
                   option.rect.width() - 2 * padding - indent, option.fontMetrics.height() + 6};
        for (int i = 0; i < texts.size(); ++i) {
            const auto width = chipSize(QFontMetrics{font}, texts[i]).width();
            if (line.width() < width)
                return;
            paintChip(painter, line, texts[i], static_cast<Tone>(tones[i].toInt()), option.palette);
            line.setLeft(line.left() + width + 4);
        }
    }
};

void setChips(QTreeWidgetItem& row, const AgendaItem& item)
{
    QStringList texts;
    QVariantList tones;
    const auto add = [&](const QString& text, Tone tone) {
        texts.append(text);
        tones.append(static_cast<int>(tone));
    };
    if (item.isConfidential)
        add(AgendaTree::tr("besloten"), Tone::Bad);
    for (const auto kind : item.kinds)
        add(words::label(kind), words::toneOf(kind));
    if (item.isOral)
        add(AgendaTree::tr("oral"), Tone::Neutral);
    if (item.minutes)
        add(AgendaTree::tr("%1 min").arg(*item.minutes), Tone::Neutral);
    row.setData(0, ChipsRole, texts);
    row.setData(0, TonesRole, tones);
    row.setData(0, Qt::AccessibleTextRole,
                u"%1 %2, %3"_s.arg(item.number, item.title, texts.join(u", "_s)));
}

AgendaItemId idOf(const QTreeWidgetItem* row)
{
    return row ? AgendaItemId::fromString(row->data(0, IdRole).toString()) : AgendaItemId{};
}

} // namespace

AgendaTree::AgendaTree(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(u"agenda"_s);
    setAccessibleName(tr("Agenda"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(20);
    setItemsExpandable(false);
    setFrameShape(QFrame::NoFrame);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new ItemDelegate{this});
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT chosen(currentId());
    });
    connect(this, &QTreeWidget::itemDoubleClicked, this, &AgendaTree::formAsked);
}

QStringList AgendaTree::shape(const Meeting& meeting) const
{
    QStringList shape;
    forEachItem(meeting.items, [&](const AgendaItem& item, int depth) {
        shape.append(QString::number(depth) + item.id.toString());
    });
    return shape;
}

void AgendaTree::show(const Meeting& meeting, const QString& title,
                      const std::set<AgendaItemId>& marked)
{
    const QScopedValueRollback setting{m_isSetting, true};
    const auto wanted = shape(meeting);
    if (topLevelItemCount() == 0 || wanted != m_shape) {
        const auto current = currentId();
        rebuild(meeting);
        m_shape = wanted;
        setCurrentId(current);
    }
    topLevelItem(0)->setText(0, title);
    fill(meeting, marked);
}

void AgendaTree::rebuild(const Meeting& meeting)
{
    clear();
    auto* top = new QTreeWidgetItem{this};
    top->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    std::vector<QTreeWidgetItem*> parents;
    forEachItem(meeting.items, [&](const AgendaItem& item, int depth) {
        parents.resize(static_cast<std::size_t>(depth));
        auto* row =
            parents.empty() ? new QTreeWidgetItem{this} : new QTreeWidgetItem{parents.back()};
        row->setData(0, IdRole, item.id.toString());
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                      | Qt::ItemIsDropEnabled);
        parents.push_back(row);
    });
    expandAll();
}

void AgendaTree::fill(const Meeting& meeting, const std::set<AgendaItemId>& marked)
{
    QTreeWidgetItemIterator at{this};
    forEachItem(meeting.items, [&](const AgendaItem& item, int) {
        auto& row = **(++at);
        row.setText(0, item.title.isEmpty() ? tr("(no title yet)") : item.title);
        row.setToolTip(0, item.title);
        row.setData(0, NumberRole, item.number.isEmpty() ? u"-"_s : item.number);
        row.setData(0, MarkRole, marked.contains(item.id));
        setChips(row, item);
    });
    scheduleDelayedItemsLayout();
}

QTreeWidgetItem* AgendaTree::rowOf(const AgendaItemId& id) const
{
    for (QTreeWidgetItemIterator at{const_cast<AgendaTree*>(this)}; *at != nullptr; ++at) {
        if (idOf(*at) == id)
            return *at;
    }
    return nullptr;
}

AgendaItemId AgendaTree::currentId() const
{
    return idOf(currentItem());
}

void AgendaTree::setCurrentId(const AgendaItemId& id)
{
    const QScopedValueRollback setting{m_isSetting, true};
    auto* row = rowOf(id);
    setCurrentItem(row ? row : topLevelItem(0));
}

bool AgendaTree::step(int by)
{
    auto* next = by > 0 ? itemBelow(currentItem()) : itemAbove(currentItem());
    if (next == nullptr)
        return false;
    setCurrentItem(next);
    return true;
}

// Tab is taken here, before it moves the focus; where nothing can be nested it does move it.
bool AgendaTree::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && state() == QAbstractItemView::NoState
        && currentItem() != nullptr && !currentId().isNull()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* row = currentItem();
        const auto siblings = row->parent() ? row->parent()->indexOfChild(currentItem())
                                            : indexOfTopLevelItem(currentItem()) - 1;
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && siblings > 0) {
            Q_EMIT nestAsked();
            return true;
        }
        if (key->key() == Qt::Key_Backtab && row->parent() != nullptr) {
            Q_EMIT unnestAsked();
            return true;
        }
    }
    return QTreeWidget::event(event);
}

void AgendaTree::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Insert:
        Q_EMIT insertAsked();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeAsked();
        return;
    case Qt::Key_F2:
        Q_EMIT formAsked();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt) {
            Q_EMIT moveAsked(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    default:
        break;
    }
    QTreeWidget::keyPressEvent(event);
}

void AgendaTree::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
    else
        QTreeWidget::dragEnterEvent(event);
}

void AgendaTree::dragMoveEvent(QDragMoveEvent* event)
{
    QTreeWidget::dragMoveEvent(event);
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AgendaTree::dropEvent(QDropEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        const auto id = idOf(itemAt(event->position().toPoint()));
        event->setDropAction(Qt::CopyAction);
        event->accept();
        if (!id.isNull())
            Q_EMIT filesDropped(id, localFiles(*event->mimeData()));
    } else if (event->source() == this) {
        dropItem(event);
    }
    setState(QAbstractItemView::NoState);
    viewport()->update();
}

// The model is told where it goes; the view takes nothing out of itself.
void AgendaTree::dropItem(QDropEvent* event)
{
    const auto moved = currentId();
    auto* target = itemAt(event->position().toPoint());
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (target == nullptr) {
        Q_EMIT placed(moved, {}, topLevelItemCount());
        return;
    }
    if (dropIndicatorPosition() == QAbstractItemView::OnItem && !idOf(target).isNull()) {
        Q_EMIT placed(moved, idOf(target), target->childCount());
        return;
    }
    auto* parent = target->parent();
    // At the top the first row is the meeting.
    int position = parent ? parent->indexOfChild(target) : indexOfTopLevelItem(target) - 1;
    if (dropIndicatorPosition() != QAbstractItemView::AboveItem)
        ++position;
    const auto* row = currentItem();
    const int own = row->parent() == parent
        ? (parent ? parent->indexOfChild(currentItem()) : indexOfTopLevelItem(currentItem()) - 1)
        : position;
    Q_EMIT placed(moved, idOf(parent), own < position ? position - 1 : std::max(position, 0));
}

} // namespace regiobord
