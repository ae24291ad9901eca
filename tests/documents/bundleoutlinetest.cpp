#include "documents/bundlereading.h"
#include "documents/bundlesources.h"
#include "documents/pdfreading.h"
#include "support/catch.h"

#include <qpdf/QPDF.hh>

using namespace Qt::StringLiterals;
using namespace regiobord::bundle;

namespace {

MadeBundle withOutline(const std::vector<BundlePart>& parts,
                       const std::vector<BundleBookmark>& outline)
{
    return makeBundle({.parts = parts, .outline = outline}, {});
}

BundlePart plain(const QString& id, int pages = 1)
{
    return partOf(id, makeSource({.name = id, .pages = pages, .bookmarks = false}));
}

} // namespace

TEST_CASE("a source's bookmarks stand below its own, on the copied pages")
{
    const auto made =
        withOutline({plain(u"contents"_s), plain(u"oplegger"_s),
                     partOf(u"bijlage"_s, makeSource({.pages = 3}))},
                    {{.title = u"3. Servicepunt"_s,
                      .part = u"oplegger"_s,
                      .children = {{.title = u"Bijlage 1"_s, .part = u"bijlage"_s}}}});
    CHECK(bookmarks(made.bytes)
          == QStringList{u"3. Servicepunt@2"_s, u"  Bijlage 1@3"_s, u"    Bron pagina 1@3"_s,
                         u"    Bron pagina 2@4"_s, u"    Bron pagina 3@5"_s});
    CHECK(made.outcome.report.parts[2].bookmarks == 3);
}

TEST_CASE("an item without paper leads to its first descendant's, or else to the contents")
{
    const auto made =
        withOutline({plain(u"contents"_s), plain(u"a"_s), plain(u"b"_s, 2)},
                    {{.title = u"1. Opening"_s},
                     {.title = u"2. Fondsen"_s,
                      .children = {{.title = u"2.a"_s},
                                   {.title = u"2.b"_s, .part = u"b"_s, .pageInPart = 1}}}});
    CHECK(bookmarks(made.bytes)
          == QStringList{u"1. Opening@1"_s, u"2. Fondsen@4"_s, u"  2.a@1"_s, u"  2.b@4"_s});
}

TEST_CASE("a source's bookmarks can be left out")
{
    auto part = partOf(u"a"_s, makeSource({}));
    part.keepsOwnBookmarks = false;
    const auto made = makeBundle({part});
    CHECK(bookmarks(made.bytes) == QStringList{u"a@1"_s});
    CHECK(made.outcome.report.parts[0].bookmarks == 0);
}

TEST_CASE("a bookmark whose place is lost stays as text and is counted")
{
    const auto source = edited(makeSource({}), [](QPDF& pdf) {
        auto first = pdf.getRoot().getKey("/Outlines").getKey("/First");
        first.removeKey("/A");
        first.replaceKey("/Dest", QPDFObjectHandle::newString("nergens"));
    });
    const auto made = makeBundle({partOf(u"a"_s, source)});
    CHECK(bookmarks(made.bytes)
          == QStringList{u"a@1"_s, u"  Bron pagina 1@0"_s, u"  Bron pagina 2@2"_s});
    CHECK(made.outcome.report.parts[0].count(BundleLoss::BookmarkWithoutTarget) == 1);
}

TEST_CASE("bookmarks in a circle, or deeper than anyone reads, end")
{
    const bool circle = GENERATE(true, false);
    const auto source = edited(makeSource({}), [&](QPDF& pdf) {
        auto entry = pdf.getRoot().getKey("/Outlines").getKey("/First");
        if (circle) {
            entry.replaceKey("/First", entry);
            entry.getKey("/Next").replaceKey("/Next", entry);
            return;
        }
        for (int i = 0; i < 20'000; ++i) {
            auto below = pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Title (dieper)>>"));
            entry.replaceKey("/First", below);
            entry = below;
        }
    });
    const auto made = makeBundle({partOf(u"a"_s, source)});
    REQUIRE(made.outcome.status == BundleStatus::Written);
    CHECK(made.outcome.report.parts[0].count(BundleLoss::BookmarksLeftOut) > 0);
    CHECK(bookmarks(made.bytes).size() < 40);
}

TEST_CASE("a bookmark to a part or page that is not there stops the bundle")
{
    const auto made = withOutline({plain(u"a"_s)},
                                  {{.title = u"Weg"_s, .part = u"b"_s},
                                   {.title = u"Te ver"_s, .part = u"a"_s, .pageInPart = 1}});
    CHECK(made.outcome.status == BundleStatus::Refused);
    REQUIRE(made.outcome.problems.size() == 2);
    CHECK(made.outcome.problems[0].kind == BundleProblemKind::UnknownPart);
    CHECK(made.outcome.problems[1].detail.contains(u"page 2 of 1"_s));
}

TEST_CASE("the contents are rendered until their page numbers are true")
{
    std::vector<BundlePages> rendered;
    BundlePart contents{.id = u"contents"_s, .title = u"Inhoud"_s};
    contents.contents = [&](const BundlePages& pages) {
        rendered.push_back(pages);
        return makeSource({.name = u"Inhoud"_s, .pages = 3, .bookmarks = false});
    };
    const auto made = makeBundle({contents, plain(u"a"_s, 2), plain(u"b"_s)});
    REQUIRE(rendered.size() == 2);
    CHECK(rendered[0].firstPage.at(u"a"_s) == 2);
    CHECK(rendered[1].firstPage.at(u"a"_s) == 4);
    CHECK(rendered[1].firstPage.at(u"b"_s) == 6);
    CHECK(rendered[1].pageCount.at(u"a"_s) == 2);
    CHECK(rendered[1].total == 6);
    CHECK(made.outcome.report.parts[1].firstPage == 4);
    CHECK(bookmarks(made.bytes) == QStringList{u"contents@1"_s, u"a@4"_s, u"b@6"_s});
}

TEST_CASE("contents that go back and forth between two lengths get a blank page")
{
    BundlePart contents{.id = u"contents"_s, .title = u"Inhoud"_s};
    contents.contents = [](const BundlePages& pages) {
        return makeSource({.name = u"Inhoud"_s, .pages = pages.firstPage.at(u"a"_s) == 2 ? 2 : 1});
    };
    const auto made = makeBundle({contents, plain(u"a"_s)});
    REQUIRE(made.outcome.status == BundleStatus::Written);
    const auto texts = pageTexts(made.bytes);
    REQUIRE(texts.size() == 3);
    CHECK(texts[1].contains(u"Pagina 2 van 3"_s));
    CHECK_FALSE(texts[1].contains(u"Inhoud"_s));
    CHECK(made.outcome.report.parts[1].firstPage == 3);
    CHECK(defectsOf(made.bytes).isEmpty());
}
