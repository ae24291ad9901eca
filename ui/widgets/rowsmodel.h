#pragma once

#include "core/money.h"
#include "core/quantity.h"
#include "domain/papers/tablewriter.h"
#include "ui/widgets/colours.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace regiobord {

struct RowsColumn
{
    QString key; // kept in settings
    QString title;
    ColumnKind kind = ColumnKind::Text;
    bool isShownAtFirst = true;
};

struct RowsCell
{
    QString text = {};
    QVariant value = {}; // sorts, and goes to spreadsheets as ColumnKind says; invalid: empty
    std::optional<Tone> tone = {}; // shown as a chip
};

// Cells for each kind of column.
RowsCell textCell(const QString& text);
RowsCell chipCell(const QString& text, Tone tone, int order); // sorts by the order
RowsCell amountCell(std::optional<Money> amount);
RowsCell numberCell(std::optional<Quantity> number);
RowsCell dateCell(QDate date);

struct RowsRow
{
    QString key; // of the thing that the row stands for
    std::vector<RowsCell> cells;
};

// Which column the rows are sorted by, -1 for none, and which way.
struct RowsSorting
{
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const RowsSorting&, const RowsSorting&) = default;
};

// Rows with their order. Sorting thousands of texts takes long; this is done in any thread.
struct SortedRows
{
    std::vector<RowsRow> rows;
    RowsSorting sorting;
    std::vector<int> order; // of the rows
};
SortedRows sortedRows(std::vector<RowsRow> rows, const RowsSorting& sorting);

// A list that people compare, sort and filter: a snapshot, set anew when the portfolio changes. It
// sorts and filters itself, for a proxy takes too long over 10,000 rows.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole,
        ToneRole, // int, where the cell is a chip
        KeyRole,
    };
    using Filter = std::function<bool(const RowsRow&)>;

    explicit RowsModel(std::vector<RowsColumn> columns, QObject* parent = nullptr);

    const std::vector<RowsColumn>& columns() const { return m_columns; }
    int columnOf(const QString& key) const; // -1: none
    void setRows(std::vector<RowsRow> rows);
    // The same for a list that is read anew while people look at it: when it shows the same things
    // in the same order, only their cells change, and views keep everything.
    void updateRows(SortedRows sorted);
    const RowsSorting& sorting() const { return m_sorting; }
    void setFilter(Filter filter); // empty: all rows
    int totalCount() const { return static_cast<int>(m_sorted.rows.size()); }

    const RowsRow& at(int row) const;    // of those shown
    int rowOf(const QString& key) const; // -1: not shown
    // The sum of the values of an amount or number column over the rows shown.
    qint64 sum(int column) const;
    // What is shown, of these columns, for a spreadsheet.
    TableContent content(const QString& title, const std::vector<int>& columns) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    std::vector<int> chosen(const SortedRows& sorted) const;
    bool showsTheSame(const SortedRows& sorted, const std::vector<int>& shown) const;

    std::vector<RowsColumn> m_columns;
    SortedRows m_sorted;
    std::vector<int> m_shown; // the places of those that pass the filter
    Filter m_filter;
    RowsSorting m_sorting;
};

} // namespace regiobord
