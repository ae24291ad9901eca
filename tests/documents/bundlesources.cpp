#include "documents/bundlesources.h"

#include "documents/pdfreading.h"

#include <QBuffer>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cairo/cairo-pdf.h>

using namespace Qt::StringLiterals;
using namespace regiobord::bundle;

namespace {

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data),
                                            static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

void show(cairo_t* context, double y, double size, const QString& text)
{
    cairo_set_font_size(context, size);
    cairo_move_to(context, 60, y);
    cairo_show_text(context, text.toUtf8().constData());
}

void tagged(cairo_t* context, bool isTagged, const char* type, const std::function<void()>& draw)
{
    if (isTagged)
        cairo_tag_begin(context, type, nullptr);
    draw();
    if (isTagged)
        cairo_tag_end(context, type);
}

void drawLinks(cairo_t* context)
{
    cairo_tag_begin(context, CAIRO_TAG_LINK, "dest='doel'");
    show(context, 300, 12, u"naar het doel"_s);
    cairo_tag_end(context, CAIRO_TAG_LINK);
    cairo_tag_begin(context, CAIRO_TAG_LINK, "uri='https://example.org/regio'");
    show(context, 330, 12, u"naar het web"_s);
    cairo_tag_end(context, CAIRO_TAG_LINK);
}

void drawPage(cairo_t* context, const SourceSpec& spec, int page)
{
    const QString title = u"%1 pagina %2"_s.arg(spec.name).arg(page);
    tagged(context, spec.tagged, "H1", [&] { show(context, 80, 20, title); });
    tagged(context, spec.tagged, "P",
           [&] { show(context, 120, 12, u"Tekst van %1"_s.arg(title)); });
    if (spec.links && page == 1)
        drawLinks(context);
    if (spec.links && page == spec.pages) {
        cairo_tag_begin(context, CAIRO_TAG_DEST, "name='doel' x=60 y=200");
        show(context, 200, 12, u"het doel"_s);
        cairo_tag_end(context, CAIRO_TAG_DEST);
    }
}

void setLength(std::shared_ptr<Buffer> buffer, QByteArray& bytes)
{
    bytes = QByteArray{reinterpret_cast<const char*>(buffer->getBuffer()),
                       static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray makeSource(const SourceSpec& spec)
{
    QByteArray bytes;
    auto* surface = cairo_pdf_surface_create_for_stream(&append, &bytes, spec.width, spec.height);
    auto* context = cairo_create(surface);
    tagged(context, spec.tagged, "Document", [&] {
        for (int page = 1; page <= spec.pages; ++page) {
            drawPage(context, spec, page);
            if (spec.bookmarks)
                cairo_pdf_surface_add_outline(
                    surface, CAIRO_PDF_OUTLINE_ROOT,
                    u"%1 pagina %2"_s.arg(spec.name).arg(page).toUtf8().constData(),
                    u"page=%1 pos=[0 0]"_s.arg(page).toLatin1().constData(),
                    CAIRO_PDF_OUTLINE_FLAG_OPEN);
            cairo_show_page(context);
        }
    });
    cairo_destroy(context);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return bytes;
}

QByteArray edited(const QByteArray& pdf, const std::function<void(QPDF&)>& change)
{
    const auto opened = openPdf(pdf);
    change(*opened);
    QPDFWriter writer{*opened};
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    QByteArray result;
    setLength(writer.getBufferSharedPointer(), result);
    return result;
}

QPDFObjectHandle pageOf(QPDF& pdf, int page)
{
    return pdf.getAllPages().at(static_cast<std::size_t>(page));
}

QPDFObjectHandle addAnnotation(QPDF& pdf, int page, const char* syntax)
{
    auto target = pageOf(pdf, page);
    auto annotation = pdf.makeIndirectObject(QPDFObjectHandle::parse(&pdf, syntax));
    if (!target.getKey("/Annots").isArray())
        target.replaceKey("/Annots", QPDFObjectHandle::newArray());
    target.getKey("/Annots").appendItem(annotation);
    return annotation;
}

void describe(QPDF& pdf, const char* type, const QString& alternative)
{
    for (auto object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/S").isName())
            continue;
        if (object.getKey("/S").getName() == type)
            object.replaceKey("/Alt",
                              QPDFObjectHandle::newUnicodeString(alternative.toStdString()));
    }
}

QByteArray encrypted(const QByteArray& pdf, const char* userPassword)
{
    const auto opened = openPdf(pdf);
    QPDFWriter writer{*opened};
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(userPassword, "eigenaar", true, false, false, false, false,
                                     false, qpdf_r3p_none, true);
    writer.write();
    QByteArray result;
    setLength(writer.getBufferSharedPointer(), result);
    return result;
}

BundlePart partOf(const QString& id, const QByteArray& bytes)
{
    return {
        .id = id, .title = u"Stuk %1"_s.arg(id), .footer = u"Voet %1"_s.arg(id), .bytes = bytes};
}

BundlePlan planOf(const std::vector<BundlePart>& parts)
{
    BundlePlan plan;
    plan.parts = parts;
    for (const BundlePart& part : parts)
        plan.outline.push_back({.title = part.id, .part = part.id});
    return plan;
}

MadeBundle makeBundle(const BundlePlan& plan, const BundleOptions& options)
{
    MadeBundle made;
    QBuffer device{&made.bytes};
    device.open(QIODevice::WriteOnly);
    made.outcome = writeBundle(plan, options, device);
    return made;
}

MadeBundle makeBundle(const std::vector<BundlePart>& parts)
{
    BundleOptions options;
    options.title = u"Vergadering van 29 januari 2025"_s;
    return makeBundle(planOf(parts), options);
}
