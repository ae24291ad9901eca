#include "documents/render/rowlayout.h"

#include <algorithm>

namespace regiobord::pdf {

double RowLayout::height() const
{
    double tallest = 0;
    for (const RowCell& cell : m_cells)
        tallest = std::max(tallest, heightOf(cell.lines));
    return tallest + padding();
}

double RowLayout::startHeight() const
{
    if (!m_look.mayBreak)
        return height();
    double tallest = 0;
    for (const RowCell& cell : m_cells)
        tallest = std::max(tallest, startOf(cell.lines));
    return tallest + padding();
}

void RowLayout::drawRule(Pager& pager, double thickness) const
{
    if (thickness <= 0)
        return;
    pager.canvas().markArtifact();
    pager.canvas().fillRectangle({leftMargin, pager.top() - thickness, contentWidth, thickness},
                                 m_look.color);
}

void RowLayout::draw(Pager& pager) const
{
    Progress progress(m_cells.size(), 0);
    drawRule(pager, m_look.above);
    drawPart(pager, progress, height(), 0);
    drawRule(pager, m_look.below);
}

bool RowLayout::isDone(const Progress& progress) const
{
    for (std::size_t index = 0; index < m_cells.size(); ++index) {
        if (progress[index] < m_cells[index].lines.size())
            return false;
    }
    return true;
}

void RowLayout::drawPart(Pager& pager, Progress& progress, double height,
                         std::size_t leastLines) const
{
    const double room = height - padding();
    double tallest = 0;
    for (std::size_t index = 0; index < m_cells.size(); ++index) {
        const FlowLines& lines = m_cells[index].lines;
        std::size_t& first = progress[index];
        // A hair of room more: the same sum in another order may differ in the last digit.
        const std::size_t fitting = linesWithin(lines, first, room + 0.01);
        const std::size_t last = std::min(lines.size(), first + std::max(fitting, leastLines));
        const QPointF position{leftMargin + m_cells[index].x, pager.top() + m_look.paddingTop};
        tallest = std::max(tallest, drawLines(pager.canvas(), lines, first, last, position));
        first = last;
    }
    pager.advance(tallest + padding());
}

void RowLayout::placeBroken(Pager& pager, const std::function<void()>& onNewPage) const
{
    Progress progress(m_cells.size(), 0);
    drawRule(pager, m_look.above);
    drawPart(pager, progress, pager.room(), 0);
    while (!isDone(progress)) {
        pager.newPage();
        onNewPage();
        // At least a line, so that it ends also when a line is taller than the page.
        drawPart(pager, progress, pager.room(), 1);
    }
    drawRule(pager, m_look.below);
}

void RowLayout::place(Pager& pager, double pageRoom, const std::function<void()>& onNewPage) const
{
    const double whole = height();
    if (whole <= pager.room()) {
        draw(pager);
        return;
    }
    const bool breaks = m_look.mayBreak || whole > pageRoom;
    // Not worth beginning: the row would leave a line or two here.
    const bool tooLittle = pager.room() < std::min(startHeight(), pageRoom / 4);
    if (!breaks || tooLittle) {
        pager.newPage();
        onNewPage();
    }
    if (breaks && whole > pager.room())
        placeBroken(pager, onNewPage);
    else
        draw(pager);
}

} // namespace regiobord::pdf
