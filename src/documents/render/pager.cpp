#include "documents/render/pager.h"

#include "documents/tree/build.h"

#include <algorithm>
#include <utility>

namespace regiobord::pdf {

namespace {

// Moves a break so that it leaves at least two lines of a paragraph on both sides. Paragraphs of
// two or three lines stay whole.
std::size_t withoutStrayLine(const FlowLines& lines, std::size_t first, std::size_t last)
{
    if (last == lines.size() || last == first)
        return last;
    std::size_t result = last;
    if (lines[result].linesBefore() > 0 && lines[result].linesFrom() == 1)
        --result;
    if (result > first && lines[result].linesBefore() == 1)
        --result;
    return result;
}

} // namespace

double drawLines(PdfCanvas& canvas, const FlowLines& lines, std::size_t first, std::size_t last,
                 QPointF position)
{
    double height = 0;
    for (std::size_t index = first; index < last; ++index) {
        const FlowLine& line = lines[index];
        height += index == first ? 0 : line.gap;
        const double y = position.y() + height;
        for (const FlowLabel& label : line.labels)
            label.text->drawLine(canvas, 0, {position.x() + label.indent, y}, label.element);
        line.text->drawLine(canvas, line.line, {position.x() + line.indent, y}, line.element);
        height += line.height();
    }
    return height;
}

std::size_t linesWithin(const FlowLines& lines, std::size_t first, double height)
{
    double used = 0;
    std::size_t last = first;
    while (last < lines.size()) {
        used += lines[last].height() + (last == first ? 0 : lines[last].gap);
        if (used > height)
            break;
        ++last;
    }
    return withoutStrayLine(lines, first, last) - first;
}

double startOf(const FlowLines& lines)
{
    const std::size_t count = lines.size();
    if (count == 0)
        return 0;
    const auto whole = static_cast<std::size_t>(lines.front().linesFrom());
    const std::size_t least = whole <= 3 ? whole : 2;
    return heightOf({lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(least)});
}

Pager::Pager(PdfCanvas& canvas, Margins margins) : m_canvas(canvas), m_margins(std::move(margins))
{
    drawMargins();
}

void Pager::newPage()
{
    m_canvas.nextPage();
    m_top = topMargin;
    drawMargins();
}

void Pager::drawMargins()
{
    const auto print = [this](const QString& words, double top, tree::Alignment alignment,
                              double width) {
        TextStyle style = runningStyle;
        style.alignment = alignment;
        ShapedText shaped{m_canvas.pango(), tree::text(words), style, width};
        const double left = leftMargin + contentWidth - width;
        const double x = alignment == tree::Alignment::Left ? leftMargin : left;
        // One line: a longer text would run into what a bundle stamps below it.
        if (shaped.lineCount() > 0)
            shaped.drawLine(m_canvas, 0, {x, top}, artifactMark);
    };
    constexpr double numberWidth = 60;
    print(m_margins.header, runningHeaderTop, tree::Alignment::Left, contentWidth);
    print(m_margins.footer, runningFooterTop, tree::Alignment::Left, contentWidth - numberWidth);
    if (m_margins.pageNumbers)
        print(QString::number(page() + m_margins.firstPageNumber), runningFooterTop,
              tree::Alignment::Right, numberWidth);
}

void Pager::place(const FlowLines& lines)
{
    std::size_t first = 0;
    while (first < lines.size()) {
        std::size_t count = linesWithin(lines, first, room());
        if (count == 0 && atTop())
            count = 1; // taller than a page: better cut off than never printed
        m_top += drawLines(m_canvas, lines, first, first + count, {leftMargin, m_top});
        first += count;
        if (first < lines.size())
            newPage();
    }
}

} // namespace regiobord::pdf
