#include "documents/render/pdfcanvas.h"

#include "documents/documenterror.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

using namespace Qt::StringLiterals;

namespace regiobord::pdf {

namespace {

// The names under which cairo writes marked content; the finisher gives them their real meaning.
constexpr const char* contentTag = "P";
constexpr const char* artifactTag = "NonStruct";

const char* tagOf(int element)
{
    return element == artifactMark ? artifactTag : contentTag;
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
{
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void requireSuccess(cairo_status_t status)
{
    if (status != CAIRO_STATUS_SUCCESS)
        throw DocumentError(u"Cairo cannot write the PDF: "_s
                            + QString::fromUtf8(cairo_status_to_string(status)));
}

// Metrics that do not depend on a screen: the same paper on every machine with the same fonts.
void useExactMetrics(PangoContext* context)
{
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string("nl"));
}

void requireFont(PangoContext* context)
{
    PangoFontDescription* description = pango_font_description_from_string(fontFamilies);
    PangoFont* font = pango_context_load_font(context, description);
    pango_font_description_free(description);
    if (font == nullptr)
        throw DocumentError(u"This computer has no font to write a PDF with"_s);
    g_object_unref(font);
}

} // namespace

void PdfCanvas::Release::operator()(cairo_t* cairo) const
{
    cairo_destroy(cairo);
}

void PdfCanvas::Release::operator()(cairo_surface_t* surface) const
{
    cairo_surface_destroy(surface);
}

void PdfCanvas::Release::operator()(PangoContext* context) const
{
    g_object_unref(context);
}

PdfCanvas::PdfCanvas(StructureTree& structure)
    : m_structure(structure),
      m_surface(cairo_pdf_surface_create_for_stream(append, &m_bytes, pageWidth, pageHeight)),
      m_cairo(cairo_create(m_surface.get())),
      m_pango(pango_cairo_create_context(m_cairo.get())),
      m_marks(1)
{
    cairo_pdf_surface_restrict_to_version(m_surface.get(), CAIRO_PDF_VERSION_1_5);
    useExactMetrics(m_pango.get());
    requireFont(m_pango.get());
}

PdfCanvas::~PdfCanvas() = default;

void PdfCanvas::mark(int element)
{
    PageMarks& marks = m_marks.back();
    if (m_marking && marks.back() == element)
        return;
    endMark();
    marks.push_back(element);
    if (element != artifactMark) {
        const int index = static_cast<int>(marks.size()) - 1;
        m_structure.element(element).children.emplace_back(MarkReference{page(), index});
    }
    cairo_tag_begin(m_cairo.get(), tagOf(element), nullptr);
    m_marking = true;
}

void PdfCanvas::endMark()
{
    if (m_marking)
        cairo_tag_end(m_cairo.get(), tagOf(m_marks.back().back()));
    m_marking = false;
}

void PdfCanvas::setColor(const Color& color)
{
    cairo_set_source_rgb(m_cairo.get(), color.red, color.green, color.blue);
}

void PdfCanvas::fillRectangle(const QRectF& area, const Color& color)
{
    setColor(color);
    cairo_rectangle(m_cairo.get(), area.x(), area.y(), area.width(), area.height());
    cairo_fill(m_cairo.get());
}

void PdfCanvas::drawImage(cairo_surface_t* image, const QRectF& area)
{
    cairo_t* cairo = m_cairo.get();
    cairo_save(cairo);
    cairo_translate(cairo, area.x(), area.y());
    cairo_scale(cairo, area.width() / cairo_image_surface_get_width(image),
                area.height() / cairo_image_surface_get_height(image));
    cairo_set_source_surface(cairo, image, 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
}

void PdfCanvas::addLink(const LinkAnnotation& link)
{
    const int index = static_cast<int>(m_links.size());
    m_structure.element(link.element).children.emplace_back(AnnotationReference{index});
    m_links.push_back(link);
}

void PdfCanvas::nextPage()
{
    endMark();
    cairo_show_page(m_cairo.get());
    m_marks.emplace_back();
}

std::string PdfCanvas::finish()
{
    endMark();
    cairo_show_page(m_cairo.get());
    requireSuccess(cairo_status(m_cairo.get()));
    m_pango.reset();
    m_cairo.reset();
    cairo_surface_finish(m_surface.get());
    requireSuccess(cairo_surface_status(m_surface.get()));
    return std::move(m_bytes);
}

} // namespace regiobord::pdf
