#pragma once

#include "documents/render/pdfcanvas.h"
#include "documents/render/pdfstyle.h"
#include "documents/tree/document.h"

#include <QPointF>

#include <memory>
#include <string>
#include <vector>

using PangoLayout = struct _PangoLayout;
using PangoLayoutLine = struct _PangoLayoutLine;

namespace regiobord::pdf {

// Inline text set on lines of a given width. Words that are longer than a line are broken anywhere;
// nothing is hyphenated.
class ShapedText
{
public:
    ShapedText(PangoContext* context, const tree::Inline& words, const TextStyle& style,
               double width);

    int lineCount() const { return static_cast<int>(m_lines.size()); } // 0 for blank text
    double lineHeight(int line) const { return m_lines.at(static_cast<std::size_t>(line)).height; }
    double height() const;
    // The width of the longest line as it is set.
    double naturalWidth() const;

    // Draws one line with its top left corner at the position, as content of the element. Links in
    // it become elements below that element.
    void drawLine(PdfCanvas& canvas, int line, QPointF position, int element);

private:
    struct LinkSpan
    {
        int begin = 0; // in bytes of m_text
        int end = 0;
        tree::Link link;
        QString words;
        int element = -1; // made when it is first drawn
    };

    struct Line
    {
        PangoLayoutLine* line = nullptr; // owned by the layout
        double height = 0;
        double baseline = 0; // below the top of the line
        double offset = 0;   // from the left edge, for what is aligned right
        double width = 0;
    };

    struct Release
    {
        void operator()(PangoLayout* layout) const;
    };

    void addRuns(const tree::Inline& words);
    void measureLines();
    LinkSpan* linkAt(int byte);
    int elementOf(PdfCanvas& canvas, LinkSpan* link, int element) const;
    void drawUnderline(PdfCanvas& canvas, QPointF start, double width) const;

    TextStyle m_style;
    double m_width;
    std::string m_text;
    std::vector<LinkSpan> m_links;
    std::unique_ptr<PangoLayout, Release> m_layout;
    std::vector<Line> m_lines;
};

} // namespace regiobord::pdf
