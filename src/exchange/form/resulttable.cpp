#include "exchange/form/resulttable.h"

#include "core/dutch.h"
#include "core/text.h"
#include "exchange/form/filledtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

enum class Column {
    Name,
    Value,
    Unit,
    Owner,
};

constexpr qsizetype longestRow = 240;
constexpr int mostWordsOfCell = 9;

struct HeadCell
{
    Column column = Column::Name;
    QString text;
};

using Head = std::vector<HeadCell>;

bool holdsAny(const QString& key, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&key](QStringView word) { return key.contains(word); });
}

// What a cell of the table's head says about its column.
std::optional<Column> columnOf(const QString& cell)
{
    const auto key = nameKey(cell);
    if (holdsAny(key, {u"eigenaar", u"verantwoordelijk", u"trekker", u"uitvoerder"}))
        return Column::Owner;
    if (holdsAny(key, {u"aantal", u"streefwaarde", u"hoeveelheid", u"waarde", u"norm"}))
        return Column::Value;
    if (holdsAny(key, {u"eenheid", u"meeteenheid"}))
        return Column::Unit;
    if (holdsAny(key,
                 {u"resultaat", u"resultaten", u"doelen", u"doelstelling", u"omschrijving",
                  u"indicator", u"activiteit"}))
        return Column::Name;
    return std::nullopt;
}

bool isYear(const QString& number)
{
    return number.size() == 4 && (number.startsWith(u"19"_s) || number.startsWith(u"20"_s));
}

int wordCount(const QString& text)
{
    return static_cast<int>(text.count(u' ')) + (text.isEmpty() ? 0 : 1);
}

bool isSentence(const QString& text)
{
    return text.endsWith(u'.') || wordCount(text) > 2 * mostWordsOfCell;
}

// "24 plaatsingen": a number with at most a few words behind it.
struct NumberCell
{
    Quantity value;
    QString rest;
};

std::optional<NumberCell> numberCell(const QString& cell)
{
    static const QRegularExpression pattern{u"^(\\d[\\d.]*(?:,\\d+)?)(?:x|%)?(?:\\s+(.+))?$"_s};
    const auto match = pattern.match(cell);
    if (!match.hasMatch() || isYear(match.captured(1)))
        return std::nullopt;
    const auto value = dutch::parseNumber(match.captured(1));
    const auto isPercentage = cell.sliced(match.capturedEnd(1)).startsWith(u'%');
    const auto rest = (isPercentage ? u"% "_s : QString{}) + match.captured(2);
    return value && wordCount(rest) <= mostWordsOfCell
        ? std::optional{NumberCell{*value, rest.trimmed()}}
        : std::nullopt;
}

// Unit and owner in one cell: the first word is the unit.
void divideRest(const QString& rest, PlannedResult& result)
{
    const auto space = rest.indexOf(u' ');
    result.unit = space < 0 ? rest : rest.left(space);
    result.owner = space < 0 ? QString{} : rest.sliced(space + 1).trimmed();
}

// "deelnemers circa 80": the number is not sure, so it is no value.
void setNumber(PlannedResult& result, const QString& name, const QString& number, Quantity value)
{
    static const QRegularExpression unsure{
        u"\\s*(?<!\\p{L})((?:circa|ca\\.?|ongeveer|plusminus|plm\\.?|zo'n)|[\u00B1~])$"_s,
        QRegularExpression::CaseInsensitiveOption};
    const auto match = unsure.match(name);
    result.name = match.hasMatch() ? name.left(match.capturedStart()) : name;
    if (match.hasMatch())
        result.valueText = match.captured(1) + u' ' + number;
    else
        result.value = value;
}

// The column of numbers: a unit may stand behind the number.
void setValue(PlannedResult& result, const QString& cell)
{
    const auto number = numberCell(cell);
    if (!number) {
        result.valueText = cell;
        return;
    }
    result.value = number->value;
    if (result.unit.isEmpty())
        result.unit = number->rest;
}

void setCell(PlannedResult& result, Column column, const QString& cell)
{
    switch (column) {
    case Column::Name:
        result.name = cell;
        return;
    case Column::Value:
        return setValue(result, cell);
    case Column::Unit:
        result.unit = cell;
        return;
    case Column::Owner:
        result.owner = cell;
        return;
    }
    Q_UNREACHABLE();
}

// A row in the columns of the table's head.
ResultRow rowByHead(const FilledLines& lines, const QStringList& cells, const Head& head)
{
    ResultRow row{{}, lines, true};
    for (std::size_t i = 0; i < head.size(); ++i)
        setCell(row.result, head[i].column, cells.at(static_cast<qsizetype>(i)));
    return row;
}

// A row whose cells stand apart, with a number in one of them.
std::optional<ResultRow> rowByGaps(const FilledLine& line, const QStringList& cells)
{
    const auto number = std::find_if(cells.begin() + 1, cells.end(), [](const QString& cell) {
        return numberCell(cell).has_value();
    });
    if (number == cells.end())
        return std::nullopt;
    ResultRow row{{}, {line}, true};
    const auto value = *numberCell(*number);
    row.result.name = QStringList{cells.begin(), number}.join(u' ');
    row.result.value = value.value;
    QStringList after{number + 1, cells.end()};
    if (after.isEmpty()) {
        divideRest(value.rest, row.result);
    } else {
        row.result.unit = value.rest.isEmpty() ? after.takeFirst() : value.rest;
        row.result.owner = after.join(u' ');
    }
    return row;
}

// A row whose cells only a space divides: name, number, unit, owner. The name is empty when it
// stands on the lines above.
std::optional<ResultRow> rowByWords(const FilledLine& line)
{
    static const QRegularExpression numbers{u"(?:^|(?<=\\s))\\d[\\d.]*(?:,\\d+)?(?=\\s)"_s};
    const auto text = line.text.simplified();
    if (text.size() > longestRow || isSentence(text))
        return std::nullopt;
    for (auto it = numbers.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto name = text.left(match.capturedStart()).trimmed();
        const auto number = numberCell(text.sliced(match.capturedStart()));
        if (!number || wordCount(name) > mostWordsOfCell || number->rest.isEmpty())
            continue;
        ResultRow row{{}, {line}, wordCount(number->rest) <= 2};
        divideRest(number->rest, row.result);
        setNumber(row.result, name, match.captured(), number->value);
        return row;
    }
    return std::nullopt;
}

// An item of a list: "- 40 deelnemers in 2026 (eigenaar: stichting X)".
std::optional<ResultRow> rowOfList(const FilledLine& line)
{
    static const QRegularExpression pattern{
        u"(?<![\\d\\p{L}.,-])(\\d[\\d.]*(?:,\\d+)?)\\s+([\\p{L}%][\\p{L}-]*)"_s};
    static const QRegularExpression owner{u"\\(?\\beigenaar(?: is)?\\s*:?\\s*([^();]+?)[).;]*$"_s,
                                          QRegularExpression::CaseInsensitiveOption};
    if (!isListItem(line.text) || line.text.size() > longestRow)
        return std::nullopt;
    const auto text = withoutBullet(line.text).simplified();
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto value = dutch::parseNumber(match.captured(1));
        if (!value || isYear(match.captured(1)))
            continue;
        const auto byOwner = owner.match(text);
        ResultRow row{{}, {line}, false};
        row.result.name = byOwner.hasMatch() ? text.left(byOwner.capturedStart()) : text;
        static const QRegularExpression loose{u"[\\s.,;:-]+$"_s};
        row.result.name.remove(loose);
        PlannedResult counted;
        setNumber(counted, text.left(match.capturedStart(1)).trimmed(), match.captured(1), *value);
        row.result.value = counted.value;
        row.result.valueText = counted.valueText;
        row.result.unit = match.captured(2);
        row.result.owner = byOwner.captured(1).trimmed();
        return row;
    }
    return std::nullopt;
}

// Reads the lines one after the other.
class TableReader
{
public:
    explicit TableReader(const FilledLines& lines) : m_lines(lines) {}
    ResultTable read();

private:
    void readHead();
    FilledLines linesBelowHead() const;
    bool areCells(const FilledLines& lines) const;
    bool addCells(const FilledLines& lines);
    bool readCellsPerLine();
    std::optional<ResultRow> rowOf(const FilledLine& line) const;
    bool addRow(ResultRow row);
    FilledLines takeNameAbove(bool isWholeName);
    bool takesAsOwner(const FilledLine& line);
    bool takesFromHead(const QStringList& cells);
    bool isHeadComplete() const;

    const FilledLines& m_lines;
    ResultTable m_table;
    Head m_head;
    FilledLines m_loose; // lines since the last row, which may be the start of a name
    bool m_awaitsOwner = false;
};

std::optional<ResultRow> TableReader::rowOf(const FilledLine& line) const
{
    const auto cells = cellsOf(line.text);
    const auto count = static_cast<std::size_t>(cells.size());
    const bool hasValue = std::ranges::any_of(
        m_head, [](const HeadCell& cell) { return cell.column == Column::Value; });
    if (count >= 2 && hasValue && count == m_head.size())
        return rowByHead({line}, cells, m_head);
    if (count >= 2) {
        if (auto row = rowByGaps(line, cells))
            return row;
    }
    if (auto row = rowOfList(line))
        return row;
    return rowByWords(line);
}

// A line of the table's head, whose cells stand beside each other or below each other.
bool TableReader::takesFromHead(const QStringList& cells)
{
    const bool isHead =
        std::ranges::any_of(cells, [](const QString& cell) { return columnOf(cell).has_value(); });
    if (!isHead || isSentence(cells.join(u' ')))
        return false;
    for (const auto& cell : cells) {
        const auto column = columnOf(cell);
        m_head.push_back({column.value_or(Column::Name), cell});
    }
    return true;
}

// "Aantal deelnemers" as the head of a column gives the unit of its numbers.
QString unitOfHead(const Head& head)
{
    for (const auto& cell : head) {
        if (cell.column != Column::Value)
            continue;
        static const QRegularExpression amount{u"\\b(?:aantal(?:len)?|streefwaarde|hoeveelheid|"
                                               "waarde|norm)\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption};
        return QString{cell.text}.remove(amount).simplified();
    }
    return {};
}

// Whether the line can be a cell: short, and no text.
bool isCell(const FilledLine& line)
{
    return !isBlank(line) && !isListItem(line.text) && !isSentence(line.text)
        && wordCount(line.text.simplified()) <= mostWordsOfCell;
}

// The lines right above a row are the start of its first cell, when they are no text. Above a row
// that starts with its number they are that cell, also past a blank line.
FilledLines TableReader::takeNameAbove(bool isWholeName)
{
    auto end = m_loose.end();
    while (isWholeName && end != m_loose.begin() && isBlank(*(end - 1)))
        --end;
    auto start = end;
    while (start != m_loose.begin() && isCell(*(start - 1)))
        --start;
    const bool isText = start != m_loose.begin() && !isBlank(*(start - 1));
    if (start == end || end - start > 2 || isText)
        return {};
    FilledLines name{start, end};
    m_loose.erase(start, m_loose.end());
    return name;
}

// False when the row has no name, and so is none.
bool TableReader::addRow(ResultRow row)
{
    const bool startsWithNumber = row.result.name.isEmpty();
    const auto above =
        isListItem(row.lines.front().text) ? FilledLines{} : takeNameAbove(startsWithNumber);
    if (startsWithNumber && above.empty())
        return false;
    if (!above.empty()) {
        row.result.name = (onOneLine(above) + u' ' + row.result.name).trimmed();
        row.lines.insert(row.lines.begin(), above.begin(), above.end());
        row.isSure = false;
    }
    m_table.text.insert(m_table.text.end(), m_loose.begin(), m_loose.end());
    m_loose.clear();
    if (row.result.unit.isEmpty())
        row.result.unit = unitOfHead(m_head);
    m_awaitsOwner = startsWithNumber && row.result.owner.isEmpty();
    m_table.rows.push_back(std::move(row));
    return true;
}

// Below a number that stands on a line of its own comes its owner.
bool TableReader::takesAsOwner(const FilledLine& line)
{
    if (!m_awaitsOwner || !isCell(line))
        return false;
    m_awaitsOwner = false;
    m_table.rows.back().result.owner = line.text.simplified();
    m_table.rows.back().lines.push_back(line);
    return true;
}

bool TableReader::isHeadComplete() const
{
    const auto has = [this](Column column) {
        return std::ranges::any_of(
            m_head, [column](const HeadCell& cell) { return cell.column == column; });
    };
    return has(Column::Name) && has(Column::Value) && has(Column::Owner);
}

// The head reaches from its first named column to the last one before the first row; what stands
// between them is the rest of its cells.
void TableReader::readHead()
{
    auto start = m_lines.end();
    auto end = m_lines.end();
    for (auto line = m_lines.begin(); line != m_lines.end() && !isHeadComplete(); ++line) {
        if (isBlank(*line))
            continue;
        if (rowOf(*line) || numberCell(line->text.simplified()))
            break;
        if (takesFromHead(cellsOf(line->text))) {
            start = start == m_lines.end() ? line : start;
            end = line + 1;
        } else if (start != m_lines.end() && isSentence(line->text)) {
            break;
        }
    }
    if (start != m_lines.end())
        m_table.head.assign(start, end);
}

FilledLines TableReader::linesBelowHead() const
{
    FilledLines lines;
    for (const auto& line : m_lines) {
        if (!isBlank(line) && line.number > m_table.head.back().number)
            lines.push_back(line);
    }
    return lines;
}

// Whether the lines below the head are its columns, each on a line of its own.
bool TableReader::areCells(const FilledLines& lines) const
{
    const auto value = std::ranges::find(m_head, Column::Value, &HeadCell::column);
    if (m_head.size() < 3 || value == m_head.end() || lines.size() < m_head.size())
        return false;
    const auto row = rowOf(lines.front());
    const bool startsWithRow = row && !row->result.name.isEmpty();
    return !startsWithRow
        && numberCell(lines[static_cast<std::size_t>(value - m_head.begin())].text);
}

// False when the lines are no row.
bool TableReader::addCells(const FilledLines& lines)
{
    QStringList cells;
    for (const auto& line : lines) {
        if (isSentence(line.text))
            return false;
        cells += line.text.simplified();
    }
    return addRow(rowByHead(lines, cells, m_head));
}

// One cell per line: after the head come its columns, again and again.
bool TableReader::readCellsPerLine()
{
    if (m_table.head.empty())
        return false;
    const auto cells = linesBelowHead();
    if (!areCells(cells))
        return false;
    const auto width = static_cast<std::ptrdiff_t>(m_head.size());
    auto row = cells.begin();
    while (cells.end() - row >= width && addCells({row, row + width}))
        row += width;
    m_table.text.insert(m_table.text.end(), row, cells.end());
    return true;
}

ResultTable TableReader::read()
{
    readHead();
    const int head = m_table.head.empty() ? 0 : m_table.head.back().number;
    const int above = m_table.head.empty() ? 0 : m_table.head.front().number;
    for (const auto& line : m_lines) {
        if (line.number < above)
            m_table.text.push_back(line);
    }
    if (readCellsPerLine())
        return std::move(m_table);
    for (const auto& line : m_lines) {
        if (line.number <= head)
            continue;
        auto row = isBlank(line) ? std::nullopt : rowOf(line);
        if (!(row && addRow(std::move(*row))) && !takesAsOwner(line))
            m_loose.push_back(line);
    }
    m_table.text.insert(m_table.text.end(), m_loose.begin(), m_loose.end());
    return std::move(m_table);
}

} // namespace

ResultTable readResultTable(const FilledLines& lines)
{
    return TableReader{lines}.read();
}

} // namespace regiobord
