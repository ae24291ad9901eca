#include "documents/bundle/footertiles.h"

#include "documents/bundle/bundle.h"
#include "documents/documenterror.h"

#include <cairo/cairo-pdf.h>
#include <pango/pangocairo.h>

#include <vector>

namespace regiobord::bundle {
namespace {

using namespace Qt::StringLiterals;

constexpr double fontSize = 8;
constexpr int noLimit = -1;

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data),
                                            static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

struct FooterTiles::Canvas
{
    std::unique_ptr<cairo_surface_t, Freed<cairo_surface_destroy>> surface;
    std::unique_ptr<cairo_t, Freed<cairo_destroy>> context;
    std::unique_ptr<PangoLayout, Freed<g_object_unref>> layout;
    std::unique_ptr<PangoFontDescription, Freed<pango_font_description_free>> font;

    Canvas(QByteArray& bytes, const QString& fontFamily)
        : surface(cairo_pdf_surface_create_for_stream(&append, &bytes, height, height)),
          context(cairo_create(surface.get())),
          layout(pango_cairo_create_layout(context.get())),
          font(pango_font_description_new())
    {
        pango_font_description_set_family(font.get(), fontFamily.toUtf8().constData());
        pango_font_description_set_absolute_size(font.get(), fontSize * PANGO_SCALE);
        pango_layout_set_font_description(layout.get(), font.get());
        pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
        pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    }
};

FooterTiles::FooterTiles(const QString& fontFamily)
    : m_canvas(std::make_unique<Canvas>(m_bytes, fontFamily))
{
}

FooterTiles::~FooterTiles() = default;

double FooterTiles::widthOf(const QString& text)
{
    const auto known = m_widths.constFind(text);
    return known != m_widths.constEnd() ? *known : *m_widths.insert(text, setText(text, noLimit));
}

FooterTile FooterTiles::tile(const QString& text, double room)
{
    const int limit = widthOf(text) <= room ? noLimit : static_cast<int>(room * PANGO_SCALE);
    const auto known = m_tiles.constFind({text, limit});
    return known != m_tiles.constEnd() ? *known
                                       : *m_tiles.insert({text, limit}, paint(text, limit));
}

// The width of the text in points; the limit is in units of pango.
double FooterTiles::setText(const QString& text, int limit)
{
    const QByteArray utf8 = text.toUtf8();
    pango_layout_set_width(m_canvas->layout.get(), limit);
    pango_layout_set_text(m_canvas->layout.get(), utf8.constData(), static_cast<int>(utf8.size()));
    PangoRectangle extents{};
    pango_layout_get_extents(m_canvas->layout.get(), nullptr, &extents);
    return static_cast<double>(extents.width) / PANGO_SCALE;
}

FooterTile FooterTiles::paint(const QString& text, int limit)
{
    const FooterTile tile{static_cast<int>(m_tiles.size()), setText(text, limit)};
    cairo_pdf_surface_set_size(m_canvas->surface.get(), tile.width + 2 * side, height);
    cairo_set_source_rgb(m_canvas->context.get(), 0.2, 0.2, 0.2);
    const double baseline =
        static_cast<double>(pango_layout_get_baseline(m_canvas->layout.get())) / PANGO_SCALE;
    cairo_move_to(m_canvas->context.get(), side, height - side - baseline);
    pango_cairo_show_layout(m_canvas->context.get(), m_canvas->layout.get());
    cairo_show_page(m_canvas->context.get());
    return tile;
}

std::unique_ptr<PdfSource> FooterTiles::finish()
{
    m_canvas->layout.reset();
    m_canvas->context.reset();
    cairo_surface_finish(m_canvas->surface.get());
    const auto status = cairo_surface_status(m_canvas->surface.get());
    if (status != CAIRO_STATUS_SUCCESS)
        throw DocumentError(u"the footers of the bundle cannot be drawn: %1"_s.arg(
            QString::fromUtf8(cairo_status_to_string(status))));
    BundlePart drawn{.id = u"footers"_s};
    drawn.bytes = m_bytes;
    std::vector<BundleProblem> problems;
    auto source = PdfSource::open(drawn, problems);
    if (!source || static_cast<qsizetype>(source->pages().size()) < m_tiles.size())
        throw DocumentError(u"the footers of the bundle are incomplete"_s);
    return source;
}

} // namespace regiobord::bundle
