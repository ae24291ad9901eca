#include "documents/bundlereading.h"
#include "documents/bundlesources.h"
#include "documents/pdfreading.h"
#include "support/catch.h"

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;
using namespace regiobord::bundle;

namespace {

// Where the words "Pagina N van M" stand, on the page as a reader sees it.
QRectF footerNumber(const QByteArray& bundle, int page)
{
    QRectF area;
    int rest = 0;
    for (const auto& word : placedWords(bundle, page)) {
        if (word.text == u"Pagina")
            rest = 4;
        if (rest-- > 0)
            area = area.united(word.area);
    }
    return area;
}

QByteArray withKey(const QByteArray& pdf, const char* key, const char* value)
{
    return edited(pdf, [&](QPDF& opened) {
        for (auto page : opened.getAllPages())
            page.replaceKey(key, QPDFObjectHandle::parse(value));
    });
}

} // namespace

TEST_CASE("a bundle holds every page in order with its number at the foot")
{
    const auto made = makeBundle({partOf(u"a"_s, makeSource({.name = u"Eerste"_s})),
                                  partOf(u"b"_s, makeSource({.name = u"Tweede"_s, .pages = 3}))});
    REQUIRE(made.outcome.status == BundleStatus::Written);
    CHECK(defectsOf(made.bytes).isEmpty());
    const auto texts = pageTexts(made.bytes);
    REQUIRE(texts.size() == 5);
    CHECK(texts[0].contains(u"Eerste pagina 1"_s));
    CHECK(texts[4].contains(u"Tweede pagina 3"_s));
    for (int page = 0; page < 5; ++page)
        CHECK(texts[page].contains(u"Pagina %1 van 5"_s.arg(page + 1)));
    CHECK(texts[1].contains(u"Voet a"_s));
    CHECK(texts[2].contains(u"Voet b"_s));
    CHECK(made.outcome.report.pageCount == 5);
    CHECK(made.outcome.report.parts[1].firstPage == 3);
    CHECK(made.outcome.report.parts[1].pageCount == 3);
}

TEST_CASE("the footer shows Dutch letters and dashes")
{
    auto part = partOf(u"a"_s, makeSource({}));
    part.footer = u"Agendapunt 3 – Bijlage 2: Coördinatie ‘één’ € 147.824"_s;
    const auto made = makeBundle({part});
    CHECK(pageTexts(made.bytes)[0].contains(part.footer));
}

TEST_CASE("the footer is at the foot as a reader sees the page, however the page is turned")
{
    const int rotation = GENERATE(0, 90, 180, 270, -90, 450);
    CAPTURE(rotation);
    const auto source = edited(makeSource({}), [&](QPDF& pdf) {
        pageOf(pdf, 0).replaceKey("/Rotate", QPDFObjectHandle::newInteger(rotation));
    });
    const auto made = makeBundle({partOf(u"a"_s, source)});
    REQUIRE(made.outcome.status == BundleStatus::Written);
    const bool sideways = rotation % 180 != 0;
    const double width = sideways ? 842 : 595;
    const double height = sideways ? 595 : 842;
    const QRectF area = footerNumber(made.bytes, 0);
    CHECK(area.bottom() < height - 8);
    CHECK(area.top() > height - 30);
    CHECK(area.right() < width - 20);
    CHECK(area.left() > width / 2);
}

TEST_CASE("the footer follows the visible box and the unit of the page")
{
    SECTION("a crop box away from the origin")
    {
        const auto source = withKey(withKey(makeSource({}), "/MediaBox", "[-100 -50 700 950]"),
                                    "/CropBox", "[100 200 500 700]");
        const auto made = makeBundle({partOf(u"a"_s, source)});
        const QRectF area = footerNumber(made.bytes, 0);
        // poppler counts from the corner of the crop box
        CHECK(area.bottom() < 500 - 8);
        CHECK(area.top() > 500 - 30);
        CHECK(area.right() < 400);
        CHECK(area.left() > 200);
    }
    SECTION("a unit of a tenth of an inch")
    {
        const auto source =
            withKey(withKey(makeSource({}), "/MediaBox", "[0 0 82.7 116.9]"), "/UserUnit", "7.2");
        const auto made = makeBundle({partOf(u"a"_s, source)});
        const auto flat = flatBytes(made.bytes);
        CHECK(flat.contains("0.13889 0 0 0.13889 0 0 cm /RegiobordFooter Do"));
        CHECK(inspectPart(partOf(u"a"_s, source)).largestPageWidth == Approx(595.44));
    }
    SECTION("a box with its corners swapped, and one that is nonsense")
    {
        const auto swapped = withKey(makeSource({}), "/MediaBox", "[595 842 0 0]");
        CHECK(footerNumber(makeBundle({partOf(u"a"_s, swapped)}).bytes, 0).top() > 812);
        const auto nonsense = withKey(makeSource({}), "/MediaBox", "[/A null 3]");
        const auto made = makeBundle({partOf(u"a"_s, nonsense)});
        CHECK(made.outcome.status == BundleStatus::Written);
        CHECK(defectsOf(made.bytes).isEmpty());
    }
}

TEST_CASE("a footer that does not fit is shortened and leaves the page number whole")
{
    auto part = partOf(u"a"_s, makeSource({.width = 200, .height = 280}));
    part.footer =
        u"Agendapunt 3 – Bijlage 2: Een heel lange titel van een rapport van bevindingen die nergens op past"_s;
    const auto made = makeBundle({part});
    CHECK(pageTexts(made.bytes)[0].contains(u"Pagina 1 van 2"_s));
    // Pango keeps the words behind the dots as the text of the dots, so searching finds them.
    QRectF left;
    for (const auto& word : placedWords(made.bytes, 0)) {
        if (word.area.top() > 260 && word.text != u"Pagina")
            left = left.united(word.area);
        if (word.text == u"Pagina")
            CHECK(left.right() < word.area.left());
    }
    CHECK(left.width() > 100);
}

TEST_CASE("what a page leaves open does not reach the footer")
{
    const char* content =
        GENERATE("q 0.1 0 0 0.1 300 300 cm", "Q Q 5 0 0 5 9 9 cm", "BT /F1 12 Tf (open) Tj",
                 "/P <</MCID 0>> BDC q", "(een Q in tekst \\) q) Tj q q Q");
    CAPTURE(content);
    const auto source = edited(makeSource({.pages = 1, .tagged = false}), [&](QPDF& pdf) {
        pageOf(pdf, 0).replaceKey("/Contents", pdf.newStream(content));
    });
    const auto made = makeBundle({partOf(u"a"_s, source)});
    REQUIRE(made.outcome.status == BundleStatus::Written);
    const QRectF area = footerNumber(made.bytes, 0);
    CHECK(area.bottom() < 842 - 8);
    CHECK(area.top() > 842 - 30);
    CHECK(area.right() > 500);
}

TEST_CASE("footers can be left out")
{
    BundleOptions options;
    options.withFooters = false;
    const auto made = makeBundle(planOf({partOf(u"a"_s, makeSource({}))}), options);
    CHECK_FALSE(pageTexts(made.bytes)[0].contains(u"Pagina 1 van"_s));
    CHECK_FALSE(flatBytes(made.bytes).contains("/Artifact"));
}

TEST_CASE("pages keep what they inherit, and share what they shared")
{
    const auto source = edited(makeSource({.pages = 3}), [](QPDF& pdf) {
        auto tree = pdf.getRoot().getKey("/Pages");
        tree.replaceKey("/MediaBox", QPDFObjectHandle::parse("[0 0 900 880]"));
        tree.replaceKey("/Rotate", QPDFObjectHandle::newInteger(90));
        tree.replaceKey("/Resources", pageOf(pdf, 0).getKey("/Resources"));
        for (auto page : pdf.getAllPages()) {
            page.removeKey("/MediaBox");
            page.removeKey("/Resources");
        }
    });
    const auto made = makeBundle({partOf(u"a"_s, source), partOf(u"b"_s, source)});
    const auto pdf = openPdf(made.bytes);
    int fontFiles = 0;
    for (auto object : pdf->getAllObjects()) {
        if (object.isDictionary() && object.hasKey("/FontFile2"))
            ++fontFiles;
    }
    CHECK(pageOf(*pdf, 4).getKey("/Rotate").getIntValue() == 90);
    CHECK(pageOf(*pdf, 4).getKey("/MediaBox").unparse() == "[ 0 0 900 880 ]");
    CHECK(pageTexts(made.bytes)[4].contains(u"Bron pagina 2"_s));
    const auto alone = openPdf(source);
    int fontFilesAlone = 0;
    for (auto object : alone->getAllObjects()) {
        if (object.isDictionary() && object.hasKey("/FontFile2"))
            ++fontFilesAlone;
    }
    CHECK(fontFiles == fontFilesAlone + 1); // and the font of the footers
}

TEST_CASE("the bundle's page numbers are the labels, and a source's own are reported")
{
    const auto source = edited(makeSource({}), [](QPDF& pdf) {
        pdf.getRoot().replaceKey("/PageLabels", QPDFObjectHandle::parse("<</Nums [0 <</S /r>>]>>"));
    });
    const auto made = makeBundle({partOf(u"a"_s, source)});
    const auto pdf = openPdf(made.bytes);
    CHECK(pdf->getRoot().getKey("/PageLabels").unparseResolved()
          == "<< /Nums [ 0 << /S /D >> ] >>");
    CHECK(made.outcome.report.parts[0].count(BundleLoss::PageLabels) == 1);
}

TEST_CASE("the bundle says what it is, in the information and as metadata")
{
    BundleOptions options;
    options.title = u"Vergadering <29 januari> & meer – één"_s;
    options.author = u"Secretariaat"_s;
    options.created = QDateTime{{2025, 1, 20}, {9, 30}, Qt::UTC};
    const auto made = makeBundle(planOf({partOf(u"a"_s, makeSource({}))}), options);
    const auto pdf = openPdf(made.bytes);
    auto information = pdf->getTrailer().getKey("/Info");
    CHECK(QString::fromStdString(information.getKey("/Title").getUTF8Value()) == options.title);
    CHECK(information.getKey("/CreationDate").getUTF8Value() == "D:20250120093000Z");
    auto root = pdf->getRoot();
    CHECK(root.getKey("/Lang").getUTF8Value() == "nl-NL");
    CHECK(root.getKey("/PageMode").getName() == "/UseOutlines");
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    const auto flat = flatBytes(made.bytes);
    CHECK(flat.contains("Vergadering &lt;29 januari&gt; &amp; meer – één"));
    CHECK(flat.contains("<xmp:CreateDate>2025-01-20T09:30:00Z</xmp:CreateDate>"));
    CHECK_FALSE(flat.contains("pdfuaid"));
}

TEST_CASE("a reproducible bundle has the same bytes every time")
{
    BundleOptions options;
    options.title = u"Twee keer"_s;
    options.reproducible = true;
    const auto plan = planOf({partOf(u"a"_s, makeSource({})), partOf(u"b"_s, makeSource({}))});
    CHECK(makeBundle(plan, options).bytes == makeBundle(plan, options).bytes);
}

TEST_CASE("layers of several sources stay apart and hidden ones stay hidden")
{
    const auto withLayer = [](const char* state) {
        return edited(makeSource({.pages = 1}), [&](QPDF& pdf) {
            auto layer =
                pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type /OCG /Name (Concept)>>"));
            auto list = QPDFObjectHandle::newArray();
            list.appendItem(layer);
            auto settings = QPDFObjectHandle::newDictionary();
            settings.replaceKey(state, list);
            settings.replaceKey("/Order", list);
            auto properties = QPDFObjectHandle::newDictionary();
            properties.replaceKey("/OCGs", list);
            properties.replaceKey("/D", settings);
            pdf.getRoot().replaceKey("/OCProperties", properties);
            auto named = QPDFObjectHandle::newDictionary();
            named.replaceKey("/Laag", layer);
            pageOf(pdf, 0).getKey("/Resources").replaceKey("/Properties", named);
        });
    };
    const auto made =
        makeBundle({partOf(u"a"_s, withLayer("/OFF")), partOf(u"b"_s, withLayer("/ON"))});
    const auto pdf = openPdf(made.bytes);
    auto properties = pdf->getRoot().getKey("/OCProperties");
    REQUIRE(properties.getKey("/OCGs").getArrayNItems() == 2);
    REQUIRE(properties.getKey("/D").getKey("/OFF").getArrayNItems() == 1);
    const auto used = pageOf(*pdf, 0).getKey("/Resources").getKey("/Properties").getKey("/Laag");
    CHECK(properties.getKey("/D").getKey("/OFF").getArrayItem(0).getObjGen() == used.getObjGen());
    CHECK(made.outcome.report.parts[0].layers == 1);
}
