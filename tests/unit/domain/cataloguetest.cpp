#include "domain/portfolio/catalogue.h"

#include "support/catch.h"
#include "unit/domain/region.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

TEST_CASE("Parts of programmes are found by code and by path, at any depth")
{
    const Region region;
    const auto& catalogue = region.catalogue();
    REQUIRE(catalogue.goalByCode(u"OA-2"_s) != nullptr);
    CHECK(catalogue.goalByCode(u"OA-2"_s)->label == u"Blijvend leren"_s);
    CHECK(catalogue.goalByCode(u"visie-2030/OA-2"_s) == catalogue.goalByCode(u"OA-2"_s));
    CHECK(catalogue.lineByCode(u"1.1a"_s)->name == u"Zij-instroom"_s);
    CHECK(catalogue.resultByCode(u"S6.2"_s)->code == u"S6.2"_s);
    CHECK(catalogue.measureByCode(u"S2.4a"_s)->unit == u"woningen"_s);
    CHECK(catalogue.themeByCode(u"OA"_s)->goals.size() == 2);
    CHECK(catalogue.opgaveByCode(u"1"_s)->title == u"Arbeidsmarkt"_s);
    CHECK(catalogue.programmeByCode(u"regio-deal-2"_s)->kind == ProgrammeKind::RegioDeal);
    CHECK(catalogue.bodyByCode(u"AB"_s)->kind == BodyKind::AlgemeenBestuur);
    CHECK(catalogue.fundByCode(u"regiodeal2"_s)->isStateMoney);
}

TEST_CASE("A path leads back to its part, also for one without a code")
{
    const Region region;
    const auto& catalogue = region.catalogue();
    const auto& goal = *catalogue.goalByCode(u"OA-1"_s);
    CHECK(catalogue.pathOf(goal.id) == u"visie-2030/OA-1"_s);
    CHECK(catalogue.pathOf(catalogue.themeByCode(u"OA"_s)->id) == u"visie-2030/OA"_s);
    CHECK(catalogue.pathOf(catalogue.lineByCode(u"1.1a"_s)->id) == u"visie-2030/1.1a"_s);
    CHECK(catalogue.pathOf(catalogue.springplankByCode(u"S6"_s)->id) == u"regio-deal-2/S6"_s);
    CHECK(catalogue.pathOf(catalogue.opgaveByCode(u"1"_s)->id) == u"visie-2030/1"_s);

    const auto& measure = catalogue.resultByCode(u"S6.1"_s)->measures[0];
    REQUIRE(measure.code.isEmpty());
    CHECK(catalogue.pathOf(measure.id) == u"regio-deal-2/S6.1/measure#1"_s);
    CHECK(catalogue.measureByCode(catalogue.pathOf(measure.id)) == &measure);
    CHECK(measure.id == MeasureId::fromName(catalogue.pathOf(measure.id)));
}

TEST_CASE("Things are found by id, and nothing by an id that is null or unknown")
{
    auto content = regionContent();
    content.organisations.push_back({.name = u"Nog zonder id"_s});
    const Catalogue catalogue{std::move(content)};
    const auto& body = *catalogue.bodyByCode(u"OA"_s);
    CHECK(catalogue.body(body.id) == &body);
    CHECK(catalogue.theme(body.theme) == catalogue.themeByCode(u"OA"_s));
    const auto& result = *catalogue.resultByCode(u"S6.2"_s);
    CHECK(catalogue.springplankOf(result.id) == catalogue.springplankByCode(u"S6"_s));

    CHECK(catalogue.organisation({}) == nullptr);
    CHECK(catalogue.goal({}) == nullptr);
    CHECK(catalogue.goal(GoalId::fromName(u"?"_s)) == nullptr);
    CHECK(catalogue.springplankOf({}) == nullptr);
    CHECK(catalogue.goalByCode(u"?"_s) == nullptr);
    CHECK(catalogue.goalByCode({}) == nullptr);
    CHECK(catalogue.pathOf(GoalId{}).isEmpty());
    CHECK(catalogue.organisationByName({}) == nullptr);
}

TEST_CASE("Names match as readers match them")
{
    auto content = regionContent();
    content.organisations[1].shortName = u"8RHK"_s;
    const Catalogue catalogue{std::move(content)};
    CHECK(catalogue.organisationByName(u"vno ncw midden"_s)
          == &catalogue.content().organisations[0]);
    CHECK(catalogue.organisationByName(u"8rhk"_s) == &catalogue.content().organisations[1]);
    CHECK(catalogue.bodyByName(u"Onderwijs & Arbeidsmarkt"_s) == catalogue.bodyByCode(u"OA"_s));
    CHECK(catalogue.bodyByName(u"Thematafel Onderwijs en Arbeidsmarkt"_s)
          == catalogue.bodyByCode(u"OA"_s));
    CHECK(catalogue.fundByName(u"Provinciale gebiedsopgave middelen"_s)
          == catalogue.fundByCode(u"gebiedsopgave"_s));
    const auto* const springplank = catalogue.springplankByCode(u"S6"_s);
    CHECK(catalogue.springplankByName(u"Bestrijding Arbeidsmarktkrapte"_s) == springplank);
    CHECK(catalogue.springplankByName(u"Springplank Bestrijding arbeidsmarktkrapte"_s)
          == springplank);
    CHECK(catalogue.springplankByName(u"arbeidsmarktkrapte"_s) == nullptr);
}

TEST_CASE("A short name does not hide who bears it in full")
{
    auto content = regionContent();
    content.organisations[0].shortName = u"Graafschap College"_s;
    const Catalogue catalogue{std::move(content)};
    CHECK(catalogue.organisationByName(u"Graafschap College"_s)
          == &catalogue.content().organisations[2]);
}

TEST_CASE("Of two programmes with one code for a part the first by code wins")
{
    auto content = regionContent();
    Programme other{
        .code = u"agenda"_s,
        .themes = {{.code = u"X"_s, .goals = {{.code = u"OA-1"_s, .label = u"Ander doel"_s}}}}};
    giveIds(other);
    content.programmes.push_back(other);
    const Catalogue catalogue{std::move(content)};
    CHECK(catalogue.goalByCode(u"OA-1"_s)->label == u"Ander doel"_s);
    CHECK(catalogue.goalByCode(u"visie-2030/OA-1"_s)->label == u"Minder personeelstekort"_s);
}

TEST_CASE("A catalogue that is moved still finds its things")
{
    Catalogue first{regionContent()};
    const Catalogue second{std::move(first)};
    const auto* const goal = second.goalByCode(u"OA-1"_s);
    REQUIRE(goal != nullptr);
    CHECK(goal == &second.content().programmes[0].themes[0].goals[0]);
    CHECK(second.goal(goal->id) == goal);
}
