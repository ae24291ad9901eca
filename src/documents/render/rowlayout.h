#pragma once

#include "documents/render/pager.h"

#include <functional>
#include <vector>

namespace regiobord::pdf {

struct RowCell
{
    FlowLines lines;
    double x = 0; // from the left margin
};

struct RowLines
{
    double paddingTop = 0;
    double paddingBottom = 0;
    double above = 0; // thickness of the line above; 0: none
    double below = 0; // and below
    Color color = hairline;
    bool mayBreak = false; // over a page also where it would fit on one
};

// Cells beside each other, such as a row of a table or a label with its value.
class RowLayout
{
public:
    RowLayout(std::vector<RowCell> cells, RowLines look) : m_cells(std::move(cells)), m_look(look)
    {
    }

    double height() const;
    // The least height that the beginning of the row needs.
    double startHeight() const;

    // Places the row. A row that does not fit goes to the next page as a whole, or is broken if it
    // may be or fits on no page; onNewPage draws what is repeated there and pageRoom is what is
    // then left of a page.
    void place(Pager& pager, double pageRoom, const std::function<void()>& onNewPage) const;
    // Draws the whole row here.
    void draw(Pager& pager) const;

private:
    using Progress = std::vector<std::size_t>; // per cell the first line that is not yet drawn

    double padding() const { return m_look.paddingTop + m_look.paddingBottom; }
    bool isDone(const Progress& progress) const;
    void placeBroken(Pager& pager, const std::function<void()>& onNewPage) const;
    // Draws of every cell what fits in the height, and at least leastLines lines of it.
    void drawPart(Pager& pager, Progress& progress, double height, std::size_t leastLines) const;
    void drawRule(Pager& pager, double thickness) const;

    std::vector<RowCell> m_cells;
    RowLines m_look;
};

} // namespace regiobord::pdf
