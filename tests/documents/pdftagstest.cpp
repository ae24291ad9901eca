#include "documents/pdfreading.h"
#include "documents/render/pdfrenderer.h"
#include "documents/samplepaper.h"
#include "documents/tree/build.h"
#include "support/catch.h"

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::tree;

TEST_CASE("A screen reader finds the parts of a paper as what they are")
{
    const QByteArray pdf = renderPdf(samplePaper(), {}).pdf;
    const QString structure = structureOf(pdf);
    CHECK(structure.startsWith(u"Document(H1 L(LI(Lbl LBody) "_s));
    for (const QString& part :
         {u"H2 L(LI(Lbl LBody) LI(Lbl LBody)) H2 P P(Link Link Link) H2 P L("_s,
          u"LI(Lbl LBody(P L(LI(Lbl LBody) LI(Lbl LBody))))) H3 P H2 "_s,
          u"Table(Caption TR(TH TH TH TH) TR(TH TD TD TD) "_s,
          u"Table(TR(TH TH TH) TR(TD TD TD) "_s, u"TR(TD TD)) Figure P)"_s}) {
        CAPTURE(structure.toStdString());
        CHECK(structure.contains(part));
    }
}

TEST_CASE("All that is painted belongs to one element or is an artifact")
{
    CHECK(structureProblems(renderPdf(samplePaper(), {}).pdf) == QStringList{});
}

TEST_CASE("Page numbers, running texts and lines are artifacts")
{
    Document paper;
    paper.add(paragraph(u"tekst"_s));
    PdfOptions options;
    options.pageNumbers = false;
    const QByteArray bare = renderPdf(paper, options).pdf;
    CHECK(artifactCount(bare, 0) == 0);

    options.pageNumbers = true;
    paper.runningHeader = u"Kopregel"_s;
    paper.add(Rule{});
    const QByteArray full = renderPdf(paper, options).pdf;
    CHECK(artifactCount(full, 0) == 2);
    CHECK(structureOf(full) == structureOf(bare));
    CHECK(structureProblems(full) == QStringList{});
}

TEST_CASE("A decorating image is an artifact, and one with a text has that text")
{
    Document paper;
    paper.add(Image{u"a.png"_s, samplePng(), QString{}, 20});
    paper.add(Image{u"b.png"_s, samplePng(), u"Staven: één, twee"_s, 20});
    const QByteArray bytes = renderPdf(paper, {}).pdf;
    CHECK(structureOf(bytes) == u"Document(Figure)"_s);
    const auto pdf = openPdf(bytes);
    auto figure =
        pdf->getRoot().getKey("/StructTreeRoot").getKey("/K").getKey("/K").getArrayItem(0);
    CHECK(figure.getKey("/Alt").getUTF8Value() == "Staven: één, twee");
    CHECK(figure.getKey("/A").getKey("/BBox").getArrayNItems() == 4);
}

TEST_CASE("Cells tell what they head and how many columns they fill")
{
    Table costs = regiobord::tree::table({left(1), left(1), right(1)}, {u"a"_s, u"b"_s, u"c"_s});
    costs.summary = u"Waar het over gaat"_s;
    costs.rows = {totalRow({cell(u"Samen"_s, 2), cell(u"3"_s)})};
    Document paper;
    paper.add(costs);
    const auto pdf = openPdf(renderPdf(paper, {}).pdf);
    auto read = pdf->getRoot().getKey("/StructTreeRoot").getKey("/K").getKey("/K").getArrayItem(0);
    CHECK(read.getKey("/A").getKey("/Summary").getUTF8Value() == "Waar het over gaat");
    auto header = read.getKey("/K").getArrayItem(0).getKey("/K").getArrayItem(0);
    CHECK(header.getKey("/A").getKey("/Scope").getName() == "/Column");
    auto total = read.getKey("/K").getArrayItem(1).getKey("/K").getArrayItem(0);
    CHECK(total.getKey("/A").getKey("/ColSpan").getIntValue() == 2);
}

TEST_CASE("Bookmarks follow the headings")
{
    Document paper;
    paper.add(heading(1, u"Één"_s))
        .add(heading(2, u"Twee"_s))
        .add(PageBreak{})
        .add(heading(4, u"Vier"_s))
        .add(heading(2, u"Nog een"_s))
        .add(heading(1, u"Slot"_s));
    CHECK(
        bookmarks(renderPdf(paper, {}).pdf)
        == QStringList{u"Één@1"_s, u"  Twee@1"_s, u"    Vier@2"_s, u"  Nog een@2"_s, u"Slot@2"_s});
}

TEST_CASE("Links lead to their heading or keep their address")
{
    const auto found = links(renderPdf(samplePaper(), {}).pdf);
    REQUIRE(found.size() == 3);
    CHECK(found[0].targetPage == 2);
    CHECK(found[0].words == u"begroting"_s);
    CHECK(found[1].uri == u"regiobord:part/aanvraag-3"_s);
    CHECK(found[2].uri == u"https://example.org/regio?a=1&b=2"_s);
}

TEST_CASE("A link over two lines is one link with two places to click")
{
    Document paper;
    paper.add(paragraph(text(u"Zie "_s)
                        + link(QString{u"lange tekst van een verwijzing "_s}.repeated(5),
                               u"https://example.org/%20a(b)"_s)
                        + link(u"ander"_s, u"https://example.org/é"_s)));
    const QByteArray pdf = renderPdf(paper, {}).pdf;
    CHECK(structureOf(pdf) == u"Document(P(Link Link))"_s);
    const auto found = links(pdf);
    REQUIRE(found.size() == 3);
    CHECK(found[0].uri == u"https://example.org/%20a(b)"_s);
    CHECK(found[1].uri == found[0].uri);
    CHECK(found[2].uri == u"https://example.org/%C3%A9"_s);
}

TEST_CASE("A paper that was given no date tells none")
{
    const auto pdf = openPdf(renderPdf(Document{}, {}).pdf);
    CHECK_FALSE(pdf->getTrailer().getKey("/Info").hasKey("/CreationDate"));
    const auto data = pdf->getRoot().getKey("/Metadata").getStreamData();
    const std::string xmp{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
    CHECK_THAT(xmp, !Catch::Contains("CreateDate"));
}

TEST_CASE("The file tells its language and title, and claims no standard that nobody checked")
{
    Document paper = samplePaper();
    paper.title = u"Titel & <één>"_s;
    PdfOptions options;
    options.created = QDateTime{QDate{2025, 1, 20}, QTime{12, 0}, Qt::UTC};
    const auto pdf = openPdf(renderPdf(paper, options).pdf);
    auto root = pdf->getRoot();
    CHECK(root.getKey("/Lang").getUTF8Value() == "nl-NL");
    CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    auto information = pdf->getTrailer().getKey("/Info");
    CHECK(information.getKey("/Title").getUTF8Value() == "Titel & <één>");
    CHECK(information.getKey("/CreationDate").getUTF8Value() == "D:20250120120000Z");
    const auto data = root.getKey("/Metadata").getStreamData();
    const std::string xmp{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
    CHECK_THAT(xmp,
               Catch::Contains("Titel &amp; &lt;één&gt;") && Catch::Contains("nl-NL")
                   && Catch::Contains("2025-01-20T12:00:00Z") && !Catch::Contains("pdfuaid"));
}
