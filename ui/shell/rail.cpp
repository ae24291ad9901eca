#include "ui/shell/rail.h"

#include "ui/widgets/colours.h"

#include <QIcon>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;

// Icon, name and count; the current page on the accent.
class RailDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {160, std::max(36, option.fontMetrics.height() + 16)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto& palette = option.palette;
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const auto box = option.rect.adjusted(6, 2, -6, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(palette.color(QPalette::Active,
                                            isCurrent ? QPalette::Highlight : QPalette::Midlight));
            painter->drawRoundedRect(box, 6, 6);
        }
        const auto ink = palette.color(
            QPalette::Active, isCurrent ? QPalette::HighlightedText : QPalette::WindowText);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        inked(icon, ink).paint(painter, {box.left() + 8, box.center().y() - 10, 20, 20});
        painter->setPen(ink);
        painter->drawText(box.adjusted(38, 0, -8, 0), Qt::AlignVCenter, index.data().toString());
        if (const auto count = index.data(countRole).toInt(); count > 0)
            painter->drawText(box.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight,
                              QString::number(count));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen{ink, 1, Qt::DotLine});
            painter->drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4);
        }
        painter->restore();
    }
};

} // namespace

Rail::Rail(QWidget* parent) : QListWidget(parent)
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RailDelegate{this});
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(168);
    viewport()->setAutoFillBackground(false);
    int number = 0;
    for (const auto& page : railPages()) {
        auto* item = new QListWidgetItem{QIcon::fromTheme(page.icon), page.name, this};
        item->setData(placeRole, static_cast<int>(page.place));
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(page.name).arg(++number));
    }
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        Q_EMIT chosen(static_cast<Place>(item->data(placeRole).toInt()));
    });
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT chosen(static_cast<Place>(item->data(placeRole).toInt()));
    });
}

QListWidgetItem* Rail::itemOf(Place place) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(placeRole).toInt() == static_cast<int>(place))
            return item(row);
    }
    return nullptr;
}

void Rail::setCurrent(Place place)
{
    if (auto* item = itemOf(place))
        setCurrentItem(item);
    else
        clearSelection();
}

void Rail::setCount(Place place, int count)
{
    if (auto* item = itemOf(place))
        item->setData(countRole, count);
}

} // namespace regiobord
