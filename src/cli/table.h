#pragma once

#include "core/enumcodes.h"
#include "core/money.h"
#include "core/quantity.h"

#include <QDate>
#include <QJsonValue>
#include <QString>
#include <QTextStream>

#include <array>
#include <vector>

namespace regiobord {

enum class ListFormat {
    Table, // columns in a terminal
    Json,  // an array of objects
    Csv,   // RFC 4180 with semicolons, as Dutch spreadsheets open it
};

template <>
struct EnumCodes<ListFormat>
{
    static constexpr std::array<std::pair<ListFormat, QStringView>, 3> table{{
        {ListFormat::Table, u"table"},
        {ListFormat::Json, u"json"},
        {ListFormat::Csv, u"csv"},
    }};
};

// What a cell shows to a person, and what it is to a program.
struct Cell
{
    explicit Cell(const QString& text) : shown(text), value(text) {}
    Cell(const QString& shownText, const QJsonValue& plain) : shown(shownText), value(plain) {}
    // Shown as 147.824, exchanged as "147824.00": a JSON number could lose cents.
    explicit Cell(Money amount);
    explicit Cell(int number);
    explicit Cell(Quantity quantity);
    explicit Cell(QDate date);

    QString shown;
    QJsonValue value;
};

struct Column
{
    QString key;   // in JSON and CSV: English, never translated
    QString title; // above the column of a table
    bool isRight = false;
};

// A list that a command prints, in the format that was asked for.
class Table
{
public:
    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    void add(std::vector<Cell> row) { m_rows.push_back(std::move(row)); }
    bool isEmpty() const { return m_rows.empty(); }
    void print(QTextStream& out, ListFormat format) const;

private:
    void printColumns(QTextStream& out) const;
    void printJson(QTextStream& out) const;
    void printCsv(QTextStream& out) const;

    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace regiobord
