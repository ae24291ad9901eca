// What a project realised, beside what it promised.
#include "domain/projects/progress.h"

#include "domain/projects/project.h"
#include "support/catch.h"
#include "unit/domain/region.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

namespace {

const Realised someOfIt{
    .amount = Quantity::fromWhole(85), .until = {2025, 12, 31}, .remark = u"tussenrapportage"_s};

ProjectRoute route(std::initializer_list<RouteStep> steps)
{
    std::vector<RouteEntry> entries;
    for (const auto step : steps)
        entries.push_back({.step = step, .date = {2024, 12, 1}});
    return *ProjectRoute::from(entries);
}

Violations checked(const ProjectDetails& details, const ProjectRoute& route)
{
    const Region region;
    return check(Project{.details = details, .route = route}, region.context({2026, 1, 15}));
}

Violation warning(Rule rule, int row = -1, const QString& detail = {})
{
    return {.field = Field::Realised,
            .rule = rule,
            .severity = Severity::Warning,
            .row = row,
            .detail = detail};
}

} // namespace

TEST_CASE("The rows of progress are the measures of 8b and then the results of 7")
{
    const Region region;
    auto details = servicepuntTechniek();
    const auto rows = progressRows(details, region.catalogue());
    REQUIRE(rows.size() == details.results.size() + 1);
    const auto& measure = *region.catalogue().measure(details.springplanken[0].promises[0].measure);
    CHECK(rows[0].isMeasure);
    CHECK(rows[0].name == measure.code); // the small region has no labels
    CHECK(rows[0].unit == measure.unit);
    CHECK(rows[0].promised == Quantity::fromWhole(200));
    CHECK_FALSE(rows[1].isMeasure);
    CHECK(rows[1].name == u"Van werk naar werk"_s);
    CHECK(rows[1].promised == Quantity::fromWhole(24));

    CHECK_FALSE(hasRealised(details));
    setRealised(details, 0, someOfIt);
    setRealised(details, 2, {.amount = Quantity::fromWhole(3)});
    CHECK(details.springplanken[0].promises[0].realised == someOfIt);
    CHECK(details.results[1].realised.amount == Quantity::fromWhole(3));
    CHECK(progressRows(details, region.catalogue())[0].realised == someOfIt);
    CHECK(hasRealised(details));
    CHECK_THROWS_AS(setRealised(details, rows.size(), someOfIt), std::out_of_range);
    clearRealised(details);
    CHECK(details == servicepuntTechniek());
}

TEST_CASE("A measure that is in no programme still has a row")
{
    auto details = servicepuntTechniek();
    details.springplanken = {{.promises = {{.amount = Quantity::fromWhole(7)}}}};
    const auto rows = progressRows(details, Region{}.catalogue());
    CHECK(rows.front()
          == ProgressRow{
              .isMeasure = true, .name = {}, .promised = Quantity::fromWhole(7), .unit = {}});
}

TEST_CASE("An awarded project may realise less or more than it promised")
{
    auto details = servicepuntTechniek();
    setRealised(details, 0, someOfIt);
    setRealised(details, 1, {.amount = Quantity::fromWhole(1000), .until = {2025, 12, 31}});
    CHECK(checked(details, route({RouteStep::Board, RouteStep::Award})) == Violations{});
}

TEST_CASE("What was realised cannot be below zero")
{
    auto details = servicepuntTechniek();
    setRealised(details, 2, {.amount = Quantity::fromThousandths(-500), .until = {2025, 1, 1}});
    const auto violations = checked(details, route({RouteStep::Board, RouteStep::Award}));
    CHECK(violations
          == Violations{
              {.field = Field::Realised, .rule = Rule::Negative, .row = 2, .detail = u"-0.5"_s}});
    CHECK(hasErrors(violations));
}

TEST_CASE("An amount says up to which day it counts")
{
    auto details = servicepuntTechniek();
    setRealised(details, 1, {.amount = Quantity{}});
    CHECK(checked(details, route({RouteStep::Board, RouteStep::Award}))
          == Violations{warning(Rule::Required, 1, u"until"_s)});
}

TEST_CASE("Only a project that was awarded realises something")
{
    auto details = servicepuntTechniek();
    setRealised(details, 0, someOfIt);
    setRealised(details, 1, someOfIt);
    CHECK(checked(details, route({RouteStep::Board}))
          == Violations{warning(Rule::RealisedBeforeAward)});
    // A remark alone says nothing of the kind.
    clearRealised(details);
    setRealised(details, 0, {.remark = u"begint in het najaar"_s});
    CHECK(checked(details, route({RouteStep::Board})) == Violations{});
}

TEST_CASE("A project that is closed says what it realised of every measure that it promised")
{
    const auto closed =
        route({RouteStep::Board, RouteStep::Award, RouteStep::Execution, RouteStep::Closing});
    auto details = servicepuntTechniek();
    const auto name = progressRows(details, Region{}.catalogue()).front().name;
    CHECK(checked(details, closed) == Violations{warning(Rule::RealisedMissing, 0, name)});
    setRealised(details, 0, {.amount = Quantity{}, .until = {2025, 12, 31}});
    CHECK(checked(details, closed) == Violations{});
}

TEST_CASE("A form that is read again does not wipe out what was realised")
{
    auto before = servicepuntTechniek();
    setRealised(before, 0, someOfIt);
    setRealised(before, 3, someOfIt);

    auto read = servicepuntTechniek();
    read.springplanken[0].promises[0].amount = Quantity::fromWhole(220);
    std::swap(read.results[2], read.results[5]);
    keepRealised(before, read);
    CHECK(read.springplanken[0].promises[0].realised == someOfIt);
    CHECK(read.springplanken[0].promises[0].amount == Quantity::fromWhole(220));
    CHECK(read.results[5].realised == someOfIt);
    CHECK(read.results[2].realised == Realised{});

    const Realised newer{.amount = Quantity::fromWhole(90), .until = {2026, 6, 30}};
    setRealised(read, 0, newer);
    read.results[5].name = u"Iets anders"_s;
    read.results[5].realised = {};
    keepRealised(before, read);
    CHECK(read.springplanken[0].promises[0].realised == newer);
    CHECK(read.results[5].realised == Realised{});
}
