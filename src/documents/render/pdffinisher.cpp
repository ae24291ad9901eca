#include "documents/render/pdffinisher.h"

#include "documents/documenterror.h"
#include "documents/render/markedcontent.h"
#include "documents/render/structurewriter.h"
#include "documents/tree/build.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace regiobord::pdf {

namespace {

constexpr double whiteAboveTarget = 8; // a reader that jumps to a heading sees it below the edge

QPDFObjectHandle name(const char* word)
{
    return QPDFObjectHandle::newName(word);
}

QPDFObjectHandle unicode(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

std::vector<QPDFObjectHandle> pagesOf(QPDF& pdf)
{
    std::vector<QPDFObjectHandle> pages;
    for (auto& page : QPDFPageDocumentHelper{pdf}.getAllPages())
        pages.push_back(page.getObjectHandle());
    return pages;
}

QPDFObjectHandle destination(const Landing& landing, const std::vector<QPDFObjectHandle>& pages)
{
    const double top = std::min(pageHeight, pageHeight - landing.top + whiteAboveTarget);
    return QPDFObjectHandle::newArray({pages.at(static_cast<std::size_t>(landing.page)),
                                       name("/XYZ"), QPDFObjectHandle::newInteger(0),
                                       QPDFObjectHandle::newReal(top, 2),
                                       QPDFObjectHandle::newNull()});
}

// One bookmark while the outline is made.
struct Bookmark
{
    int level = 0;
    QPDFObjectHandle item;
    QPDFObjectHandle last; // its last child so far
    int open = 0;          // descendants, all of them shown
};

void close(std::vector<Bookmark>& path)
{
    const Bookmark done = path.back();
    path.pop_back();
    if (done.open > 0)
        path.back().open += done.open;
    auto item = done.item;
    if (done.open > 0)
        item.replaceKey("/Count", QPDFObjectHandle::newInteger(done.open));
}

void addBookmark(QPDF& pdf, std::vector<Bookmark>& path, const Landing& landing,
                 const QPDFObjectHandle& target)
{
    while (path.back().level >= landing.level)
        close(path);
    Bookmark& parent = path.back();
    auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary(
        {{"/Title", unicode(landing.text)}, {"/Parent", parent.item}, {"/Dest", target}}));
    if (parent.last.isInitialized()) {
        item.replaceKey("/Prev", parent.last);
        parent.last.replaceKey("/Next", item);
    } else {
        parent.item.replaceKey("/First", item);
    }
    parent.item.replaceKey("/Last", item);
    parent.last = item;
    ++parent.open;
    path.push_back({landing.level, item, {}, 0});
}

void writeOutline(QPDF& pdf, const Landings& landings)
{
    const auto pages = pagesOf(pdf);
    auto root =
        pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Type", name("/Outlines")}}));
    std::vector<Bookmark> path{{0, root, {}, 0}};
    for (const Landing& landing : landings) {
        if (!landing.text.isEmpty())
            addBookmark(pdf, path, landing, destination(landing, pages));
    }
    while (path.size() > 1)
        close(path);
    if (path.front().open == 0)
        return;
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(path.front().open));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
}

void writeDestinations(QPDF& pdf, const Landings& landings)
{
    const auto pages = pagesOf(pdf);
    std::map<std::string, QPDFObjectHandle> named; // a name tree is sorted by bytes
    for (const Landing& landing : landings) {
        if (!landing.anchor.isEmpty())
            named.emplace(landing.anchor.toStdString(), destination(landing, pages));
    }
    if (named.empty())
        return;
    auto names = QPDFObjectHandle::newArray();
    for (const auto& [anchor, target] : named) {
        names.appendItem(QPDFObjectHandle::newString(anchor));
        names.appendItem(target);
    }
    const auto limits =
        QPDFObjectHandle::newArray({QPDFObjectHandle::newString(named.begin()->first),
                                    QPDFObjectHandle::newString(named.rbegin()->first)});
    const auto leaf = pdf.makeIndirectObject(
        QPDFObjectHandle::newDictionary({{"/Names", names}, {"/Limits", limits}}));
    const auto tree = pdf.makeIndirectObject(
        QPDFObjectHandle::newDictionary({{"/Kids", QPDFObjectHandle::newArray({leaf})}}));
    pdf.getRoot().replaceKey("/Names", QPDFObjectHandle::newDictionary({{"/Dests", tree}}));
}

// The description of the file as XML (XMP), which archives and screen readers read first.
std::string xmp(const tree::Document& document, const QDateTime& created)
{
    const auto list = [](const QString& kind, const QString& element, const QString& text,
                         const QString& attributes) {
        const QString value = tree::printable(text);
        if (value.isEmpty())
            return QString{};
        return u"<%1><rdf:%2><rdf:li%3>%4</rdf:li></rdf:%2></%1>\n"_s.arg(element, kind, attributes,
                                                                          value.toHtmlEscaped());
    };
    const QString anyLanguage = u" xml:lang=\"x-default\""_s;
    const QString date = created.toUTC().toString(Qt::ISODate);
    return (QString{u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                    "<rdf:Description rdf:about=\"\""
                    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"_s}
            + u"<dc:format>application/pdf</dc:format>\n"_s
            + list(u"Alt"_s, u"dc:title"_s, document.title, anyLanguage)
            + list(u"Alt"_s, u"dc:description"_s, document.subject, anyLanguage)
            + list(u"Seq"_s, u"dc:creator"_s, document.author, {})
            + list(u"Bag"_s, u"dc:language"_s, document.language, {})
            + u"<xmp:CreatorTool>Regiobord</xmp:CreatorTool>\n"_s
            + (date.isEmpty() ? QString{} : u"<xmp:CreateDate>%1</xmp:CreateDate>\n"_s.arg(date))
            + u"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"_s)
        .toStdString();
}

void writeMetadata(QPDF& pdf, const tree::Document& document, const QDateTime& created)
{
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", unicode(document.language));
    root.replaceKey(
        "/MarkInfo",
        QPDFObjectHandle::newDictionary({{"/Marked", QPDFObjectHandle::newBool(true)}}));
    root.replaceKey(
        "/ViewerPreferences",
        QPDFObjectHandle::newDictionary({{"/DisplayDocTitle", QPDFObjectHandle::newBool(true)}}));
    auto metadata = QPDFObjectHandle::newStream(&pdf, xmp(document, created));
    metadata.getDict().replaceKey("/Type", name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("/XML"));
    root.replaceKey("/Metadata", metadata);

    const std::string date =
        "D:" + created.toUTC().toString(u"yyyyMMddHHmmss"_s).toStdString() + "Z";
    auto information = QPDFObjectHandle::newDictionary();
    const auto set = [&](const char* key, const QString& text) {
        const QString value = tree::printable(text);
        if (!value.isEmpty())
            information.replaceKey(key, unicode(value));
    };
    set("/Title", document.title);
    set("/Subject", document.subject);
    set("/Author", document.author);
    set("/Creator", u"Regiobord"_s);
    information.replaceKey("/Producer", pdf.getTrailer().getKey("/Info").getKey("/Producer"));
    if (created.isValid())
        information.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer{pdf};
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray finishPdf(const DrawnPages& drawn, const tree::Document& document,
                     const QDateTime& created)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("rendered paper", drawn.pdf.data(), drawn.pdf.size());
        std::size_t index = 0;
        for (auto& page : QPDFPageDocumentHelper{pdf}.getAllPages())
            rewriteMarks(pdf, page, drawn.marks.at(index++), drawn.structure);
        StructureWriter{pdf, drawn}.write(document.language);
        writeOutline(pdf, drawn.landings);
        writeDestinations(pdf, drawn.landings);
        writeMetadata(pdf, document, created);
        return written(pdf);
    } catch (const DocumentError&) {
        throw;
    } catch (const std::exception& error) {
        throw DocumentError(u"The PDF cannot be finished: "_s + QString::fromUtf8(error.what()));
    }
}

} // namespace regiobord::pdf
