#pragma once

#include "documents/render/flowlayout.h"

namespace regiobord::pdf {

// What stands in the margins of every page.
struct Margins
{
    QString header; // empty: none
    QString footer; // empty: none
    bool pageNumbers = true;
    int firstPageNumber = 1;
};

// The pages while they fill up, from top to bottom.
class Pager
{
public:
    Pager(PdfCanvas& canvas, Margins margins);

    PdfCanvas& canvas() { return m_canvas; }
    int page() const { return m_canvas.page(); } // from 0
    double top() const { return m_top; }         // where the next thing comes
    double room() const { return contentBottom - m_top; }
    bool atTop() const { return m_top <= topMargin; }
    static double fullRoom() { return contentBottom - topMargin; }

    void advance(double height) { m_top += height; }
    void newPage();

    // Places lines from the left margin, over as many pages as they need. A paragraph leaves no
    // single line at the bottom of a page and takes none along to the next.
    void place(const FlowLines& lines);

private:
    void drawMargins();

    PdfCanvas& m_canvas;
    Margins m_margins;
    double m_top = topMargin;
};

// Draws lines [first, last) below each other from the position and returns their height; the gap
// above the first is left out.
double drawLines(PdfCanvas& canvas, const FlowLines& lines, std::size_t first, std::size_t last,
                 QPointF position);

// How many lines from the first on stand in the height, without leaving one line of a paragraph
// alone; 0 if none.
std::size_t linesWithin(const FlowLines& lines, std::size_t first, double height);

// The least height of the beginning of these lines: what should not stand at the bottom of a page
// without it.
double startOf(const FlowLines& lines);

} // namespace regiobord::pdf
