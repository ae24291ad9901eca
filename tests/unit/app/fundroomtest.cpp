#include "app/funding/fundroom.h"

#include "app/projects/deciding.h"
#include "support/catch.h"
#include "support/office.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using regiobord::testing::Office;

namespace {

const QDate today{2025, 1, 20};

} // namespace

TEST_CASE("The room after a project is what its reservation will leave")
{
    Office office;
    office.fund.ceilings = {{.year = std::nullopt, .amount = Money::fromEuros(200'000)}};
    auto stored = *office.portfolio.funds().find(office.fund.id);
    stored.value = office.fund;
    REQUIRE(office.portfolio.funds().save(stored) == SaveResult::Saved);
    const auto catalogue = Catalogue::of(office.portfolio);

    const auto before = roomFor(office.portfolio, office.project, catalogue, today);
    REQUIRE(before.size() == 1);
    CHECK(before[0].asked == Money::fromEuros(147'824));
    CHECK(before[0].now.room() == Money::fromEuros(200'000));
    CHECK(before[0].after.room() == Money::fromEuros(52'176));

    const Decision agreed{.project = office.project.id,
                          .entry = {.step = RouteStep::Thematafel,
                                    .outcome = RouteOutcome::Passed,
                                    .date = today,
                                    .decision = u"Akkoord"_s}};
    REQUIRE(decide(office.portfolio, agreed, office.rules()).has_value());
    const auto after = roomFor(office.portfolio, office.project, catalogue, today);
    CHECK(after[0].now == before[0].after);
    CHECK(after[0].after == before[0].after);
}

TEST_CASE("What would be reserved is what an agreement then reserves")
{
    Office office;
    auto& lines = office.project.details.budget.financing;
    lines[1].amount = Money::fromEuros(100'000);
    lines.push_back(lines[1]);
    lines[2].amount = Money::fromEuros(47'824);
    lines[2].year = 2026;
    const auto expected =
        reservationsFor(office.project.id, office.project.details.budget, {}, today);
    REQUIRE(expected.size() == 2);
    CHECK(expected[0].year == 2025);
    CHECK(expected[1].amount == Money::fromEuros(47'824));
    CHECK(
        reservationsFor(office.project.id, office.project.details.budget, expected, today).empty());
}

TEST_CASE("What was reserved in December is not asked again in January")
{
    Office office;
    const Decision agreed{.project = office.project.id,
                          .entry = {.step = RouteStep::Thematafel,
                                    .outcome = RouteOutcome::Passed,
                                    .date = QDate{2024, 12, 12},
                                    .decision = u"Akkoord"_s}};
    REQUIRE(decide(office.portfolio, agreed, office.rules()).has_value());
    const auto room = roomFor(office.portfolio, office.stored(), office.catalogue, today);
    REQUIRE(room.size() == 1);
    CHECK(room[0].after == room[0].now);
}
