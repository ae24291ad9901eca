#include "documents/bundle/metadata.h"

#include "documents/bundle/bundle.h"
#include "documents/bundle/pdfsource.h"

#include <QTimeZone>

namespace regiobord::bundle {
namespace {

using namespace Qt::StringLiterals;

const QString producer = u"Regiobord"_s;

// D:20250129093000Z
QString pdfDate(const QDateTime& time)
{
    return u"D:"_s + time.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'Z';
}

// The text as XML may hold it: no control characters, no half surrogate pairs.
QString xmlText(const QString& text)
{
    QString allowed;
    for (const char32_t letter : text.toUcs4()) {
        const bool isControl = letter < 0x20 && letter != '\t' && letter != '\n';
        const bool isHalf = letter >= 0xD800 && letter <= 0xDFFF;
        if (!isControl && !isHalf && letter != 0xFFFE && letter != 0xFFFF)
            allowed += QString::fromUcs4(&letter, 1);
    }
    return allowed.toHtmlEscaped();
}

QString xmpPacket(const BundleOptions& options)
{
    QString body;
    body += u"<dc:format>application/pdf</dc:format>"_s;
    body +=
        u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"_s.arg(
            xmlText(options.title));
    body += u"<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>"_s.arg(
        xmlText(options.language));
    if (!options.author.isEmpty())
        body += u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>"_s.arg(
            xmlText(options.author));
    body += u"<pdf:Producer>%1</pdf:Producer>"_s.arg(producer);
    if (options.created.isValid()) {
        const QString time = options.created.toUTC().toString(Qt::ISODate);
        body +=
            u"<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate>"_s.arg(time);
    }
    return u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
           "%1</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s.arg(body);
}

void writeInformation(QPDF& bundle, const BundleOptions& options)
{
    auto information = QPDFObjectHandle::newDictionary();
    information.replaceKey("/Title", pdfText(options.title));
    information.replaceKey("/Producer", pdfText(producer));
    if (!options.author.isEmpty())
        information.replaceKey("/Author", pdfText(options.author));
    if (options.created.isValid()) {
        const auto date = pdfText(pdfDate(options.created));
        information.replaceKey("/CreationDate", date);
        information.replaceKey("/ModDate", QPDFObjectHandle{date}.shallowCopy());
    }
    bundle.getTrailer().replaceKey("/Info", bundle.makeIndirectObject(information));
}

QPDFObjectHandle decimalFromOne()
{
    auto style = QPDFObjectHandle::newDictionary();
    style.replaceKey("/S", QPDFObjectHandle::newName("/D"));
    auto labels = QPDFObjectHandle::newDictionary();
    labels.replaceKey("/Nums",
                      QPDFObjectHandle::newArray(
                          std::vector<QPDFObjectHandle>{QPDFObjectHandle::newInteger(0), style}));
    return labels;
}

QPDFObjectHandle flag(const char* key)
{
    auto result = QPDFObjectHandle::newDictionary();
    result.replaceKey(key, QPDFObjectHandle::newBool(true));
    return result;
}

} // namespace

void writeMetadata(QPDF& bundle, const BundleOptions& options, bool fullyTagged)
{
    writeInformation(bundle, options);
    auto root = bundle.getRoot();
    root.replaceKey("/Lang", pdfText(options.language));
    root.replaceKey("/PageLabels", decimalFromOne());
    root.replaceKey("/ViewerPreferences", flag("/DisplayDocTitle"));
    if (fullyTagged)
        root.replaceKey("/MarkInfo", flag("/Marked"));
    auto packet = bundle.newStream(xmpPacket(options).toStdString());
    packet.setFilterOnWrite(false); // found by programs that know XMP and not PDF
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", packet);
}

} // namespace regiobord::bundle
