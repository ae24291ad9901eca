#include "documents/render/shapedtext.h"

#include "documents/tree/build.h"

#include <hb.h>
#include <pango/pangocairo.h>

#include <algorithm>

namespace regiobord::pdf {

namespace {

double points(int pangoUnits)
{
    return static_cast<double>(pangoUnits) / PANGO_SCALE;
}

int pangoUnits(double points)
{
    return static_cast<int>(points * PANGO_SCALE);
}

void addAttribute(PangoAttrList* list, PangoAttribute* attribute, std::size_t begin,
                  std::size_t end)
{
    attribute->start_index = static_cast<guint>(begin);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

// What holds for the whole text, whatever its runs look like.
PangoAttrList* commonAttributes(const TextStyle& style)
{
    PangoAttrList* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
    if (style.alignment == tree::Alignment::Right)
        pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1"));
    return attributes;
}

void setFont(PangoLayout* layout, const TextStyle& style)
{
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, fontFamilies);
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    if (style.bold)
        pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    if (style.italic)
        pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
}

// Pango empties the glyph of a space where a line is wrapped. A real one, without width, is put
// back: else the words on both sides of the break are read as one.
void keepSpaceAtEnd(PangoLayoutLine* line, const std::string& text)
{
    GSList* last = g_slist_last(line->runs);
    if (last == nullptr)
        return;
    auto* run = static_cast<PangoGlyphItem*>(last->data);
    hb_codepoint_t space = 0;
    hb_font_t* font = pango_font_get_hb_font(run->item->analysis.font);
    if (hb_font_get_nominal_glyph(font, ' ', &space) == 0)
        return;
    for (int index = 0; index < run->glyphs->num_glyphs; ++index) {
        const int byte = run->item->offset + run->glyphs->log_clusters[index];
        PangoGlyph& glyph = run->glyphs->glyphs[index].glyph;
        if (glyph == PANGO_GLYPH_EMPTY && text[static_cast<std::size_t>(byte)] == ' ')
            glyph = space;
    }
}

} // namespace

void ShapedText::Release::operator()(PangoLayout* layout) const
{
    g_object_unref(layout);
}

ShapedText::ShapedText(PangoContext* context, const tree::Inline& words, const TextStyle& style,
                       double width)
    : m_style(style),
      m_width(std::max(width, style.size)),
      m_layout(pango_layout_new(context))
{
    setFont(m_layout.get(), style);
    addRuns(words);
    pango_layout_set_wrap(m_layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(m_layout.get(), pangoUnits(m_width));
    if (!tree::plainText(words).trimmed().isEmpty())
        measureLines();
}

void ShapedText::addRuns(const tree::Inline& words)
{
    PangoAttrList* attributes = commonAttributes(m_style);
    for (const tree::Run& run : words.runs) {
        const QString shown = tree::printable(run.text);
        const std::size_t begin = m_text.size();
        m_text += shown.toStdString();
        const std::size_t end = m_text.size();
        if (run.bold)
            addAttribute(attributes, pango_attr_weight_new(PANGO_WEIGHT_BOLD), begin, end);
        if (run.italic)
            addAttribute(attributes, pango_attr_style_new(PANGO_STYLE_ITALIC), begin, end);
        if (run.link) {
            // A colour of its own for each link keeps pango from setting two in one glyph run.
            const auto shade = static_cast<guint16>(m_links.size() + 1);
            addAttribute(attributes, pango_attr_foreground_new(shade, 0, 0), begin, end);
            m_links.push_back(
                {static_cast<int>(begin), static_cast<int>(end), *run.link, shown, -1});
        }
    }
    pango_layout_set_text(m_layout.get(), m_text.data(), static_cast<int>(m_text.size()));
    pango_layout_set_attributes(m_layout.get(), attributes);
    pango_attr_list_unref(attributes);
}

void ShapedText::measureLines()
{
    const int count = pango_layout_get_line_count(m_layout.get());
    m_lines.reserve(static_cast<std::size_t>(count));
    for (GSList* node = pango_layout_get_lines(m_layout.get()); node != nullptr;
         node = node->next) {
        auto* line = static_cast<PangoLayoutLine*>(node->data);
        keepSpaceAtEnd(line, m_text);
        PangoRectangle logical;
        pango_layout_line_get_extents(line, nullptr, &logical);
        const double textHeight = points(logical.height);
        const double height = std::max(textHeight, m_style.size * m_style.leading);
        const double width = points(logical.width);
        const bool rightToLeft =
            pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL;
        const bool toTheRight = rightToLeft != (m_style.alignment == tree::Alignment::Right);
        m_lines.push_back({line, height, (height - textHeight) / 2 - points(logical.y),
                           toTheRight ? std::max(0.0, m_width - width) : 0.0, width});
    }
}

double ShapedText::height() const
{
    double sum = 0;
    for (const Line& line : m_lines)
        sum += line.height;
    return sum;
}

double ShapedText::naturalWidth() const
{
    double widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, line.width);
    return widest;
}

ShapedText::LinkSpan* ShapedText::linkAt(int byte)
{
    const auto found = std::find_if(m_links.begin(), m_links.end(), [byte](const LinkSpan& span) {
        return byte >= span.begin && byte < span.end;
    });
    return found == m_links.end() ? nullptr : &*found;
}

int ShapedText::elementOf(PdfCanvas& canvas, LinkSpan* link, int element) const
{
    if (link == nullptr || element == artifactMark)
        return element;
    if (link->element < 0)
        link->element = canvas.structure().add(element, "Link");
    return link->element;
}

void ShapedText::drawUnderline(PdfCanvas& canvas, QPointF start, double width) const
{
    canvas.fillRectangle({start.x(), start.y() + m_style.size * 0.14, width, 0.5}, teal);
}

void ShapedText::drawLine(PdfCanvas& canvas, int line, QPointF position, int element)
{
    const Line& drawn = m_lines.at(static_cast<std::size_t>(line));
    QPointF pen{position.x() + drawn.offset, position.y() + drawn.baseline};
    for (GSList* node = drawn.line->runs; node != nullptr; node = node->next) {
        auto* run = static_cast<PangoGlyphItem*>(node->data);
        LinkSpan* link = linkAt(run->item->offset);
        const double width = points(pango_glyph_string_get_width(run->glyphs));
        canvas.mark(elementOf(canvas, link, element));
        canvas.setColor(link == nullptr ? m_style.color : teal);
        cairo_move_to(canvas.cairo(), pen.x(), pen.y());
        pango_cairo_show_glyph_item(canvas.cairo(), m_text.c_str(), run);
        if (link != nullptr && link->element >= 0) {
            drawUnderline(canvas, pen, width);
            canvas.addLink({canvas.page(), QRectF{pen.x(), position.y(), width, drawn.height},
                            link->link, link->words, link->element});
        }
        pen.rx() += width;
    }
}

} // namespace regiobord::pdf
