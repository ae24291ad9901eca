#include "ui/projects/application/fieldlist.h"

#include "ui/widgets/chip.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int fieldRole = Qt::UserRole;
constexpr int stateRole = Qt::UserRole + 1;

// The name at the left, the mark and the word of its state at the right.
class FieldDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), 28};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const auto state = static_cast<FieldState>(index.data(stateRole).toInt());
        const auto& palette = option.palette;
        if (isSelected)
            painter->fillRect(option.rect, palette.color(QPalette::Highlight));
        const auto text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        const auto ink = isSelected ? text : toneInk(toneOf(state), palette);
        const auto box = option.rect.adjusted(8, 0, -8, 0);
        const auto word = wordOf(state);
        const int wide = option.fontMetrics.horizontalAdvance(word);
        painter->setPen(text);
        painter->drawText(box.adjusted(0, 0, -wide - 22, 0), Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                        box.width() - wide - 22));
        painter->setPen(ink);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, word);
        painter->setRenderHint(QPainter::Antialiasing);
        paintToneMark(*painter,
                      {box.right() - wide - 13.0, option.rect.center().y() - 4.0, 8.0, 8.0},
                      toneOf(state), ink);
    }
};

} // namespace

FieldList::FieldList(const std::vector<Field>& fields, QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Fields of the form"));
    setItemDelegate(new FieldDelegate{this});
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    for (const auto field : fields) {
        auto* item = new QListWidgetItem{shortNameOf(field), this};
        item->setData(fieldRole, static_cast<int>(field));
        setState(field, FieldState::Empty);
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            Q_EMIT chosen(static_cast<Field>(item->data(fieldRole).toInt()));
    });
}

QListWidgetItem* FieldList::itemOf(Field field) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(fieldRole).toInt() == static_cast<int>(field))
            return item(row);
    }
    return nullptr;
}

void FieldList::setState(Field field, FieldState state)
{
    auto* item = itemOf(field);
    if (item->data(stateRole) == static_cast<int>(state))
        return;
    item->setData(stateRole, static_cast<int>(state));
    item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(shortNameOf(field), wordOf(state)));
    item->setToolTip(item->data(Qt::AccessibleTextRole).toString());
}

FieldState FieldList::state(Field field) const
{
    return static_cast<FieldState>(itemOf(field)->data(stateRole).toInt());
}

void FieldList::setCurrent(Field field)
{
    const QSignalBlocker blocker{this};
    setCurrentItem(itemOf(field));
}

QSize FieldList::sizeHint() const
{
    return {264, count() * 28};
}

} // namespace regiobord
