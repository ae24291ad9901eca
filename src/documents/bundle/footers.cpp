#include "documents/bundle/footers.h"

#include "documents/bundle/bundle.h"
#include "documents/documenterror.h"

#include <cairo/cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <type_traits>

namespace regiobord::bundle {
namespace {

using namespace Qt::StringLiterals;

constexpr double fontSize = 8;
constexpr double boxBottom = 12; // above the edge of the page
constexpr double boxHeight = 12;
constexpr double sideMargin = 36;
constexpr double padding = 3;
constexpr double stripHeight = boxBottom + boxHeight;

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

using Surface = std::unique_ptr<cairo_surface_t, Freed<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, Freed<cairo_destroy>>;
using Layout = std::unique_ptr<PangoLayout, Freed<g_object_unref>>;
using Font = std::unique_ptr<PangoFontDescription, Freed<pango_font_description_free>>;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data),
                                            static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

// Small pages get smaller words, and sheets beyond A3 larger ones, so that they can be read when
// the sheet is shown or printed as a whole.
double scaleFor(const Footer& footer)
{
    const double shortSide = std::min(footer.pageWidth, footer.pageHeight);
    if (shortSide > 842)
        return shortSide / 842;
    return std::clamp(shortSide / 420, 0.5, 1.0);
}

// Draws footers, each on a page that is as high as the strip.
class FooterPainter
{
public:
    FooterPainter(QByteArray& bytes, const QString& fontFamily)
        : m_surface(cairo_pdf_surface_create_for_stream(&append, &bytes, 595, stripHeight)),
          m_context(cairo_create(m_surface.get())),
          m_layout(pango_cairo_create_layout(m_context.get())),
          m_font(pango_font_description_new())
    {
        pango_font_description_set_family(m_font.get(), fontFamily.toUtf8().constData());
        pango_font_description_set_absolute_size(m_font.get(), fontSize * PANGO_SCALE);
        pango_layout_set_font_description(m_layout.get(), m_font.get());
        pango_layout_set_single_paragraph_mode(m_layout.get(), TRUE);
        pango_layout_set_ellipsize(m_layout.get(), PANGO_ELLIPSIZE_END);
    }

    void paint(const Footer& footer)
    {
        const double scale = scaleFor(footer);
        const double width = footer.pageWidth / scale;
        cairo_pdf_surface_set_size(m_surface.get(), footer.pageWidth, stripHeight * scale);
        cairo_save(m_context.get());
        cairo_scale(m_context.get(), scale, scale);
        const double margin = std::min(sideMargin, width / 10);
        const double numberWidth = setText(footer.right, width - 2 * margin);
        paintText(width - margin - numberWidth, numberWidth);
        const double room = width - 2 * margin - numberWidth - 4 * padding;
        if (!footer.left.isEmpty() && room > 0)
            paintText(margin, setText(footer.left, room));
        cairo_restore(m_context.get());
        cairo_show_page(m_context.get());
    }

    void finish()
    {
        m_layout.reset();
        m_context.reset();
        cairo_surface_finish(m_surface.get());
        const auto status = cairo_surface_status(m_surface.get());
        if (status != CAIRO_STATUS_SUCCESS)
            throw DocumentError(u"the footers of the bundle cannot be drawn: %1"_s.arg(
                QString::fromUtf8(cairo_status_to_string(status))));
    }

private:
    // The width of the text, shortened to the room that there is.
    double setText(const QString& text, double room)
    {
        const QByteArray utf8 = text.toUtf8();
        pango_layout_set_width(m_layout.get(), static_cast<int>(std::max(1.0, room) * PANGO_SCALE));
        pango_layout_set_text(m_layout.get(), utf8.constData(), static_cast<int>(utf8.size()));
        PangoRectangle extents{};
        pango_layout_get_extents(m_layout.get(), nullptr, &extents);
        return static_cast<double>(extents.width) / PANGO_SCALE;
    }

    void paintText(double left, double width)
    {
        cairo_set_source_rgb(m_context.get(), 1, 1, 1);
        cairo_rectangle(m_context.get(), left - padding, 0, width + 2 * padding, boxHeight);
        cairo_fill(m_context.get());
        cairo_set_source_rgb(m_context.get(), 0.2, 0.2, 0.2);
        const double baseline =
            static_cast<double>(pango_layout_get_baseline(m_layout.get())) / PANGO_SCALE;
        cairo_move_to(m_context.get(), left, boxHeight - padding - baseline);
        pango_cairo_show_layout(m_context.get(), m_layout.get());
    }

    Surface m_surface;
    Context m_context;
    Layout m_layout;
    Font m_font;
};

} // namespace

Footers::Footers(QPDF& bundle, const std::vector<Footer>& footers, const QString& fontFamily)
    : m_copier(bundle)
{
    BundlePart drawn{.id = u"footers"_s};
    FooterPainter painter{drawn.bytes, fontFamily};
    for (const Footer& footer : footers)
        painter.paint(footer);
    painter.finish();
    std::vector<BundleProblem> problems;
    m_drawn = PdfSource::open(drawn, problems);
    if (!m_drawn || m_drawn->pages().size() != footers.size())
        throw DocumentError(u"the footers of the bundle are incomplete"_s);
}

QPDFObjectHandle Footers::form(std::size_t index)
{
    const SourcePage& page = m_drawn->pages()[index];
    auto form = m_copier.copy(keyOf(page.object, "/Contents"));
    auto keys = form.getDict();
    keys.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    keys.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    keys.replaceKey("/BBox", m_copier.copy(page.attribute("/MediaBox")));
    keys.replaceKey("/Resources", m_copier.copy(page.attribute("/Resources")));
    return form;
}

} // namespace regiobord::bundle
