#include "documents/documenterror.h"
#include "documents/render/odtrenderer.h"
#include "documents/samplepaper.h"
#include "documents/tree/build.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::tree;

namespace {

const QDateTime someDay{QDate{2025, 1, 20}, QTime{12, 0}, Qt::UTC};

// A part of the package, taken out by another library than packed it: cmake uses libarchive.
QByteArray partOf(const QByteArray& odt, const QString& name)
{
    const QTemporaryDir folder;
    QFile file{folder.filePath(u"paper.odt"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(odt);
    file.close();
    QProcess unpack;
    unpack.setWorkingDirectory(folder.path());
    unpack.start(u"cmake"_s, {u"-E"_s, u"tar"_s, u"xf"_s, file.fileName()});
    REQUIRE(unpack.waitForFinished());
    CHECK(unpack.exitCode() == 0);
    QFile part{folder.filePath(name)};
    REQUIRE(part.open(QIODevice::ReadOnly));
    return part.readAll();
}

struct XmlPart
{
    QStringList elements; // with their namespace prefix, in their order
    QString text;
};

XmlPart read(const QByteArray& xml)
{
    QXmlStreamReader reader{xml};
    XmlPart part;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            part.elements << reader.qualifiedName().toString();
        else if (reader.isCharacters())
            part.text += reader.text();
    }
    CHECK(reader.errorString() == QString{});
    return part;
}

QString contentOf(const Document& paper)
{
    return QString::fromUtf8(partOf(renderOdt(paper, someDay), u"content.xml"_s));
}

} // namespace

TEST_CASE("An ODT is a package that offices recognise")
{
    const QByteArray odt = renderOdt(samplePaper(), someDay);
    CHECK(odt.mid(30, 8) == "mimetype");
    CHECK(odt.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    const QByteArray manifest = partOf(odt, u"META-INF/manifest.xml"_s);
    for (const char* part : {"content.xml", "styles.xml", "meta.xml", "Pictures/1.png"}) {
        CHECK(manifest.contains(part));
        CHECK_FALSE(partOf(odt, QString::fromLatin1(part)).isEmpty());
    }
    CHECK(partOf(odt, u"Pictures/1.png"_s) == samplePng());
    const XmlPart meta = read(partOf(odt, u"meta.xml"_s));
    CHECK(meta.text.contains(u"Oplegger Servicepunt Techniek"_s));
    CHECK(meta.text.contains(u"nl-NL"_s));
    read(partOf(odt, u"styles.xml"_s));
    CHECK(odt == renderOdt(samplePaper(), someDay));
}

TEST_CASE("A paper as ODT has real headings, lists, tables and links")
{
    const QString content = contentOf(samplePaper());
    const XmlPart part = read(content.toUtf8());
    CHECK(part.elements.count(u"text:h"_s) == 6);
    CHECK(part.elements.count(u"table:table-header-rows"_s) == 2);
    CHECK(part.elements.count(u"table:covered-table-cell"_s) == 1);
    CHECK(part.elements.count(u"draw:image"_s) == 1);
    CHECK(content.contains(u"text:outline-level=\"2\""_s));
    CHECK(content.contains(u"<text:bookmark text:name=\"begroting\"/>"_s));
    CHECK(content.contains(u"xlink:href=\"#begroting\""_s));
    CHECK(content.contains(u"xlink:href=\"regiobord:part/aanvraag-3\""_s));
    CHECK(content.contains(u"<text:list text:style-name=\"Lettered\">"_s));
    CHECK(content.contains(u"<svg:desc>Staven: kosten 331.876"_s));
    for (const QString& words : {u"€ 147.824,--"_s, u"331.876"_s, u"Café, coördinatie"_s})
        CHECK(part.text.contains(words));
}

TEST_CASE("Spaces, line breaks and odd characters survive in an ODT")
{
    Document paper;
    paper.add(paragraph(u" een  twee\ndrie & <vier> \u0007😀"_s + QChar{0xd800}));
    const QString content = contentOf(paper);
    read(content.toUtf8());
    CHECK(content.contains(
        u"<text:s/>een <text:s/>twee<text:line-break/>drie &amp; &lt;vier&gt; 😀"_s));
}

TEST_CASE("A numbered list of an ODT starts at its number")
{
    List later = list(ListStyle::Numbered, {item(u"drie"_s), item(u"vier"_s)});
    later.start = 3;
    Document paper;
    paper.add(later);
    CHECK(contentOf(paper).count(u"text:start-value=\"3\""_s) == 1);
}

TEST_CASE("An empty paper and empty parts are an ODT that can be read")
{
    read(contentOf(Document{}).toUtf8());
    Document paper;
    paper.add(List{}).add(KeyValueBlock{}).add(table({left(1)}, {})).add(PageBreak{}).add(Rule{});
    paper.add(Spacer{7});
    CHECK(read(contentOf(paper).toUtf8()).elements.count(u"table:table-row"_s) == 1);
}

TEST_CASE("An ODT with an image that is no PNG is refused")
{
    Document paper;
    paper.add(Image{u"kaart.png"_s, "GIF89a", u"Kaart"_s, 0});
    CHECK_THROWS_AS(renderOdt(paper, someDay), DocumentError);
}
