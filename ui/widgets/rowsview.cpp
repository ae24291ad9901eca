#include "ui/widgets/rowsview.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/colours.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QStyledItemDelegate>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int lowestRow = 28;
constexpr int widest = 420;
constexpr int narrowest = 120; // of a column of text that gives way

// Draws chips; everything else as the style does, with room at the sides.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto tone = index.data(RowsModel::ToneRole);
        if (!tone.isValid() || index.data().toString().isEmpty()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        auto ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter,
                                           option.widget);
        paintChip(*painter, option.rect.adjusted(4, 0, -4, 0), index.data().toString(),
                  static_cast<Tone>(tone.toInt()), option.palette);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        auto size = QStyledItemDelegate::sizeHint(option, index);
        if (index.data(RowsModel::ToneRole).isValid())
            size.setWidth(chipSize(option.fontMetrics, index.data().toString()).width());
        return size + QSize{12, 0};
    }
};

} // namespace

RowsView::RowsView(RowsModel* model, const QString& settingsName, QWidget* parent)
    : QTableView(parent),
      m_model(model),
      m_settingsName(settingsName.isEmpty() ? QString{} : u"lists/"_s + settingsName)
{
    setModel(model);
    setItemDelegate(new CellDelegate{this});
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(lowestRow, fontMetrics().height() + 10));
    auto* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(200); // rows that are looked at
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RowsView::chooseColumns);
    restore();
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isFilling)
            m_wanted[column] = width;
    });
    setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RowsView::keep);
    connect(model, &QAbstractItemModel::modelReset, this, &RowsView::restoreKept);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this] { Q_EMIT currentKeyChanged(currentKey()); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT activatedKey(m_model->at(index.row()).key);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentKeyChanged(currentKey()); });
}

RowsView::~RowsView()
{
    if (m_settingsName.isEmpty())
        return;
    // As they are wanted, not as a narrow window cut them.
    const QScopedValueRollback filling{m_isFilling, true};
    for (const auto& [column, width] : m_wanted) {
        if (!isColumnHidden(column))
            setColumnWidth(column, width);
    }
    QSettings{}.setValue(m_settingsName, horizontalHeader()->saveState());
}

void RowsView::restore()
{
    const auto& columns = m_model->columns();
    const auto kept =
        m_settingsName.isEmpty() ? QByteArray{} : QSettings{}.value(m_settingsName).toByteArray();
    if (horizontalHeader()->restoreState(kept)
        && horizontalHeader()->count() == static_cast<int>(columns.size())) {
        m_isFitted = true;
        for (const auto column : shownColumns())
            m_wanted[column] = columnWidth(column);
        return;
    }
    for (int column = 0; column < static_cast<int>(columns.size()); ++column)
        setColumnHidden(column, !columns[static_cast<std::size_t>(column)].isShownAtFirst);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
}

QStringList RowsView::selectedKeys() const
{
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList keys;
    for (const auto& index : rows)
        keys.append(m_model->at(index.row()).key);
    return keys;
}

QString RowsView::currentKey() const
{
    const auto index = currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? m_model->at(index.row()).key
                                                                : QString{};
}

void RowsView::setCurrentKey(const QString& key)
{
    const auto row = m_model->rowOf(key);
    if (row < 0)
        return;
    const auto first = shownColumns();
    if (!first.empty())
        setCurrentIndex(m_model->index(row, first.front()));
}

std::vector<int> RowsView::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const auto column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void RowsView::fitColumns()
{
    if (m_isFitted || m_model->rowCount() == 0)
        return;
    m_isFitted = true;
    resizeColumnsToContents();
    for (const auto column : shownColumns())
        setColumnWidth(column, std::min(columnWidth(column), widest));
    fillWidth();
}

// Columns of text take what is left beside the others, or give what is lacking, the widest first: a
// number stays beside its heading, and a name is cut when that saves the table from being scrolled.
void RowsView::fillWidth()
{
    auto* header = horizontalHeader();
    std::vector<int> texts;
    int left = viewport()->width();
    for (const auto column : shownColumns()) {
        if (header->sectionResizeMode(column) != QHeaderView::Interactive)
            return; // the page says which one stretches
        const auto width = wantedWidth(column);
        left -= width;
        const auto kind = m_model->columns()[static_cast<std::size_t>(column)].kind;
        if (kind == ColumnKind::Text)
            texts.push_back(column);
    }
    if (texts.empty())
        return;
    std::ranges::stable_sort(texts, std::greater{},
                             [this](int column) { return wantedWidth(column); });
    const QScopedValueRollback filling{m_isFilling, true};
    if (left > 0) {
        setColumnWidth(texts.front(), wantedWidth(texts.front()) + left);
        return;
    }
    std::erase_if(texts, [this](int column) { return wantedWidth(column) <= narrowest; });
    if (!texts.empty())
        shrink(texts, -left);
}

int RowsView::spare(const std::vector<int>& columns) const
{
    return std::accumulate(columns.begin(), columns.end(), 0, [this](int sum, int column) {
        return sum + wantedWidth(column) - narrowest;
    });
}

// The widest are cut to the width of the next, together, until enough was given.
void RowsView::shrink(const std::vector<int>& widestFirst, int lacking)
{
    int most = wantedWidth(widestFirst.front());
    if (lacking > spare(widestFirst))
        lacking = 0; // it scrolls anyway
    for (std::size_t count = 1; count <= widestFirst.size() && lacking > 0; ++count) {
        const auto next = count < widestFirst.size() ? wantedWidth(widestFirst[count]) : narrowest;
        const auto each = std::min(most - next, (lacking - 1) / static_cast<int>(count) + 1);
        most -= each;
        lacking -= each * static_cast<int>(count);
    }
    for (const auto column : widestFirst)
        setColumnWidth(column, std::min(wantedWidth(column), most));
}

int RowsView::wantedWidth(int column) const
{
    const auto found = m_wanted.find(column);
    return found == m_wanted.end() ? columnWidth(column) : found->second;
}

void RowsView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

void RowsView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
             && !currentKey().isEmpty())
        Q_EMIT activatedKey(currentKey());
    else
        QTableView::keyPressEvent(event);
}

// As a spreadsheet takes it: a header, tabs between cells, a line for each row.
void RowsView::copy() const
{
    const auto columns = shownColumns();
    QStringList lines;
    QStringList cells;
    for (const auto column : columns)
        cells.append(m_model->headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(u'\t'));
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const auto& row : rows) {
        cells.clear();
        for (const auto column : columns)
            cells.append(row.siblingAtColumn(column).data().toString().replace(u'\n', u' '));
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void RowsView::chooseColumns(const QPoint& where)
{
    QMenu menu{this};
    const auto& columns = m_model->columns();
    for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
        auto* action = menu.addAction(columns[static_cast<std::size_t>(column)].title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shownColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            if (isShown && columnWidth(column) < 40)
                resizeColumnToContents(column);
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(where));
}

void RowsView::keep()
{
    m_kept = currentKey();
    m_keptSelection = selectionModel()->hasSelection() ? selectedKeys() : QStringList{};
    m_keptScroll = verticalScrollBar()->value();
    m_isKeptInView = m_kept.isEmpty() || visualRect(currentIndex()).intersects(viewport()->rect());
}

void RowsView::restoreKept()
{
    if (!m_kept.isEmpty())
        setCurrentKey(m_kept);
    if (m_keptSelection.size() > 1)
        select(m_keptSelection);
    // Who scrolled away from the current row stays there.
    if (!m_isKeptInView)
        verticalScrollBar()->setValue(m_keptScroll);
    Q_EMIT currentKeyChanged(currentKey());
}

void RowsView::select(const QStringList& keys)
{
    const QSet<QString> wanted{keys.begin(), keys.end()};
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (wanted.contains(m_model->at(row).key))
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace regiobord
