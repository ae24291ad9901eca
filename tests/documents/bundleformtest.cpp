#include "documents/bundlereading.h"
#include "documents/bundlesources.h"
#include "documents/pdfreading.h"
#include "support/catch.h"

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;
using namespace regiobord::bundle;

namespace {

// A form with one text field; with looks that show its value in a font of the form as a whole.
QByteArray formWith(const char* fieldKeys, bool hasAppearance, bool tagged = false)
{
    return edited(makeSource({.pages = 1, .tagged = tagged}), [&](QPDF& pdf) {
        const std::string keys =
            "<</Type /Annot /Subtype /Widget /Rect [100 400 300 420] /T (veld) "
            + std::string{fieldKeys} + ">>";
        auto field = addAnnotation(pdf, 0, keys.c_str());
        if (hasAppearance) {
            auto looks = pdf.newStream("BT /Helv 12 Tf 2 4 Td (Ingevuld) Tj ET");
            looks.getDict().replaceKey("/BBox", QPDFObjectHandle::parse("[0 0 200 20]"));
            auto normal = QPDFObjectHandle::newDictionary();
            normal.replaceKey("/N", looks);
            field.replaceKey("/AP", normal);
        }
        auto form = QPDFObjectHandle::parse(
            "<</Fields [] /DR <</Font <</Helv <</Type /Font /Subtype /Type1 /BaseFont "
            "/Helvetica>>>>>>>>");
        form.getKey("/Fields").appendItem(field);
        pdf.getRoot().replaceKey("/AcroForm", form);
        if (!tagged)
            return;
        auto element = pdf.makeIndirectObject(
            QPDFObjectHandle::parse("<</Type /StructElem /S /Form /Alt (Naam van de aanvrager)>>"));
        auto reference = QPDFObjectHandle::parse("<</Type /OBJR>>");
        reference.replaceKey("/Obj", field);
        element.replaceKey("/K", reference);
        auto top = pdf.getRoot().getKey("/StructTreeRoot").getKey("/K");
        if (top.isArray())
            top = top.getArrayItem(0);
        element.replaceKey("/P", top);
        top.getKey("/K").appendItem(element);
    });
}

} // namespace

TEST_CASE("a filled form field stays to be read, as part of the page")
{
    const auto made = makeBundle({partOf(u"a"_s, formWith("/FT /Tx /V (Ingevuld)", true))});
    REQUIRE(made.outcome.status == BundleStatus::Written);
    CHECK(pageTexts(made.bytes)[0].contains(u"Ingevuld"_s));
    for (const auto& word : placedWords(made.bytes, 0)) {
        if (word.text == u"Ingevuld") {
            CHECK(word.area.left() == Approx(102).margin(3));
            CHECK(word.area.bottom() == Approx(842 - 400).margin(8));
        }
    }
    const auto flat = flatBytes(made.bytes);
    CHECK_FALSE(flat.contains("/AcroForm"));
    CHECK_FALSE(flat.contains("/Widget"));
    CHECK(made.outcome.report.parts[0].count(BundleLoss::FormField) == 1);
    CHECK(made.outcome.report.parts[0].count(BundleLoss::FormFieldWithoutAppearance) == 0);
}

TEST_CASE("a filled form field that cannot be shown is counted")
{
    const auto made = makeBundle({partOf(u"a"_s, formWith("/FT /Tx /V (Ingevuld)", false)),
                                  partOf(u"b"_s, formWith("/FT /Tx", false))});
    CHECK(made.outcome.report.parts[0].count(BundleLoss::FormFieldWithoutAppearance) == 1);
    CHECK(made.outcome.report.parts[1].count(BundleLoss::FormFieldWithoutAppearance) == 0);
}

TEST_CASE("a hidden form field stays hidden")
{
    const auto made = makeBundle({partOf(u"a"_s, formWith("/FT /Tx /V (Ingevuld) /F 2", true))});
    CHECK_FALSE(pageTexts(made.bytes)[0].contains(u"Ingevuld"_s));
}

TEST_CASE("a signature is counted, for it does not hold in a bundle")
{
    const auto made = makeBundle({partOf(u"a"_s, formWith("/FT /Sig /V <</Type /Sig>>", true))});
    CHECK(made.outcome.report.parts[0].count(BundleLoss::SignatureInvalidated) == 1);
    CHECK(pageTexts(made.bytes)[0].contains(u"Ingevuld"_s));
}

TEST_CASE("a form field keeps its place in the tags")
{
    const auto source = formWith("/FT /Tx /V (Ingevuld)", true, true);
    const auto made = makeBundle({partOf(u"a"_s, source), partOf(u"b"_s, source)});
    const auto spoken = spokenPieces(made.bytes);
    CHECK(spoken == ownedPieces(made.bytes));
    const auto fields = spoken.filter(u"/Form Naam van de aanvrager"_s);
    REQUIRE(fields.size() == 2);
    CHECK(fields[0].contains(u"/RegiobordField"_s));
}

TEST_CASE("a film shows its still picture and is counted")
{
    const auto source = edited(formWith("/FT /Tx", true), [](QPDF& pdf) {
        pageOf(pdf, 0).getKey("/Annots").getArrayItem(0).replaceKey(
            "/Subtype", QPDFObjectHandle::newName("/RichMedia"));
    });
    const auto made = makeBundle({partOf(u"a"_s, source)});
    CHECK(pageTexts(made.bytes)[0].contains(u"Ingevuld"_s));
    CHECK(made.outcome.report.parts[0].count(BundleLoss::Multimedia) == 1);
    CHECK_FALSE(flatBytes(made.bytes).contains("RichMedia"));
}

TEST_CASE("a form that only one program can show stops the bundle")
{
    const auto source = edited(makeSource({}), [](QPDF& pdf) {
        pdf.getRoot().replaceKey("/NeedsRendering", QPDFObjectHandle::newBool(true));
        pdf.getRoot().replaceKey("/AcroForm", QPDFObjectHandle::parse("<</XFA (xml)>>"));
    });
    const auto made = makeBundle({partOf(u"a"_s, source)});
    REQUIRE(made.outcome.problems.size() == 1);
    CHECK(made.outcome.problems[0].kind == BundleProblemKind::DynamicForm);
}
