#include "documents/bundlereading.h"
#include "documents/bundlesources.h"
#include "documents/pdfreading.h"
#include "support/catch.h"

#include <qpdf/QPDF.hh>

#include <set>
#include <string>

using namespace Qt::StringLiterals;
using namespace regiobord::bundle;

namespace {

// A tagged source in which every paragraph has this alternative text. All sources that cairo makes
// number their pages and marked content alike, so a wrong splice is heard at once.
QByteArray describedSource(const QString& name, int pages = 2)
{
    return edited(makeSource({.name = name, .pages = pages}),
                  [&](QPDF& pdf) { describe(pdf, "/P", u"Beschrijving van %1"_s.arg(name)); });
}

QPDFObjectHandle treeOf(QPDF& pdf)
{
    return pdf.getRoot().getKey("/StructTreeRoot");
}

// The top element of the source's own tree: cairo's Document.
QPDFObjectHandle topOf(QPDF& pdf)
{
    auto top = treeOf(pdf).getKey("/K");
    return top.isArray() ? top.getArrayItem(0) : top;
}

std::vector<QPDFObjectHandle> elementsOf(QPDF& pdf, const char* type)
{
    std::vector<QPDFObjectHandle> found;
    for (auto object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/S").isName()
            && object.getKey("/S").getName() == type && object.hasKey("/P"))
            found.push_back(object);
    }
    return found;
}

void setRole(QPDF& pdf, const char* type, const char* meaning)
{
    auto roles = treeOf(pdf).getKey("/RoleMap");
    if (!roles.isDictionary())
        treeOf(pdf).replaceKey("/RoleMap", QPDFObjectHandle::newDictionary());
    treeOf(pdf).getKey("/RoleMap").replaceKey(type, QPDFObjectHandle::newName(meaning));
}

QByteArray withRole(const QString& name, const char* type, const char* meaning)
{
    return edited(makeSource({.name = name, .pages = 1}), [&](QPDF& pdf) {
        for (auto element : elementsOf(pdf, "/H1"))
            element.replaceKey("/S", QPDFObjectHandle::newName(type));
        if (meaning != nullptr)
            setRole(pdf, type, meaning);
    });
}

std::string roleOf(const QByteArray& bundle, const char* type)
{
    const auto pdf = openPdf(bundle);
    auto role = treeOf(*pdf).getKey("/RoleMap").getKey(type);
    return role.isName() ? role.getName() : std::string{};
}

} // namespace

TEST_CASE("no tag of one source answers for another")
{
    const auto first = describedSource(u"Eerste"_s);
    const auto second = describedSource(u"Tweede"_s, 3);
    const auto untagged = makeSource({.name = u"Derde"_s, .tagged = false});
    const auto made = makeBundle({partOf(u"a"_s, first), partOf(u"c"_s, untagged),
                                  partOf(u"b"_s, second), partOf(u"d"_s, first)});
    REQUIRE(made.outcome.status == BundleStatus::Written);
    CHECK(defectsOf(made.bytes).isEmpty());

    const QStringList spoken = spokenPieces(made.bytes);
    CHECK(spoken == ownedPieces(made.bytes)); // both ways: from the content and from the tree
    CHECK(spoken.size() == 14);               // a heading and a paragraph on seven pages
    const QStringList sourceOf{{},          u"Eerste"_s, u"Eerste"_s, {},          {},
                               u"Tweede"_s, u"Tweede"_s, u"Tweede"_s, u"Eerste"_s, u"Eerste"_s};
    for (const QString& piece : spoken) {
        const int page = piece.section(u':', 0, 0).toInt();
        CAPTURE(piece);
        CHECK_FALSE(sourceOf[page].isEmpty());
        if (piece.contains(u"/P"_s))
            CHECK(piece.contains(u"Beschrijving van "_s + sourceOf[page]));
    }
    const auto& reports = made.outcome.report.parts;
    CHECK(reports[0].tagged);
    CHECK_FALSE(reports[1].tagged);
    CHECK(reports[1].count(BundleLoss::NoTags) == 1);
    CHECK(reports[2].tagged);
}

TEST_CASE("the content of every source is the same in the bundle's tags as in its own")
{
    const auto source = describedSource(u"Eerste"_s, 3);
    const auto made = makeBundle({partOf(u"a"_s, source)});
    CHECK(spokenPieces(made.bytes) == spokenPieces(source));
    CHECK(structureOf(made.bytes) == u"Document(Part("_s + structureOf(source) + u"))"_s);
}

TEST_CASE("the bundle says that it is tagged only when all of it is")
{
    const auto tagged = partOf(u"a"_s, makeSource({}));
    const auto untagged = partOf(u"b"_s, makeSource({.tagged = false}));
    const auto whole = makeBundle({tagged});
    CHECK(whole.outcome.report.fullyTagged);
    CHECK(openPdf(whole.bytes)->getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    const auto mixed = makeBundle({tagged, untagged});
    CHECK_FALSE(mixed.outcome.report.fullyTagged);
    CHECK_FALSE(openPdf(mixed.bytes)->getRoot().hasKey("/MarkInfo"));
    CHECK(openPdf(mixed.bytes)->getRoot().hasKey("/StructTreeRoot"));
    const auto none = makeBundle({untagged});
    CHECK_FALSE(openPdf(none.bytes)->getRoot().hasKey("/StructTreeRoot"));
}

TEST_CASE("the pages of an untagged source refer to no tags at all")
{
    // It has the numbers of a tree that it does not have: another source's must not fill in.
    const auto stray = edited(makeSource({.name = u"Zwerver"_s}),
                              [](QPDF& pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); });
    const auto made =
        makeBundle({partOf(u"a"_s, describedSource(u"Eerste"_s)), partOf(u"b"_s, stray)});
    const auto pdf = openPdf(made.bytes);
    CHECK(pageOf(*pdf, 0).hasKey("/StructParents"));
    CHECK_FALSE(pageOf(*pdf, 2).hasKey("/StructParents"));
    CHECK_FALSE(pageOf(*pdf, 3).hasKey("/StructParents"));
    CHECK(spokenPieces(made.bytes).size() == 4);
}

TEST_CASE("two sources may use one type name for different things")
{
    const auto heading = partOf(u"a"_s, withRole(u"Eerste"_s, "/Kop", "/H1"));
    const auto paragraph = partOf(u"b"_s, withRole(u"Tweede"_s, "/Kop", "/P"));
    const auto same = partOf(u"c"_s, withRole(u"Derde"_s, "/Kop", "/H1"));
    const auto made = makeBundle({heading, paragraph, same});
    CHECK(roleOf(made.bytes, "/Kop") == "/H1");
    CHECK(roleOf(made.bytes, "/Kop-2") == "/P");
    CHECK(roleOf(made.bytes, "/Kop-3").empty());
    CHECK(spokenPieces(made.bytes).filter(u"2: /Kop-2"_s).size() == 1);
    CHECK(spokenPieces(made.bytes).filter(u"3: /Kop "_s).size() == 1);
}

TEST_CASE("a source that gives a standard type another meaning does not give it to others")
{
    const auto strange = edited(makeSource({.name = u"Eerste"_s, .pages = 1}),
                                [](QPDF& pdf) { setRole(pdf, "/P", "/H2"); });
    const auto made =
        makeBundle({partOf(u"a"_s, strange), partOf(u"b"_s, makeSource({.pages = 1}))});
    CHECK(roleOf(made.bytes, "/P").empty());
    CHECK(roleOf(made.bytes, "/P-2") == "/H2");
    CHECK(spokenPieces(made.bytes).filter(u"1: /P-2 "_s).size() == 1);
    CHECK(spokenPieces(made.bytes).filter(u"2: /P "_s).size() == 1);
}

TEST_CASE("a role map that runs in a circle means nothing")
{
    const auto circle =
        edited(withRole(u"Eerste"_s, "/A", "/B"), [](QPDF& pdf) { setRole(pdf, "/B", "/A"); });
    const auto made = makeBundle({partOf(u"a"_s, circle)});
    CHECK(made.outcome.status == BundleStatus::Written);
    CHECK(defectsOf(made.bytes).isEmpty());
}

TEST_CASE("identifiers of elements and the headers of table cells stay within their source")
{
    const auto source = edited(makeSource({.pages = 1}), [](QPDF& pdf) {
        elementsOf(pdf, "/H1")[0].replaceKey("/ID", QPDFObjectHandle::newString("kop"));
        auto cell = elementsOf(pdf, "/P")[0];
        cell.replaceKey("/S", QPDFObjectHandle::newName("/TD"));
        cell.replaceKey("/A", QPDFObjectHandle::parse("<</O /Table /Headers [(kop)]>>"));
        cell.replaceKey("/C", QPDFObjectHandle::newName("/Rechts"));
        treeOf(pdf).replaceKey(
            "/ClassMap", QPDFObjectHandle::parse("<</Rechts <</O /Layout /TextAlign /End>>>>"));
    });
    const auto made = makeBundle({partOf(u"a"_s, source), partOf(u"b"_s, source)});
    const auto pdf = openPdf(made.bytes);
    const auto cells = elementsOf(*pdf, "/TD");
    REQUIRE(cells.size() == 2);
    std::set<std::string> headers;
    for (auto cell : cells)
        headers.insert(cell.getKey("/A").getKey("/Headers").getArrayItem(0).getStringValue());
    CHECK(headers == std::set<std::string>{"p1:kop", "p2:kop"});
    CHECK(treeOf(*pdf).getKey("/IDTree").getKey("/Names").getArrayNItems() == 4);
    CHECK(treeOf(*pdf).getKey("/ClassMap").hasKey("/Rechts"));
    CHECK(treeOf(*pdf).getKey("/ClassMap").hasKey("/Rechts-2"));
}

TEST_CASE("the language of a source is kept for its part of the bundle")
{
    const auto german = edited(makeSource({}), [](QPDF& pdf) {
        pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("de-DE"));
    });
    const auto made = makeBundle({partOf(u"a"_s, german), partOf(u"b"_s, makeSource({}))});
    const auto pdf = openPdf(made.bytes);
    auto document = topOf(*pdf);
    CHECK(document.getKey("/Lang").getUTF8Value() == "nl-NL");
    CHECK(document.getKey("/K").getArrayItem(0).getKey("/Lang").getUTF8Value() == "de-DE");
    CHECK_FALSE(document.getKey("/K").getArrayItem(1).hasKey("/Lang"));
}

TEST_CASE("tags that contradict themselves are left out, all of them, and the pages stay")
{
    const auto damage = GENERATE(0, 1, 2, 3, 4, 5);
    CAPTURE(damage);
    const auto source = edited(makeSource({.name = u"Kapot"_s}), [&](QPDF& pdf) {
        auto heading = elementsOf(pdf, "/H1")[0];
        switch (damage) {
        case 0: // a circle
            heading.replaceKey("/K", topOf(pdf));
            break;
        case 1: // an element without type
            heading.removeKey("/S");
            heading.replaceKey("/K", QPDFObjectHandle::newArray());
            break;
        case 2: // a number that is none
            heading.replaceKey("/K", QPDFObjectHandle::newInteger(-4));
            break;
        case 3: // one that would take a gigabyte
            heading.replaceKey("/K", QPDFObjectHandle::newInteger(2'000'000'000));
            break;
        case 4: // something that is no kid
            heading.replaceKey("/K", QPDFObjectHandle::newString("kind"));
            break;
        default: // so deep that readers give up
            auto element = heading;
            for (int i = 0; i < 5000; ++i) {
                auto deeper = pdf.makeIndirectObject(
                    QPDFObjectHandle::parse("<</Type /StructElem /S /Div>>"));
                element.replaceKey("/K", deeper);
                element = deeper;
            }
        }
    });
    const auto made =
        makeBundle({partOf(u"a"_s, describedSource(u"Heel"_s)), partOf(u"b"_s, source)});
    REQUIRE(made.outcome.status == BundleStatus::Written);
    CHECK(defectsOf(made.bytes).isEmpty());
    CHECK(made.outcome.report.parts[1].count(BundleLoss::DamagedTags) == 1);
    CHECK_FALSE(made.outcome.report.parts[1].tagged);
    CHECK(made.outcome.report.parts[0].tagged);
    CHECK(spokenPieces(made.bytes).size() == 4);
    CHECK(pageTexts(made.bytes)[3].contains(u"Kapot pagina 2"_s));
}

TEST_CASE("of two elements that claim the same content, one has it")
{
    const auto source = edited(makeSource({.pages = 1}), [](QPDF& pdf) {
        elementsOf(pdf, "/H1")[0].replaceKey("/K", elementsOf(pdf, "/P")[0].getKey("/K"));
    });
    const auto made = makeBundle({partOf(u"a"_s, source)});
    CHECK(spokenPieces(made.bytes) == ownedPieces(made.bytes));
    CHECK(spokenPieces(made.bytes).size() == 1);
}

TEST_CASE("a link keeps its place in the tags")
{
    const auto source = makeSource({.pages = 2, .links = true});
    const auto made = makeBundle({partOf(u"a"_s, makeSource({})), partOf(u"b"_s, source)});
    const auto pdf = openPdf(made.bytes);
    int found = 0;
    for (auto element : elementsOf(*pdf, "/Link")) {
        auto kids = element.getKey("/K");
        for (int i = 0; kids.isArray() && i < kids.getArrayNItems(); ++i) {
            auto object = kids.getArrayItem(i).isDictionary() ? kids.getArrayItem(i).getKey("/Obj")
                                                              : QPDFObjectHandle::newNull();
            if (object.isDictionary() && object.hasKey("/StructParent"))
                ++found;
        }
    }
    CHECK(found == 2);
}

TEST_CASE("content that is tagged inside a form is heard in both copies of a repeated source")
{
    const auto source = edited(makeSource({.pages = 1}), [](QPDF& pdf) {
        auto form = pdf.newStream("/P <</MCID 0>> BDC 0 0 9 9 re f EMC");
        form.replaceDict(QPDFObjectHandle::parse(
            "<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /StructParents 77>>"));
        auto page = pageOf(pdf, 0);
        auto forms = QPDFObjectHandle::newDictionary();
        forms.replaceKey("/Vorm", form);
        page.getKey("/Resources").replaceKey("/XObject", forms);
        page.replaceKey("/Contents", pdf.newStream("/Vorm Do"));
        auto reference = QPDFObjectHandle::parse("<</Type /MCR /MCID 0>>");
        reference.replaceKey("/Stm", form);
        reference.replaceKey("/Pg", page);
        elementsOf(pdf, "/P")[0].replaceKey("/K", reference);
        elementsOf(pdf, "/H1")[0].removeKey("/K");
    });
    const auto made = makeBundle({partOf(u"a"_s, source), partOf(u"b"_s, source)});
    const auto pdf = openPdf(made.bytes);
    const auto keyOn = [&](int page) {
        auto forms = pageOf(*pdf, page).getKey("/Resources").getKey("/XObject");
        return forms.getKey("/Vorm").getDict().getKey("/StructParents").getIntValue();
    };
    CHECK(keyOn(0) != keyOn(1));
    CHECK(made.outcome.report.parts[1].tagged);
}

TEST_CASE("content of one page is a number below its element, and of two pages names each page")
{
    // A reference that names its page, as some programs write for all content.
    const auto referenceOf = [](QPDFObjectHandle element) {
        auto kid = element.getKey("/K");
        kid = kid.isArray() ? kid.getArrayItem(0) : kid;
        if (kid.isDictionary())
            return kid;
        auto reference = QPDFObjectHandle::parse("<</Type /MCR>>");
        reference.replaceKey("/MCID", kid);
        reference.replaceKey("/Pg", element.getKey("/Pg"));
        return reference;
    };
    const auto source = edited(makeSource({.pages = 2}), [&](QPDF& pdf) {
        for (auto heading : elementsOf(pdf, "/H1")) {
            heading.replaceKey("/K", referenceOf(heading));
            heading.removeKey("/Pg");
        }
        auto paragraphs = elementsOf(pdf, "/P");
        const std::vector kids{referenceOf(paragraphs[0]), referenceOf(paragraphs[1])};
        paragraphs[0].replaceKey("/K", QPDFObjectHandle::newArray(kids));
        paragraphs[0].removeKey("/Pg");
        paragraphs[1].removeKey("/K");
    });
    const auto made =
        makeBundle({partOf(u"a"_s, describedSource(u"Eerste"_s)), partOf(u"b"_s, source)});
    CHECK(defectsOf(made.bytes).isEmpty());
    CHECK(spokenPieces(made.bytes) == ownedPieces(made.bytes));
    CHECK(spokenPieces(made.bytes).size() == 8);
    const auto pdf = openPdf(made.bytes);
    for (auto heading : elementsOf(*pdf, "/H1")) {
        CHECK(heading.getKey("/K").isInteger());
        CHECK(heading.getKey("/Pg").isDictionary());
    }
    int divided = 0;
    for (auto paragraph : elementsOf(*pdf, "/P")) {
        if (auto kids = paragraph.getKey("/K"); kids.isArray() && kids.getArrayNItems() == 2) {
            ++divided;
            const std::set<QPDFObjGen> pages{kids.getArrayItem(0).getKey("/Pg").getObjGen(),
                                             kids.getArrayItem(1).getKey("/Pg").getObjGen()};
            CHECK(
                pages
                == std::set<QPDFObjGen>{pageOf(*pdf, 2).getObjGen(), pageOf(*pdf, 3).getObjGen()});
        }
    }
    CHECK(divided == 1);
}
