#include "documents/render/odtrenderer.h"

#include "documents/render/odtcontent.h"
#include "documents/render/odtstyles.h"
#include "documents/render/odtxml.h"
#include "documents/render/zippackage.h"
#include "documents/tree/build.h"
#include "documents/tree/wellformed.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

const QString mediaType = u"application/vnd.oasis.opendocument.text"_s;

QByteArray metadata(const tree::Document& document, const QDateTime& created)
{
    QByteArray bytes;
    odt::Xml xml{&bytes};
    const QString date = created.toUTC().toString(Qt::ISODate);
    xml.beginDocument("office:document-meta");
    xml.begin("office:meta");
    xml.element("meta:generator", u"Regiobord"_s);
    xml.element("dc:title", tree::printable(document.title));
    xml.element("dc:subject", tree::printable(document.subject));
    xml.element("meta:initial-creator", tree::printable(document.author));
    xml.element("dc:creator", tree::printable(document.author));
    xml.element("dc:language", document.language);
    if (!date.isEmpty()) {
        xml.element("meta:creation-date", date);
        xml.element("dc:date", date);
    }
    xml.end();
    xml.end();
    return bytes;
}

void addToManifest(odt::Xml& xml, const QString& path, const QString& type)
{
    xml.empty("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
}

QByteArray manifest(const std::vector<odt::Picture>& pictures)
{
    QByteArray bytes;
    odt::Xml xml{&bytes};
    xml.begin("manifest:manifest",
              {{"xmlns:manifest", u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
               {"manifest:version", u"1.3"_s}});
    addToManifest(xml, u"/"_s, mediaType);
    for (const QString& part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        addToManifest(xml, part, u"text/xml"_s);
    for (const odt::Picture& picture : pictures)
        addToManifest(xml, picture.path, u"image/png"_s);
    xml.end();
    return bytes;
}

} // namespace

QByteArray renderOdt(const tree::Document& document, const QDateTime& created)
{
    tree::requireWellFormed(document);
    odt::Content content = odt::contentOf(document);
    std::vector<ZipEntry> entries;
    // The standard wants the type first and uncompressed: programs look for it at a fixed place.
    entries.push_back({u"mimetype"_s, mediaType.toLatin1(), false});
    entries.push_back({u"META-INF/manifest.xml"_s, manifest(content.pictures)});
    entries.push_back({u"content.xml"_s, std::move(content.xml)});
    entries.push_back({u"styles.xml"_s, odt::stylesOf(document)});
    entries.push_back({u"meta.xml"_s, metadata(document, created)});
    for (odt::Picture& picture : content.pictures)
        entries.push_back({picture.path, std::move(picture.png), false});
    return zipPackage(entries, created);
}

} // namespace regiobord
