#include "exchange/tables/sheetwriter.h"

#include "exchange/exchangeerror.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

struct Formats
{
    lxw_format* head;
    lxw_format* amount;
    lxw_format* number;
    lxw_format* date;
};

Formats addFormats(lxw_workbook* book)
{
    const auto add = [book](const char* numbers) {
        auto* format = workbook_add_format(book);
        format_set_num_format(format, numbers);
        return format;
    };
    Formats formats{workbook_add_format(book), add("#,##0.00"), add("#,##0.###"),
                    add("dd-mm-yyyy")};
    format_set_bold(formats.head);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    return formats;
}

struct Cell
{
    lxw_worksheet* sheet;
    lxw_row_t row;
    lxw_col_t column;
};

// Excel stores numbers as doubles: 15 digits, so cents up to ten billion euros are exact.
void writeCell(const Cell& cell, const QVariant& value, ColumnKind kind, const Formats& formats)
{
    const auto [sheet, row, column] = cell;
    if (!value.isValid())
        return;
    switch (kind) {
    case ColumnKind::Text: {
        const auto text = value.toString().toUtf8();
        if (!text.isEmpty())
            worksheet_write_string(sheet, row, column, text.constData(), nullptr);
        return;
    }
    case ColumnKind::Amount:
        worksheet_write_number(sheet, row, column, static_cast<double>(value.toLongLong()) / 100,
                               formats.amount);
        return;
    case ColumnKind::Number:
        worksheet_write_number(sheet, row, column, static_cast<double>(value.toLongLong()) / 1000,
                               formats.number);
        return;
    case ColumnKind::Date: {
        const auto day = value.toDate();
        lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &date, formats.date);
        return;
    }
    }
}

// Excel refuses names of over 31 characters and some signs.
QByteArray sheetName(const QString& title)
{
    auto name = title;
    for (const auto sign : u"[]:*?/\\'"_s)
        name.remove(sign);
    return name.left(31).toUtf8();
}

void fill(lxw_workbook* book, const TableContent& table)
{
    auto* sheet = workbook_add_worksheet(book, sheetName(table.title).constData());
    const auto formats = addFormats(book);
    const auto columns = static_cast<lxw_col_t>(table.columns.size());
    for (lxw_col_t column = 0; column < columns; ++column) {
        const auto& spec = table.columns[column];
        worksheet_write_string(sheet, 0, column, spec.title.toUtf8().constData(), formats.head);
        worksheet_set_column(sheet, column, column, spec.kind == ColumnKind::Text ? 28 : 14,
                             nullptr);
    }
    lxw_row_t row = 0;
    for (const auto& values : table.rows) {
        ++row;
        for (lxw_col_t column = 0; column < columns; ++column)
            writeCell({sheet, row, column}, values[column], table.columns[column].kind, formats);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (columns > 0)
        worksheet_autofilter(sheet, 0, 0, row, static_cast<lxw_col_t>(columns - 1));
}

QString decimal(qint64 value, int decimals)
{
    const qint64 unit = decimals == 2 ? 100 : 1000;
    const auto sign = value < 0 ? u"-"_s : QString{};
    const auto part = QString::number(std::abs(value % unit)).rightJustified(decimals, u'0');
    return sign + QString::number(std::abs(value / unit)) + u',' + part;
}

// Quoted where it must be; a text that starts like a formula gets an apostrophe in front, so that a
// spreadsheet shows it and does not run it.
QString csvText(QString text)
{
    if (!text.isEmpty() && u"=+-@\t"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u';') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvCell(const QVariant& value, ColumnKind kind)
{
    if (!value.isValid())
        return {};
    switch (kind) {
    case ColumnKind::Text:
        return csvText(value.toString());
    case ColumnKind::Amount:
        return decimal(value.toLongLong(), 2);
    case ColumnKind::Number:
        return decimal(value.toLongLong(), 3);
    case ColumnKind::Date:
        return value.toDate().toString(u"dd-MM-yyyy"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

// The library of Debian 12 writes to a named file only.
QByteArray SheetWriter::xlsx(const TableContent& table) const
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"table.xlsx"_s);
    auto* book = workbook_new(path.toUtf8().constData());
    if (book == nullptr)
        throw ExchangeError(u"The spreadsheet cannot be made"_s);
    fill(book, table);
    if (const auto error = workbook_close(book); error != LXW_NO_ERROR)
        throw ExchangeError(QString::fromUtf8(lxw_strerror(error)));
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        throw ExchangeError(file.errorString());
    return file.readAll();
}

QByteArray SheetWriter::csv(const TableContent& table) const
{
    QStringList lines;
    QStringList cells;
    for (const auto& column : table.columns)
        cells.append(csvText(column.title));
    lines.append(cells.join(u';'));
    for (const auto& values : table.rows) {
        cells.clear();
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            cells.append(csvCell(values[column], table.columns[column].kind));
        lines.append(cells.join(u';'));
    }
    return QByteArray{"\xEF\xBB\xBF"} + (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

} // namespace regiobord
