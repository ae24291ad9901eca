#include "ui/projects/list/boardcolumn.h"

#include "ui/widgets/chip.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

const QString cardType = u"application/x-regiobord-project"_s;
constexpr int margin = 8;

bool isOnward(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Right && event.modifiers().testFlag(Qt::AltModifier);
}

// Number and waiting, the name in two lines, the amount, and the status as a chip.
class CardDelegate final : public QStyledItemDelegate
{
public:
    CardDelegate(const BoardModel* model, QObject* parent)
        : QStyledItemDelegate(parent),
          m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {120, 6 * option.fontMetrics.lineSpacing() + 2 * margin + 16};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto& card = m_model->at(index.row());
        const auto& palette = option.palette;
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto box = QRectF{option.rect}.adjusted(1.5, 2.5, -1.5, -2.5);
        painter->setBrush(palette.base());
        painter->setPen(isSelected ? QPen{palette.highlight(), hasFocus ? 3.0 : 2.0}
                                   : QPen{lineColour(palette), 1.0});
        painter->drawRoundedRect(box, 4, 4);
        paintText(*painter, box.toRect().adjusted(margin, margin, -margin, -margin), card, option);
        painter->restore();
    }

private:
    static void paintText(QPainter& painter, const QRect& box, const BoardCard& card,
                          const QStyleOptionViewItem& option)
    {
        const auto& metrics = option.fontMetrics;
        const int line = metrics.lineSpacing();
        painter.setFont(option.font);
        painter.setPen(quietInk(option.palette));
        painter.drawText(QRect{box.left(), box.top(), box.width(), line}, Qt::AlignLeft,
                         card.number);
        painter.setPen(option.palette.color(QPalette::Text));
        auto bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        const QRect name{box.left(), box.top() + line, box.width(), 2 * line};
        painter.drawText(name, Qt::AlignLeft | Qt::TextWordWrap,
                         twoLines(card.name, QFontMetrics{bold}, box.width()));
        painter.setFont(option.font);
        painter.drawText(QRect{box.left(), box.top() + 3 * line + 2, box.width(), line},
                         Qt::AlignLeft, card.amount);
        painter.setPen(quietInk(option.palette));
        painter.drawText(QRect{box.left(), box.top() + 4 * line + 2, box.width(), line},
                         Qt::AlignLeft,
                         metrics.elidedText(card.waiting, Qt::ElideRight, box.width()));
        paintChip(painter, QRect{box.left(), box.top() + 5 * line + 6, box.width(), line + 4},
                  card.status, card.tone, option.palette);
    }

    // What fits in two lines, with an ellipsis at the end of the second.
    static QString twoLines(const QString& text, const QFontMetrics& metrics, int width)
    {
        const auto fits = [&](const QString& part) {
            const auto size = metrics.boundingRect(QRect{0, 0, width, 10'000},
                                                   Qt::AlignLeft | Qt::TextWordWrap, part);
            return size.height() <= 2 * metrics.lineSpacing() && size.width() <= width;
        };
        if (fits(text))
            return text;
        auto words = text.split(u' ');
        while (words.size() > 1 && !fits(words.join(u' ') + u'…'))
            words.removeLast();
        const auto shortened = words.join(u' ') + u'…';
        return fits(shortened) ? shortened : metrics.elidedText(text, Qt::ElideRight, width);
    }

    const BoardModel* m_model;
};

} // namespace

void BoardModel::setCards(std::vector<BoardCard> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

int BoardModel::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_cards, key, &BoardCard::key);
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& card = at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringList{card.number, card.name, card.amount, card.status, card.waiting}
            .filter(QRegularExpression{u"."_s})
            .join(u", "_s);
    if (role == Qt::ToolTipRole)
        return u"%1 %2\n%3"_s.arg(card.number, card.name, card.status);
    return {};
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
            | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled;
}

QStringList BoardModel::mimeTypes() const
{
    return {cardType};
}

QMimeData* BoardModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(cardType, at(indexes.front().row()).key.toUtf8());
    return data;
}

bool BoardModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                 const QModelIndex&) const
{
    return data->hasFormat(cardType) && rowOf(QString::fromUtf8(data->data(cardType))) < 0;
}

bool BoardModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        Q_EMIT dropped(QString::fromUtf8(data->data(cardType)));
    return false;
}

BoardColumn::BoardColumn(QWidget* parent) : QListView(parent), m_model(new BoardModel{this})
{
    setModel(m_model);
    setItemDelegate(new CardDelegate{m_model, this});
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setMouseTracking(false);
    connect(m_model, &BoardModel::dropped, this, &BoardColumn::dropped);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT activatedKey(m_model->at(index.row()).key);
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid() && !m_isSetting)
                    Q_EMIT chosen(m_model->at(index.row()).key);
            });
}

void BoardColumn::setCards(std::vector<BoardCard> cards)
{
    const QScopedValueRollback setting{m_isSetting, true};
    const auto kept = currentKey();
    m_model->setCards(std::move(cards));
    setCurrent(kept);
}

bool BoardColumn::setCurrent(const QString& key)
{
    const QScopedValueRollback setting{m_isSetting, true};
    const auto row = key.isEmpty() ? -1 : m_model->rowOf(key);
    if (row < 0) {
        clearSelection();
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
        return false;
    }
    setCurrentIndex(m_model->index(row));
    scrollTo(m_model->index(row));
    return true;
}

bool BoardColumn::takeFocus()
{
    if (m_model->rowCount() == 0)
        return false;
    setFocus(Qt::TabFocusReason);
    const auto current = currentIndex().isValid() ? currentIndex() : m_model->index(0);
    setCurrentIndex({});
    setCurrentIndex(current);
    return true;
}

QString BoardColumn::currentKey() const
{
    const auto index = currentIndex();
    return index.isValid() ? m_model->at(index.row()).key : QString{};
}

// Alt+Right is the window's way forward everywhere else.
bool BoardColumn::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOnward(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void BoardColumn::keyPressEvent(QKeyEvent* event)
{
    const auto key = currentKey();
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isOnward(*event) && !key.isEmpty())
        Q_EMIT onwardWanted(key);
    else if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        Q_EMIT stepWanted(event->key() == Qt::Key_Left ? -1 : 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !key.isEmpty())
        Q_EMIT activatedKey(key);
    else
        QListView::keyPressEvent(event);
}

void BoardColumn::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace regiobord
