#include "app/programmes/programmetree.h"

#include "app/programmes/programmetemplates.h"
#include "domain/law/lawbook.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

Programme agenda()
{
    return programmeFromTemplate(ProgrammeKind::ActionAgenda, Catalogue{});
}

} // namespace

TEST_CASE("A programme from any template breaks no rule and has the parts of its kind")
{
    const LawBook law;
    for (const auto kind : templateKinds()) {
        const Catalogue empty;
        const auto programme = programmeFromTemplate(kind, empty);
        CHECK(programme.kind == kind);
        CHECK_FALSE(treeOf(programme).children.empty());
        CHECK_FALSE(hasErrors(check(programme, {empty, law, QDate{2025, 1, 20}})));
        // A second one of the same kind gets a code of its own.
        Catalogue::Content content;
        content.programmes = {programme};
        const Catalogue catalogue{std::move(content)};
        const auto second = programmeFromTemplate(kind, catalogue);
        CHECK(second.code != programme.code);
        CHECK_FALSE(hasErrors(check(second, {catalogue, law, QDate{2025, 1, 20}})));
    }
}

TEST_CASE("Parts are added only where a programme can have them, each with an id of its own")
{
    auto programme = agenda();
    const auto root = treeOf(programme).key;
    const auto theme = addPart(programme, root, PartKind::Theme);
    REQUIRE(theme);
    CHECK_FALSE(addPart(programme, root, PartKind::Canvas));
    CHECK_FALSE(addPart(programme, *theme, PartKind::Canvas));
    const auto line = addPart(programme, *theme, PartKind::Line);
    REQUIRE(line);
    const auto subLine = addPart(programme, *line, PartKind::Line);
    REQUIRE(subLine);
    const auto canvas = addPart(programme, *subLine, PartKind::Canvas);
    REQUIRE(canvas);
    CHECK(find(programme, PolicyCanvasId::fromString(partIdOf(*canvas))) != nullptr);
    CHECK(find(programme, ProgrammeLineId::fromString(partIdOf(*canvas))) == nullptr);
    CHECK_FALSE(addPart(programme, *canvas, PartKind::Line));
    CHECK_FALSE(
        addPart(programme, partKey(PartKind::Theme, ThemeId::create().toString()), PartKind::Line));
}

TEST_CASE("A part that is removed takes along what hangs below it")
{
    auto programme = agenda();
    const auto line = programme.themes.front().lines.front().id;
    const auto canvas = programme.themes.front().lines.front().canvases.front().id;
    CHECK(removePart(programme, partKey(PartKind::Line, line.toString())));
    CHECK(find(programme, line) == nullptr);
    CHECK(find(programme, canvas) == nullptr);
    CHECK_FALSE(removePart(programme, partKey(PartKind::Line, line.toString())));
}

TEST_CASE("A part moves among its equals and stops at the ends")
{
    auto programme = agenda();
    const auto id = programme.themes.front().id;
    const auto first = partKey(PartKind::Theme, id.toString());
    CHECK_FALSE(movePart(programme, first, -1));
    CHECK(movePart(programme, first, 1));
    CHECK(programme.themes[1].id == id);
    CHECK(movePart(programme, first, 1));
    CHECK_FALSE(movePart(programme, first, 1));
}

TEST_CASE("What is below a part is all that projects can hang on there")
{
    const auto deal = programmeFromTemplate(ProgrammeKind::RegioDeal, Catalogue{});
    const auto& springplank = deal.springplanken.front();
    const auto parts = partsBelow(deal, partKey(PartKind::Springplank, springplank.id.toString()));
    CHECK(parts.springplanken == std::vector{springplank.id});
    CHECK(parts.results.size() == 2);
    CHECK(parts.measures.size() == 1);
    CHECK(parts.goals.empty());
    const auto all = partsBelow(deal, treeOf(deal).key);
    CHECK(all.results.size() == 2);

    const auto vision = programmeFromTemplate(ProgrammeKind::Vision, Catalogue{});
    CHECK(partsBelow(vision, treeOf(vision).children.front().key).goals.size() == 1);
    CHECK(partsBelow(vision, treeOf(vision).key).goals.size() == 3);
}

TEST_CASE("A canvas is told from the line of the same code, also where both have the same id")
{
    auto programme = agenda();
    auto& line = programme.themes.front().lines.front();
    line.canvases.front().id = PolicyCanvasId::fromString(line.id.toString());
    const auto canvas = line.canvases.front().id;
    const auto id = line.id;
    CHECK(removePart(programme, partKey(PartKind::Canvas, canvas.toString())));
    CHECK(find(programme, id) != nullptr);
    CHECK(find(programme, canvas) == nullptr);
}
