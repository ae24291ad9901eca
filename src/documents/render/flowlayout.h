#pragma once

#include "documents/render/shapedtext.h"

#include <memory>
#include <vector>

namespace regiobord::pdf {

// The bullet or number before the first line of an item.
struct FlowLabel
{
    std::shared_ptr<ShapedText> text;
    int element = 0;
    double indent = 0;
};

// One line of a flow as it will stand on a page.
struct FlowLine
{
    std::shared_ptr<ShapedText> text;
    int line = 0; // of the text
    int element = 0;
    double indent = 0;
    double gap = 0; // white above it, unless it is the first line at its place

    std::vector<FlowLabel> labels{}; // more than one where an item begins with a list

    double height() const { return text->lineHeight(line); }
    // Lines of the same paragraph before and from this one.
    int linesBefore() const { return line; }
    int linesFrom() const { return text->lineCount() - line; }
};

using FlowLines = std::vector<FlowLine>;

// How a flow is set: in which width and style, as content of which element.
struct FlowPlace
{
    double width = contentWidth;
    TextStyle style;
    int element = 0;
};

// Sets paragraphs and nested lists on lines, and makes their elements in the structure.
class FlowLayout
{
public:
    FlowLayout(PangoContext* context, StructureTree& structure)
        : m_context(context),
          m_structure(structure)
    {
    }

    // The only paragraph of a place is content of the element itself; several get a P each.
    FlowLines lines(const tree::Flow& flow, const FlowPlace& place);
    // Below an element of its own of the given type, such as "P" or "H2".
    FlowLines paragraph(const tree::Inline& words, const FlowPlace& place, const char* type);
    FlowLines list(const tree::List& list, const FlowPlace& place);

private:
    FlowLines text(const tree::Inline& words, const FlowPlace& place);
    // A new element below the parent; nothing below an artifact.
    int add(int parent, const char* type);
    FlowLines listAt(const tree::List& list, const FlowPlace& place, int depth);
    FlowLines item(const tree::ListItem& item, const FlowPlace& place, FlowLabel label,
                   double labelWidth, int depth);
    FlowLines content(const tree::Flow& flow, const FlowPlace& place, int depth);

    PangoContext* m_context;
    StructureTree& m_structure;
};

// The height of lines below each other.
double heightOf(const FlowLines& lines);

} // namespace regiobord::pdf
