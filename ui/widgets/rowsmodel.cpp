#include "ui/widgets/rowsmodel.h"

#include "core/dutch.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace regiobord {

RowsCell textCell(const QString& text)
{
    return {.text = text, .value = text.isEmpty() ? QVariant{} : QVariant{text}};
}

RowsCell chipCell(const QString& text, Tone tone, int order)
{
    return {.text = text, .value = order, .tone = tone};
}

RowsCell amountCell(std::optional<Money> amount)
{
    if (!amount)
        return {};
    return {.text = dutch::plainAmount(*amount), .value = amount->cents()};
}

RowsCell numberCell(std::optional<Quantity> number)
{
    if (!number)
        return {};
    return {.text = dutch::number(*number), .value = number->thousandths()};
}

RowsCell dateCell(QDate date)
{
    if (!date.isValid())
        return {};
    return {.text = dutch::shortDate(date), .value = date};
}

RowsModel::RowsModel(std::vector<RowsColumn> columns, QObject* parent)
    : QAbstractTableModel(parent),
      m_columns(std::move(columns))
{
}

int RowsModel::columnOf(const QString& key) const
{
    const auto found =
        std::ranges::find_if(m_columns, [&](const auto& column) { return column.key == key; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

void RowsModel::setRows(std::vector<RowsRow> rows)
{
    beginResetModel();
    m_sorted = sortedRows(std::move(rows), m_sorting);
    m_shown = chosen(m_sorted);
    endResetModel();
}

void RowsModel::updateRows(SortedRows sorted)
{
    if (sorted.sorting != m_sorting)
        sorted = sortedRows(std::move(sorted.rows), m_sorting);
    auto shown = chosen(sorted);
    const bool isSame = showsTheSame(sorted, shown);
    if (!isSame)
        beginResetModel();
    m_sorted = std::move(sorted);
    m_shown = std::move(shown);
    if (!isSame)
        endResetModel();
    else if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool RowsModel::showsTheSame(const SortedRows& sorted, const std::vector<int>& shown) const
{
    if (shown.size() != m_shown.size())
        return false;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (sorted.rows[static_cast<std::size_t>(shown[i])].key != at(static_cast<int>(i)).key)
            return false;
    }
    return true;
}

void RowsModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    m_shown = chosen(m_sorted);
    endResetModel();
}

const RowsRow& RowsModel::at(int row) const
{
    const auto index = m_shown.at(static_cast<std::size_t>(row));
    return m_sorted.rows[static_cast<std::size_t>(index)];
}

int RowsModel::rowOf(const QString& key) const
{
    for (int row = 0; row < static_cast<int>(m_shown.size()); ++row) {
        if (at(row).key == key)
            return row;
    }
    return -1;
}

qint64 RowsModel::sum(int column) const
{
    qint64 total = 0;
    for (int row = 0; row < rowCount(); ++row)
        total += at(row).cells[static_cast<std::size_t>(column)].value.toLongLong();
    return total;
}

TableContent RowsModel::content(const QString& title, const std::vector<int>& columns) const
{
    TableContent table{.title = title, .columns = {}, .rows = {}};
    for (const auto column : columns) {
        const auto& spec = m_columns[static_cast<std::size_t>(column)];
        table.columns.push_back({spec.title, spec.kind});
    }
    for (int row = 0; row < rowCount(); ++row) {
        std::vector<QVariant> values;
        for (const auto column : columns) {
            const auto& cell = at(row).cells[static_cast<std::size_t>(column)];
            const auto kind = m_columns[static_cast<std::size_t>(column)].kind;
            values.push_back(kind == ColumnKind::Text ? QVariant{cell.text} : cell.value);
        }
        table.rows.push_back(std::move(values));
    }
    return table;
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = at(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const auto& cell = row.cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case SortRole:
        return cell.value;
    case ToneRole:
        return cell.tone ? QVariant{static_cast<int>(*cell.tone)} : QVariant{};
    case KeyRole:
        return row.key;
    case Qt::TextAlignmentRole: {
        const auto kind = m_columns[column].kind;
        const bool isNumber = kind == ColumnKind::Amount || kind == ColumnKind::Number;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber =
            column.kind == ColumnKind::Amount || column.kind == ColumnKind::Number;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

void RowsModel::sort(int column, Qt::SortOrder sortOrder)
{
    beginResetModel();
    m_sorting = {column, sortOrder};
    m_sorted = sortedRows(std::move(m_sorted.rows), m_sorting);
    m_shown = chosen(m_sorted);
    endResetModel();
}

namespace {

// What a column is sorted by, made once for each row. An empty cell comes last either way.
struct SortKey
{
    bool isEmpty = true;
    double number = 0;
    std::optional<QCollatorSortKey> text;
};

SortKey sortKey(const QVariant& value, const QCollator& collator)
{
    if (!value.isValid())
        return {};
    if (value.typeId() == QMetaType::QString)
        return {.isEmpty = false, .number = 0, .text = collator.sortKey(value.toString())};
    if (value.typeId() == QMetaType::QDate)
        return {false, static_cast<double>(value.toDate().toJulianDay()), {}};
    return {false, static_cast<double>(value.toLongLong()), {}};
}

bool isLess(const SortKey& left, const SortKey& right)
{
    if (left.text && right.text)
        return *left.text < *right.text;
    return left.number < right.number;
}

std::vector<int> orderOf(const std::vector<RowsRow>& rows, const RowsSorting& sorting)
{
    std::vector<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    if (sorting.column < 0)
        return order;
    QCollator collator{QLocale{QLocale::Dutch, QLocale::Netherlands}};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SortKey> keys;
    keys.reserve(rows.size());
    for (const auto& row : rows)
        keys.push_back(
            sortKey(row.cells[static_cast<std::size_t>(sorting.column)].value, collator));
    std::ranges::stable_sort(order, [&](int left, int right) {
        const auto& one = keys[static_cast<std::size_t>(left)];
        const auto& other = keys[static_cast<std::size_t>(right)];
        if (one.isEmpty || other.isEmpty)
            return !one.isEmpty && other.isEmpty;
        return sorting.order == Qt::AscendingOrder ? isLess(one, other) : isLess(other, one);
    });
    return order;
}

} // namespace

SortedRows sortedRows(std::vector<RowsRow> rows, const RowsSorting& sorting)
{
    auto order = orderOf(rows, sorting);
    return {std::move(rows), sorting, std::move(order)};
}

std::vector<int> RowsModel::chosen(const SortedRows& sorted) const
{
    if (!m_filter)
        return sorted.order;
    std::vector<int> shown;
    for (const auto index : sorted.order) {
        if (m_filter(sorted.rows[static_cast<std::size_t>(index)]))
            shown.push_back(index);
    }
    return shown;
}

} // namespace regiobord
