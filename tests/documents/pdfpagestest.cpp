#include "documents/documenterror.h"
#include "documents/pdfreading.h"
#include "documents/render/pdfrenderer.h"
#include "documents/samplepaper.h"
#include "documents/tree/build.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::tree;

namespace {

Document paperOf(std::vector<Block> blocks)
{
    Document paper;
    paper.title = u"Proef"_s;
    paper.blocks = std::move(blocks);
    return paper;
}

QByteArray pdfOf(const Document& paper)
{
    return renderPdf(paper, {}).pdf;
}

QString allText(const QByteArray& pdf)
{
    return pageTexts(pdf).join(u'\n').simplified();
}

// "w1 w2 w3 ...": words of which none may get lost.
QString numberedWords(int count)
{
    QStringList words;
    for (int number = 1; number <= count; ++number)
        words << u"w%1"_s.arg(number);
    return words.join(u' ');
}

Table longTable(int rows)
{
    Table result = table({left(1), left(4), right(2)}, {u"Nr"_s, u"Omschrijving"_s, u"Bedrag"_s});
    for (int number = 1; number <= rows; ++number)
        result.rows.push_back(
            row({QString::number(number), u"rij-%1-einde"_s.arg(number), u"%1.000"_s.arg(number)}));
    return result;
}

} // namespace

TEST_CASE("The text of a paper can be copied as it was written")
{
    const QString text = allText(pdfOf(samplePaper()));
    for (const QString& words :
         {u"€ 147.824,--"_s, u"331.876"_s, u"184.052"_s, u"Café, coördinatie, € 12,50 en 44,54%."_s,
          u"onder de voorwaarden van de thematafel."_s, u"1. Kennisnemen van het project."_s,
          u"b. per wanneer."_s, u"Onderwijs & Arbeidsmarkt"_s})
        CHECK_THAT(text.toStdString(), Catch::Contains(words.toStdString()));
}

TEST_CASE("A table of 500 rows goes on over pages with its header on each, and loses no row")
{
    const QByteArray pdf = pdfOf(paperOf({longTable(500)}));
    const QStringList pages = pageTexts(pdf);
    REQUIRE(pages.size() > 5);
    for (const QString& page : pages)
        CHECK(page.count(u"Omschrijving"_s) == 1);
    const QString text = allText(pdf);
    int missing = 0;
    for (int number = 1; number <= 500; ++number)
        missing += text.count(u"rij-%1-einde"_s.arg(number)) == 1 ? 0 : 1;
    CHECK(missing == 0);
    // The repeated headers are for the eye: a screen reader hears them once.
    CHECK(structureOf(pdf).count(u"TH"_s) == 3);
    CHECK(structureOf(pdf).count(u"TR"_s) == 501);
    CHECK(structureProblems(pdf) == QStringList{});
}

TEST_CASE("A row that fits on a page is never divided over two")
{
    Table rows = table({left(1)}, {u"Kop"_s});
    for (int number = 1; number <= 40; ++number)
        rows.rows.push_back(
            row({u"begin%1. "_s.arg(number) + numberedWords(120) + u" slot%1."_s.arg(number)}));
    for (const QString& page : pageTexts(pdfOf(paperOf({rows})))) {
        for (int number = 1; number <= 40; ++number)
            CHECK(page.contains(u"begin%1."_s.arg(number))
                  == page.contains(u"slot%1."_s.arg(number)));
    }
}

TEST_CASE("A table of a few rows stays on one page, with its total")
{
    for (int lines = 30; lines < 46; ++lines) {
        std::vector<Block> blocks;
        for (int line = 0; line < lines; ++line)
            blocks.emplace_back(paragraph(u"Regel %1"_s.arg(line)));
        blocks.emplace_back(longTable(6));
        INFO(lines);
        for (const QString& page : pageTexts(pdfOf(paperOf(std::move(blocks)))))
            CHECK(page.contains(u"rij-1-einde"_s) == page.contains(u"rij-6-einde"_s));
    }
}

TEST_CASE("A cell that is taller than a page goes on over pages without losing a word")
{
    Table rows = table({left(1), left(2)}, {u"Wie"_s, u"Wat"_s});
    rows.rows.push_back(row({u"kort"_s, numberedWords(4000)}));
    rows.rows.push_back(row({u"daarna"_s, u"klaar"_s}));
    const QByteArray pdf = pdfOf(paperOf({rows}));
    const QStringList pages = pageTexts(pdf);
    REQUIRE(pages.size() > 3);
    CHECK(pages.last().contains(u"klaar"_s));
    CHECK(pages.at(1).contains(u"Wat"_s));
    int found = 0;
    for (const QString& word : allText(pdf).split(u' '))
        found += word == u"w%1"_s.arg(found + 1) ? 1 : 0;
    CHECK(found == 4000);
    CHECK(structureOf(pdf) == u"Document(Table(TR(TH TH) TR(TD TD) TR(TD TD)))"_s);
    CHECK(structureProblems(pdf) == QStringList{});
}

TEST_CASE("A word of a thousand letters stays between the margins")
{
    const QString word(1000, u'x');
    const auto block =
        GENERATE_COPY(values<Block>({Block{paragraph(word)}, Block{bullets({word})},
                                     Block{KeyValueBlock{{keyValue(u"Adres"_s, word)}}}, Block{[&] {
                                         Table narrow = table({left(1), left(20), left(1)}, {});
                                         narrow.rows.push_back(row({word, u"b"_s, u"c"_s}));
                                         return narrow;
                                     }()}}));
    const QByteArray pdf = pdfOf(paperOf({block}));
    qsizetype letters = 0;
    for (int page = 0; page < pageTexts(pdf).size(); ++page) {
        for (const PlacedWord& placed : placedWords(pdf, page)) {
            CHECK(placed.area.left() > 70);
            CHECK(placed.area.right() < 526);
            CHECK(placed.area.bottom() < 842);
            letters += placed.text.count(u'x');
        }
    }
    CHECK(letters == 1000);
}

TEST_CASE("A text of a million letters is printed to its last word")
{
    const QString text =
        allText(pdfOf(paperOf({paragraph(numberedWords(150'000) + u" slotwoord"_s)})));
    CHECK(text.count(u" w"_s) == 149'999);
    CHECK(text.contains(u"w149999 w150000 slotwoord"_s));
}

TEST_CASE("A paper without content is one empty page")
{
    const RenderedPdf rendered = renderPdf(paperOf({}), {});
    CHECK(rendered.pageCount == 1);
    CHECK(pageTexts(rendered.pdf).size() == 1);
    CHECK(structureOf(rendered.pdf) == u"Document"_s);
    CHECK(structureProblems(rendered.pdf) == QStringList{});
}

TEST_CASE("Empty parts are left out and break nothing")
{
    const QByteArray pdf = pdfOf(paperOf({heading(1, u""_s), paragraph(u"  \n "_s), List{},
                                          KeyValueBlock{}, table({left(1)}, {}), Spacer{},
                                          PageBreak{}, bullets({u""_s}), paragraph(u"slot"_s)}));
    CHECK(structureOf(pdf) == u"Document(L(LI(Lbl LBody)) P)"_s);
    CHECK(structureProblems(pdf) == QStringList{});
    CHECK(bookmarks(pdf).isEmpty());
}

TEST_CASE("Other scripts, emoji and control characters are written or left out, without harm")
{
    const QString odd =
        u"שלום עולם - مرحبا - 日本語 - 😀👩‍👩‍👧 - e\u0301\u0327 - "
        "a\u202Eb\u202C"_s
        + QChar{0} + QChar{0x1b} + QChar{0xd800} + u" - einde"_s;
    const QByteArray pdf =
        pdfOf(paperOf({heading(1, odd, odd), paragraph(odd), bullets({odd}),
                       KeyValueBlock{{keyValue(odd, odd)}}, paragraph(anchorLink(odd, odd))}));
    CHECK(allText(pdf).count(u"einde"_s) == 6);
    CHECK(structureProblems(pdf) == QStringList{});
    REQUIRE(links(pdf).size() >= 1);
    CHECK(links(pdf).front().targetPage == 1);
}

TEST_CASE("A heading stays with the text that it is above")
{
    const int lines = GENERATE(range(30, 46));
    std::vector<Block> blocks;
    for (int line = 0; line < lines; ++line)
        blocks.emplace_back(paragraph(u"regel"_s));
    blocks.emplace_back(heading(2, u"Kopwoord"_s));
    blocks.emplace_back(heading(3, u"Onderkop"_s));
    blocks.emplace_back(paragraph(u"volgwoord "_s + numberedWords(60)));
    for (const QString& page : pageTexts(pdfOf(paperOf(blocks)))) {
        CHECK(page.contains(u"Kopwoord"_s) == page.contains(u"volgwoord"_s));
        CHECK(page.contains(u"Onderkop"_s) == page.contains(u"volgwoord"_s));
    }
}

TEST_CASE("A paragraph leaves no single line behind and takes none along")
{
    const int lines = GENERATE(range(26, 42));
    std::vector<Block> blocks;
    for (int line = 0; line < lines; ++line)
        blocks.emplace_back(paragraph(u"regel"_s));
    blocks.emplace_back(paragraph(u"p1\np2\np3\np4\np5"_s));
    static const QRegularExpression lineOfParagraph{u"\\bp\\d\\b"_s};
    for (const QString& page : pageTexts(pdfOf(paperOf(blocks))))
        CHECK(page.count(lineOfParagraph) != 1);
}

TEST_CASE("Amounts in a column end at the same place")
{
    Table costs = table({left(1), right(1)}, {u"Post"_s, u"Bedrag"_s});
    costs.rows = {row({u"a"_s, u"1.111"_s}), row({u"b"_s, u"147.824"_s}),
                  totalRow({u"c"_s, u"148.935"_s})};
    std::vector<double> edges;
    for (const PlacedWord& word : placedWords(pdfOf(paperOf({costs})), 0)) {
        if (word.text.contains(u'.'))
            edges.push_back(word.area.right());
    }
    REQUIRE(edges.size() == 3);
    CHECK(edges[0] == Approx(edges[1]).margin(0.1));
    CHECK(edges[0] == Approx(edges[2]).margin(0.1));
}

TEST_CASE("Pages are numbered, unless a bundle does that")
{
    Document paper = paperOf({paragraph(u"een"_s), PageBreak{}, paragraph(u"twee"_s)});
    paper.runningHeader = u"Kopregel"_s;
    paper.runningFooter = u"Voetregel"_s;
    PdfOptions options;
    options.firstPageNumber = 41;
    QStringList pages = pageTexts(renderPdf(paper, options).pdf);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].contains(u"42"_s));
    CHECK(pages[1].contains(u"Kopregel"_s));
    CHECK(pages[1].contains(u"Voetregel"_s));

    options.pageNumbers = false;
    options.footer = u"Agendapunt 3"_s;
    pages = pageTexts(renderPdf(paper, options).pdf);
    CHECK_FALSE(pages[1].contains(u"42"_s));
    CHECK(pages[1].contains(u"Agendapunt 3"_s));
    CHECK_FALSE(pages[1].contains(u"Voetregel"_s));
}

TEST_CASE("The renderer tells on which page every heading landed")
{
    const RenderedPdf rendered = renderPdf(
        paperOf({heading(1, u"Eerste"_s, u"een"_s), PageBreak{}, paragraph(u"tekst"_s),
                 heading(2, u"Tweede"_s, u"twee"_s), longTable(200), heading(2, u"Derde"_s)}),
        {});
    REQUIRE(rendered.headings.size() == 3);
    const QStringList pages = pageTexts(rendered.pdf);
    CHECK(pages.size() == rendered.pageCount);
    for (const PdfHeading& heading : rendered.headings)
        CHECK(pages.at(heading.page - 1).contains(heading.text));
    CHECK(rendered.headings[1].anchor == u"twee"_s);
    CHECK(rendered.headings[1].page == 2);
    CHECK(rendered.headings[2].page == rendered.pageCount);
}

TEST_CASE("The same paper and date give the same bytes")
{
    PdfOptions options;
    options.created = QDateTime{QDate{2025, 1, 20}, QTime{12, 0}, Qt::UTC};
    const QByteArray first = renderPdf(samplePaper(), options).pdf;
    CHECK(first == renderPdf(samplePaper(), options).pdf);
    options.created = options.created.addSecs(1);
    CHECK(first != renderPdf(samplePaper(), options).pdf);
}

TEST_CASE("An image that cannot be shown stops the paper and is named")
{
    const QByteArray png = samplePng();
    QByteArray huge = png;
    huge.replace(16, 8, QByteArray::fromHex("000fffff000fffff"));
    const QByteArray bytes =
        GENERATE_COPY(values<QByteArray>({QByteArray{}, "GIF89a", png.left(200), huge}));
    const Document paper = paperOf({Image{u"kaart.png"_s, bytes, u"Kaart"_s, 100}});
    CHECK_THROWS_WITH(renderPdf(paper, {}), Catch::Contains("kaart.png"));
    CHECK_THROWS_AS(renderPdf(paper, {}), DocumentError);
}

TEST_CASE("An image is never larger than the page")
{
    const QByteArray pdf =
        pdfOf(paperOf({paragraph(u"voor"_s), Image{u"a.png"_s, samplePng(), u"Staven"_s, 5000},
                       paragraph(u"na"_s)}));
    CHECK(pageTexts(pdf).size() == 1);
    CHECK(structureOf(pdf) == u"Document(P Figure P)"_s);
}

TEST_CASE("A tree that cannot be shown as it is meant is refused")
{
    Table narrow = table({left(1), left(1)}, {});
    narrow.rows.push_back(row({u"een"_s}));
    List deep = bullets({u"diep"_s});
    for (int depth = 0; depth < 40; ++depth)
        deep = list(ListStyle::Bulleted, {item(text(u"x"_s), deep)});
    const auto [block, message] = GENERATE_COPY(table<Block, std::string>({
        {Block{heading(5, u"Te diep"_s)}, "level 5"},
        {Block{paragraph(anchorLink(u"weg"_s, u"nergens"_s))}, "nergens"},
        {Block{narrow}, "1 of 2 columns"},
        {Block{regiobord::tree::table({}, {})}, "no columns"},
        {Block{regiobord::tree::table({left(0)}, {})}, "without width"},
        {Block{List{ListStyle::Numbered, 0, {}}}, "starts at 0"},
        {Block{deep}, "nested"},
    }));
    CHECK_THROWS_WITH(renderPdf(paperOf({block}), {}), Catch::Contains(message));
    CHECK_THROWS_WITH(
        renderPdf(paperOf({heading(1, u"a"_s, u"x"_s), heading(2, u"b"_s, u"x"_s)}), {}),
        Catch::Contains("used twice"));
}
