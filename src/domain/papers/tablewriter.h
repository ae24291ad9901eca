#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <vector>

namespace regiobord {

enum class ColumnKind {
    Text,
    Amount, // values are cents, as qint64
    Number, // values are thousandths, as qint64
    Date,   // values are QDate
};

struct TableColumn
{
    QString title;
    ColumnKind kind = ColumnKind::Text;
};

// A list as people see it, to be opened in a spreadsheet. An invalid value is an empty cell.
struct TableContent
{
    QString title;
    std::vector<TableColumn> columns;
    std::vector<std::vector<QVariant>> rows; // each as long as the columns
};

// Writes lists for spreadsheets: whole files.
class TableWriter
{
public:
    TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;
    virtual ~TableWriter() = default;

    // With numbers as numbers, dates as dates, a header that stays in view and a filter on it.
    virtual QByteArray xlsx(const TableContent& table) const = 0;
    // UTF-8 with a byte order mark and semicolons, as Dutch Excel opens it; numbers with a comma.
    // Text that a spreadsheet would take for a formula is quoted.
    virtual QByteArray csv(const TableContent& table) const = 0;
};

} // namespace regiobord
