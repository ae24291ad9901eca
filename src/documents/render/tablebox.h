#pragma once

#include "documents/render/blockbox.h"
#include "documents/render/rowlayout.h"

namespace regiobord::pdf {

// A table over as many pages as it needs, with its header row on each of them; a small one stays
// together. Rows are set while they are placed, so a long table needs little memory.
class TableBox : public BlockBox
{
public:
    // The table must outlive the box.
    TableBox(const tree::Table& table, FlowLayout& flow, StructureTree& structure);

    Gaps gaps() const override { return {6, 14}; }
    double startHeight() const override;
    void place(Pager& pager) override;

private:
    struct ColumnPlace
    {
        double x = 0;
        double width = 0;
    };

    void setColumns();
    RowLayout headerRow(bool repeated);
    RowLayout bodyRow(const tree::Row& row);
    std::vector<RowCell> cells(const std::vector<tree::Cell>& cells, const TextStyle& style,
                               const std::vector<int>& elements);
    int addCell(int row, const tree::Cell& cell, const char* scope);

    const tree::Table& m_table;
    FlowLayout m_flow;
    StructureTree& m_structure;
    int m_element;
    std::vector<ColumnPlace> m_columns;
    FlowLines m_caption;
    std::vector<RowLayout> m_header; // none or one
    std::vector<RowLayout> m_first;  // stay with the header: the first row, or all of a small table
};

} // namespace regiobord::pdf
