#include "cli/table.h"

#include "core/dutch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Two decimals behind a point, as programs read it.
QString decimalText(Money amount)
{
    const auto cents = amount.cents();
    const auto text = QString::number(qAbs(cents)).rightJustified(3, u'0');
    return (cents < 0 ? u"-"_s : QString{}) + text.chopped(2) + u'.' + text.right(2);
}

QString csvField(const QString& text)
{
    if (!text.contains(u';') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    auto quoted = text;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Cell::Cell(Money amount) : shown(dutch::plainAmount(amount)), value(decimalText(amount)) {}

Cell::Cell(int number) : shown(QString::number(number)), value(number) {}

Cell::Cell(Quantity quantity) : shown(dutch::number(quantity)), value(quantity.toPlainText()) {}

Cell::Cell(QDate date) : shown(dutch::shortDate(date)), value(date.toString(Qt::ISODate)) {}

void Table::print(QTextStream& out, ListFormat format) const
{
    switch (format) {
    case ListFormat::Table:
        printColumns(out);
        break;
    case ListFormat::Json:
        printJson(out);
        break;
    case ListFormat::Csv:
        printCsv(out);
        break;
    }
}

void Table::printColumns(QTextStream& out) const
{
    std::vector<qsizetype> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        auto width = m_columns[i].title.size();
        for (const auto& row : m_rows)
            width = std::max(width, row[i].shown.size());
        widths.push_back(width);
    }
    const auto line = [&](const auto& textOf) {
        QString text;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QString cell = textOf(i);
            text += (m_columns[i].isRight ? cell.rightJustified(widths[i])
                                          : cell.leftJustified(widths[i]))
                + u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out << text << '\n';
    };
    line([&](std::size_t i) { return m_columns[i].title; });
    line([&](std::size_t i) { return QString(widths[i], u'-'); });
    for (const auto& row : m_rows)
        line([&](std::size_t i) { return QString{row[i].shown}.replace(u'\n', u' '); });
}

void Table::printJson(QTextStream& out) const
{
    QJsonArray array;
    for (const auto& row : m_rows) {
        QJsonObject object;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            object.insert(m_columns[i].key, row[i].value);
        array.append(object);
    }
    out << QString::fromUtf8(QJsonDocument{array}.toJson(QJsonDocument::Indented));
}

void Table::printCsv(QTextStream& out) const
{
    QStringList keys;
    for (const auto& column : m_columns)
        keys.append(csvField(column.key));
    out << keys.join(u';') << "\r\n";
    for (const auto& row : m_rows) {
        QStringList fields;
        for (const auto& cell : row)
            fields.append(csvField(cell.value.toVariant().toString()));
        out << fields.join(u';') << "\r\n";
    }
}

} // namespace regiobord
