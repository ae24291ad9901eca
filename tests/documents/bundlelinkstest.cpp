#include "documents/bundlereading.h"
#include "documents/bundlesources.h"
#include "documents/pdfreading.h"
#include "support/catch.h"

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;
using namespace regiobord::bundle;

namespace {

QByteArray withAnnotation(const char* syntax)
{
    return edited(makeSource({}), [&](QPDF& pdf) { addAnnotation(pdf, 0, syntax); });
}

QByteArray linkingTo(const char* uri)
{
    return withAnnotation(("<</Type /Annot /Subtype /Link /Rect [9 9 99 29] /A <</S /URI /URI ("
                           + std::string{uri} + ")>>>>")
                              .c_str());
}

} // namespace

TEST_CASE("links to parts lead to their first pages, forward and back")
{
    const auto made = makeBundle({partOf(u"contents"_s, linkingTo("regiobord:part/bijlage%202")),
                                  partOf(u"a"_s, makeSource({.pages = 3})),
                                  partOf(u"bijlage 2"_s, linkingTo("regiobord:part/contents"))});
    REQUIRE(made.outcome.status == BundleStatus::Written);
    CHECK(linkedPages(made.bytes, 1) == std::vector{6});
    CHECK(linkedPages(made.bytes, 6) == std::vector{1});
    CHECK_FALSE(flatBytes(made.bytes).contains("regiobord:part"));
    CHECK(made.outcome.report.parts[0].links == 1);
}

TEST_CASE("a link to a part that is not there stops the bundle")
{
    const auto made = makeBundle({partOf(u"a"_s, linkingTo("regiobord:part/weg")),
                                  partOf(u"b"_s, linkingTo("regiobord:part/ook-weg"))});
    CHECK(made.outcome.status == BundleStatus::Refused);
    REQUIRE(made.outcome.problems.size() == 2);
    CHECK(made.outcome.problems[0].part == u"a"_s);
    CHECK(made.outcome.problems[0].kind == BundleProblemKind::UnknownPart);
    CHECK(made.outcome.problems[1].detail.contains(u"ook-weg"_s));
    CHECK(made.bytes.isEmpty());
}

TEST_CASE("named links of two sources that use the same names lead into their own pages")
{
    const auto source = makeSource({.pages = 3, .links = true});
    const auto made = makeBundle({partOf(u"a"_s, source), partOf(u"b"_s, source)});
    CHECK(linkedPages(made.bytes, 1) == std::vector{3});
    CHECK(linkedPages(made.bytes, 4) == std::vector{6});
    CHECK(webLinks(made.bytes, 4) == QStringList{u"https://example.org/regio"_s});
    CHECK(made.outcome.report.parts[1].links == 2);
}

TEST_CASE("explicit links, old named links and page numbers lead to the copied pages")
{
    const auto source = edited(makeSource({.pages = 3}), [](QPDF& pdf) {
        auto destination = QPDFObjectHandle::newArray();
        destination.appendItem(pageOf(pdf, 2));
        destination.appendItem(QPDFObjectHandle::newName("/FitH"));
        destination.appendItem(QPDFObjectHandle::newInteger(500));
        addAnnotation(pdf, 0, "<</Subtype /Link /Rect [9 9 99 29]>>")
            .replaceKey("/Dest", destination);
        auto names = QPDFObjectHandle::newDictionary();
        names.replaceKey("/Oud", destination);
        pdf.getRoot().replaceKey("/Dests", names);
        addAnnotation(pdf, 0, "<</Subtype /Link /Rect [9 9 99 29] /A <</S /GoTo /D /Oud>>>>");
        addAnnotation(pdf, 0, "<</Subtype /Link /Rect [9 9 99 29] /Dest [1 /XYZ 0 800 null]>>");
    });
    const auto made = makeBundle({partOf(u"a"_s, makeSource({})), partOf(u"b"_s, source)});
    CHECK(linkedPages(made.bytes, 3) == std::vector{5, 5, 4});
    CHECK(flatBytes(made.bytes).contains("/FitH 500"));
}

TEST_CASE("links without target are removed and counted")
{
    const char* syntax = GENERATE("<</Subtype /Link /Rect [9 9 99 29] /Dest (nergens)>>",
                                  "<</Subtype /Link /Rect [9 9 99 29] /Dest [17 /Fit]>>",
                                  "<</Subtype /Link /Rect [9 9 99 29] /Dest [null /Fit]>>",
                                  "<</Subtype /Link /Rect [9 9 99 29] /Dest []>>",
                                  "<</Subtype /Link /Rect [9 9 99 29] /A <</S /GoTo>>>>");
    CAPTURE(syntax);
    const auto made = makeBundle({partOf(u"a"_s, withAnnotation(syntax))});
    CHECK(made.outcome.report.parts[0].count(BundleLoss::LinkWithoutTarget) == 1);
    CHECK(linkedPages(made.bytes, 1).empty());
    CHECK(defectsOf(made.bytes).isEmpty());
}

TEST_CASE("nothing in a bundle runs: actions are removed and counted")
{
    const char* action =
        GENERATE("/JavaScript /JS (app.alert(1))", "/Launch /F (virus.exe)",
                 "/SubmitForm /F (https://kwaad.example)", "/ImportData /F (x)", "/Hide /T (veld)",
                 "/Named /N /Print", "/GoToR /F (ander.pdf) /D [0 /Fit]", "/GoToE /D (x)",
                 "/URI /URI (javascript:kwaad\\(\\))", "/URI /URI (file:///etc)",
                 "/RichMediaExecute", "/Rendition /JS (kwaad)");
    CAPTURE(action);
    const auto made =
        makeBundle({partOf(u"a"_s,
                           withAnnotation(("<</Subtype /Link /Rect [9 9 99 29] /A <</S "
                                           + std::string{action} + ">>>>")
                                              .c_str()))});
    const auto& report = made.outcome.report.parts[0];
    CHECK(report.count(BundleLoss::ActiveContent) + report.count(BundleLoss::LinkToOtherFile) == 1);
    const auto flat = flatBytes(made.bytes);
    for (const char* trace : {"/JavaScript", "/JS", "/Launch", "/SubmitForm", "/ImportData",
                              "/GoToR", "javascript:", "file:", "/Rendition", "/Hide"})
        CHECK_FALSE(flat.contains(trace));
}

TEST_CASE("scripts of the document, its pages and its fields do not survive")
{
    const auto source = edited(makeSource({}), [](QPDF& pdf) {
        const char* script = "<</S /JavaScript /JS (app.alert(1))>>";
        auto root = pdf.getRoot();
        root.replaceKey("/OpenAction", QPDFObjectHandle::parse(script));
        root.replaceKey("/AA", QPDFObjectHandle::parse("<</WC <</S /JavaScript /JS (x)>>>>"));
        pageOf(pdf, 1).replaceKey("/AA",
                                  QPDFObjectHandle::parse("<</O <</S /JavaScript /JS (x)>>>>"));
        root.replaceKey(
            "/Names",
            QPDFObjectHandle::parse("<</JavaScript <</Names [(a) <</S /JavaScript /JS (x)>>]>>>>"));
        addAnnotation(pdf, 0,
                      "<</Subtype /Text /Rect [9 9 29 29] /Contents (Let op) "
                      "/AA <</E <</S /JavaScript /JS (x)>>>>>>");
    });
    const auto made = makeBundle({partOf(u"a"_s, source)});
    CHECK(made.outcome.report.parts[0].count(BundleLoss::ActiveContent) == 5);
    CHECK(made.outcome.report.parts[0].count(BundleLoss::CommentKept) == 1);
    const auto flat = flatBytes(made.bytes);
    CHECK_FALSE(flat.contains("/JavaScript"));
    CHECK_FALSE(flat.contains("/OpenAction"));
    CHECK(flat.contains("Let op"));
}

TEST_CASE("files inside a source are left out and counted")
{
    const auto source = edited(makeSource({}), [](QPDF& pdf) {
        auto file = pdf.newStream("geheime bijlage");
        file.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/EmbeddedFile"));
        auto spec = QPDFObjectHandle::parse("<</Type /Filespec /F (geheim.txt) /EF <<>>>>");
        spec.getKey("/EF").replaceKey("/F", file);
        auto names = QPDFObjectHandle::parse("<</EmbeddedFiles <</Names [(geheim.txt)]>>>>");
        names.getKey("/EmbeddedFiles").getKey("/Names").appendItem(spec);
        pdf.getRoot().replaceKey("/Names", names);
        addAnnotation(pdf, 0, "<</Subtype /FileAttachment /Rect [9 9 29 29]>>")
            .replaceKey("/FS", spec);
        pageOf(pdf, 0).getKey("/Resources").replaceKey("/AF", spec);
    });
    const auto made = makeBundle({partOf(u"a"_s, source)});
    CHECK(made.outcome.report.parts[0].count(BundleLoss::EmbeddedFile) == 2);
    CHECK_FALSE(flatBytes(made.bytes).contains("geheim"));
}

TEST_CASE("comments stay together with their pop-ups and answers")
{
    const auto source = edited(makeSource({}), [](QPDF& pdf) {
        auto note = addAnnotation(pdf, 0, "<</Subtype /Text /Rect [9 9 29 29] /Contents (Vraag)>>");
        auto answer =
            addAnnotation(pdf, 0, "<</Subtype /Text /Rect [9 9 29 29] /Contents (Antwoord)>>");
        answer.replaceKey("/IRT", note);
        auto popup = addAnnotation(pdf, 0, "<</Subtype /Popup /Rect [9 9 99 99]>>");
        popup.replaceKey("/Parent", note);
        note.replaceKey("/Popup", popup);
        addAnnotation(pdf, 1, "<</Subtype /Redact /Rect [9 9 99 99]>>");
    });
    const auto made = makeBundle({partOf(u"a"_s, source)});
    const auto pdf = openPdf(made.bytes);
    auto annotations = pageOf(*pdf, 0).getKey("/Annots");
    REQUIRE(annotations.getArrayNItems() == 3);
    const auto note = annotations.getArrayItem(0).getObjGen();
    CHECK(annotations.getArrayItem(1).getKey("/IRT").getObjGen() == note);
    CHECK(annotations.getArrayItem(2).getKey("/Parent").getObjGen() == note);
    CHECK(annotations.getArrayItem(0).getKey("/P").getObjGen() == pageOf(*pdf, 0).getObjGen());
    CHECK(made.outcome.report.parts[0].count(BundleLoss::CommentKept) == 2);
    CHECK(made.outcome.report.parts[0].count(BundleLoss::RedactionNotApplied) == 1);
}
