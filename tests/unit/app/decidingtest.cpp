#include "app/projects/deciding.h"

#include "support/catch.h"
#include "support/office.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using regiobord::testing::Office;

namespace {

Decision decision(const Office& office, RouteStep step, RouteOutcome outcome, QDate date)
{
    return {.project = office.project.id,
            .entry = {.step = step, .outcome = outcome, .date = date, .decision = u"Akkoord"_s}};
}

FundTotals booked(Office& office)
{
    return position(office.fund, office.portfolio.funds().entries(office.fund.id)).totals;
}

} // namespace

TEST_CASE("The Thematafel's agreement reserves what is asked, and the award commits it")
{
    Office office;
    auto agreed = decision(office, RouteStep::Thematafel, RouteOutcome::Passed, {2024, 12, 12});
    REQUIRE(decide(office.portfolio, agreed, office.rules()).has_value());
    CHECK(booked(office).reserved == Money::fromEuros(147'824));
    CHECK(booked(office).committed == Money{});

    auto board = decision(office, RouteStep::Board, RouteOutcome::Passed, {2025, 1, 9});
    REQUIRE(decide(office.portfolio, board, office.rules()).has_value());
    CHECK(booked(office).reserved == Money::fromEuros(147'824));

    auto award = decision(office, RouteStep::Award, RouteOutcome::Passed, {2025, 1, 30});
    REQUIRE(decide(office.portfolio, award, office.rules()).has_value());
    CHECK(booked(office).committed == Money::fromEuros(147'824));
    CHECK(office.stored().route.status() == ProjectStatus::Awarded);
    // Reserved in 2024 and committed in 2025: the money is in use once.
    CHECK(position(office.fund, office.portfolio.funds().entries(office.fund.id)).used
          == Money::fromEuros(147'824));
}

TEST_CASE("A rejection gives back what was reserved, and nothing more")
{
    Office office;
    auto agreed = decision(office, RouteStep::Thematafel, RouteOutcome::Passed, {2024, 12, 12});
    REQUIRE(decide(office.portfolio, agreed, office.rules()).has_value());
    auto rejected = decision(office, RouteStep::Board, RouteOutcome::Rejected, {2025, 1, 9});
    REQUIRE(decide(office.portfolio, rejected, office.rules()).has_value());
    CHECK(booked(office).released == Money::fromEuros(147'824));
    CHECK(position(office.fund, office.portfolio.funds().entries(office.fund.id)).used == Money{});

    auto again = decision(office, RouteStep::Board, RouteOutcome::Withdrawn, {2025, 1, 10});
    const auto refused = decide(office.portfolio, again, office.rules());
    REQUIRE_FALSE(refused.has_value());
    CHECK(std::get<RouteRefusal>(refused.error()) == RouteRefusal::RouteHasEnded);
    CHECK(booked(office).released == Money::fromEuros(147'824));
}

TEST_CASE("A project that ends early gives back what is left, and no more than it was awarded")
{
    Office office;
    auto award = decision(office, RouteStep::Award, RouteOutcome::Passed, {2025, 1, 30});
    REQUIRE(decide(office.portfolio, award, office.rules()).has_value());
    auto ended = decision(office, RouteStep::Execution, RouteOutcome::EndedEarly, {2025, 9, 1});

    ended.released = Money::fromEuros(147'825);
    const auto refused = decide(office.portfolio, ended, office.rules());
    REQUIRE_FALSE(refused.has_value());
    CHECK(std::get<ReleaseTooHigh>(refused.error()).committed == Money::fromEuros(147'824));
    CHECK(office.stored().route.status() == ProjectStatus::Awarded);

    ended.released = Money::fromEuros(47'824);
    REQUIRE(decide(office.portfolio, ended, office.rules()).has_value());
    CHECK(booked(office).released == Money::fromEuros(47'824));
    CHECK(office.stored().route.status() == ProjectStatus::EndedEarly);
}

TEST_CASE("What flows back is divided over funds and years to the cent")
{
    Office office;
    auto project = *office.portfolio.projects().find(office.project.id);
    auto& lines = project.value.details.budget.financing;
    lines[1].amount = Money::fromCents(14'782'399);
    lines[1].year = 2025;
    lines.push_back(lines[1]);
    lines[2].year = 2026;
    lines[2].amount = Money::fromCents(1);
    REQUIRE(office.portfolio.projects().save(project) == SaveResult::Saved);
    auto award = decision(office, RouteStep::Award, RouteOutcome::Passed, {2025, 1, 30});
    REQUIRE(decide(office.portfolio, award, office.rules()).has_value());

    auto ended = decision(office, RouteStep::Execution, RouteOutcome::EndedEarly, {2025, 9, 1});
    ended.released = Money::fromCents(10'000'001);
    REQUIRE(decide(office.portfolio, ended, office.rules()).has_value());
    CHECK(booked(office).released == Money::fromCents(10'000'001));
}

TEST_CASE("An application with errors is not agreed to, but can be rejected")
{
    Office office;
    auto project = *office.portfolio.projects().find(office.project.id);
    project.value.details.budget.costs[0].amount = Money::fromEuros(400'000);
    REQUIRE(office.portfolio.projects().save(project) == SaveResult::Saved);

    auto agreed = decision(office, RouteStep::Thematafel, RouteOutcome::Passed, {2024, 12, 12});
    const auto refused = decide(office.portfolio, agreed, office.rules());
    REQUIRE_FALSE(refused.has_value());
    CHECK(hasErrors(std::get<Violations>(refused.error())));
    CHECK(office.stored().route.entries().empty());
    CHECK(office.portfolio.funds().booked.empty());

    auto rejected = decision(office, RouteStep::Thematafel, RouteOutcome::Rejected, {2024, 12, 12});
    CHECK(decide(office.portfolio, rejected, office.rules()).has_value());
}

TEST_CASE("A decision in a meeting also stands in its minutes")
{
    Office office;
    Meeting meeting{.id = MeetingId::create(),
                    .body = office.board.id,
                    .date = QDate{2025, 1, 9},
                    .items = {{.id = AgendaItemId::create(), .number = u"2"_s, .title = u"SPT"_s}}};
    office.portfolio.meetings().add(meeting);
    auto board = decision(office, RouteStep::Board, RouteOutcome::Passed, {2025, 1, 9});
    board.entry.meeting = meeting.id;
    board.entry.agendaItem = meeting.items[0].id;
    board.entry.conditions = {u"Restgeld vloeit terug"_s};
    REQUIRE(decide(office.portfolio, board, office.rules()).has_value());
    const auto outcome = office.portfolio.meetings().find(meeting.id)->value.items[0].outcome;
    CHECK(outcome.decisions == QStringList{u"Akkoord"_s});
    CHECK(outcome.conditions == QStringList{u"Restgeld vloeit terug"_s});

    SECTION("and a meeting that is gone leaves the project as it was")
    {
        auto lost =
            decision(office, RouteStep::AlgemeenBestuur, RouteOutcome::Passed, {2025, 1, 29});
        lost.entry.meeting = MeetingId::create();
        const auto refused = decide(office.portfolio, lost, office.rules());
        REQUIRE_FALSE(refused.has_value());
        CHECK(std::holds_alternative<ItemNotFound>(refused.error()));
        CHECK(office.stored().route.entries().size() == 1);
    }
}
