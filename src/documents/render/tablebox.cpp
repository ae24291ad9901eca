#include "documents/render/tablebox.h"

#include "documents/tree/build.h"

#include <algorithm>
#include <numeric>

namespace regiobord::pdf {

namespace {

constexpr double whiteBetweenColumns = 12;
constexpr double captionGap = 4;
// A header that takes more of the page than this is not repeated: rows need room too.
constexpr double largestRepeatedShare = 0.34;
// A table of so few rows stays together, unless that would leave half a page white.
constexpr std::size_t smallTable = 8;
constexpr double largestWhiteShare = 0.5;

} // namespace

TableBox::TableBox(const tree::Table& table, FlowLayout& flow, StructureTree& structure)
    : m_table(table),
      m_flow(flow),
      m_structure(structure),
      m_element(structure.add(StructureTree::root, "Table"))
{
    setColumns();
    if (!table.summary.isEmpty())
        structure.element(m_element).attributes.push_back({"Table", "Summary", table.summary});
    m_caption = m_flow.paragraph(tree::text(table.caption), {contentWidth, captionStyle, m_element},
                                 "Caption");
    if (!table.header.empty())
        m_header.push_back(headerRow(false));
    const auto together = table.rows.size() <= smallTable ? table.rows.size() : std::size_t{1};
    for (std::size_t index = 0; index < together; ++index)
        m_first.push_back(bodyRow(table.rows[index]));
}

void TableBox::setColumns()
{
    const double weights =
        std::accumulate(m_table.columns.begin(), m_table.columns.end(), 0.0,
                        [](double sum, const tree::Column& column) { return sum + column.weight; });
    const auto gaps = static_cast<double>(m_table.columns.size()) - 1;
    const double room = contentWidth - gaps * whiteBetweenColumns;
    double x = 0;
    for (const tree::Column& column : m_table.columns) {
        const double width = room * column.weight / weights;
        m_columns.push_back({x, width});
        x += width + whiteBetweenColumns;
    }
}

int TableBox::addCell(int row, const tree::Cell& cell, const char* scope)
{
    const int id = m_structure.add(row, scope == nullptr ? "TD" : "TH");
    auto& attributes = m_structure.element(id).attributes;
    if (scope != nullptr)
        attributes.push_back({"Table", "Scope", std::string{scope}});
    if (cell.columnSpan > 1)
        attributes.push_back({"Table", "ColSpan", cell.columnSpan});
    return id;
}

std::vector<RowCell> TableBox::cells(const std::vector<tree::Cell>& cells, const TextStyle& style,
                                     const std::vector<int>& elements)
{
    std::vector<RowCell> result;
    result.reserve(cells.size());
    std::size_t column = 0;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const std::size_t last = column + static_cast<std::size_t>(cells[index].columnSpan) - 1;
        const double x = m_columns.at(column).x;
        FlowPlace place;
        place.width = m_columns.at(last).x + m_columns.at(last).width - x;
        place.style = style;
        place.style.alignment = m_table.columns[last].alignment;
        if (last > column)
            place.style.alignment = m_table.columns[column].alignment;
        place.element = elements[index];
        result.push_back({m_flow.lines(cells[index].content, place), x});
        column = last + 1;
    }
    return result;
}

RowLayout TableBox::headerRow(bool repeated)
{
    std::vector<int> elements(m_table.header.size(), artifactMark);
    if (!repeated) {
        const int row = m_structure.add(m_element, "TR");
        for (std::size_t index = 0; index < elements.size(); ++index)
            elements[index] = addCell(row, m_table.header[index], "Column");
    }
    return RowLayout{cells(m_table.header, tableHeaderStyle, elements),
                     {.paddingTop = 2, .paddingBottom = 4, .below = 1, .color = teal}};
}

RowLayout TableBox::bodyRow(const tree::Row& row)
{
    const bool total = row.style == tree::RowStyle::Total;
    const int element = m_structure.add(m_element, "TR");
    std::vector<int> elements;
    elements.reserve(row.cells.size());
    for (const tree::Cell& cell : row.cells) {
        const bool names = m_table.firstColumnIsHeader && elements.empty();
        elements.push_back(addCell(element, cell, names ? "Row" : nullptr));
    }
    TextStyle style = tableStyle;
    style.bold = total;
    RowLines look{.paddingTop = 3.5, .paddingBottom = 3.5, .below = 0.5};
    if (total) {
        look.above = 1;
        look.below = 1;
        look.color = softInk;
    }
    return RowLayout{cells(row.cells, style, elements), look};
}

double TableBox::startHeight() const
{
    double height = m_caption.empty() ? 0 : heightOf(m_caption) + captionGap;
    for (const RowLayout& row : m_header)
        height += row.height();
    double whole = height;
    for (const RowLayout& row : m_first)
        whole += row.height();
    if (m_first.size() > 1 && whole <= largestWhiteShare * Pager::fullRoom())
        return whole;
    // A row that will be broken over pages only has to begin here.
    if (!m_first.empty())
        height += std::min(m_first.front().height(), Pager::fullRoom() / 4);
    return height;
}

void TableBox::place(Pager& pager)
{
    pager.place(m_caption);
    if (!m_caption.empty())
        pager.advance(captionGap);
    double pageRoom = Pager::fullRoom();
    for (const RowLayout& row : m_header) {
        row.place(pager, pageRoom, [] {});
        pageRoom -= row.height();
    }
    const bool repeats =
        !m_header.empty() && m_header.front().height() <= largestRepeatedShare * Pager::fullRoom();
    std::vector<RowLayout> repeated;
    if (repeats)
        repeated.push_back(headerRow(true));
    const auto repeatHeader = [&] {
        for (const RowLayout& row : repeated)
            row.draw(pager);
    };
    if (!repeats)
        pageRoom = Pager::fullRoom();
    for (const RowLayout& row : m_first)
        row.place(pager, pageRoom, repeatHeader);
    for (std::size_t index = m_first.size(); index < m_table.rows.size(); ++index)
        bodyRow(m_table.rows[index]).place(pager, pageRoom, repeatHeader);
}

} // namespace regiobord::pdf
