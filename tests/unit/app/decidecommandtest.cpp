#include "app/projects/decidecommand.h"

#include "support/catch.h"
#include "support/office.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using regiobord::testing::Office;

namespace {

const FixedClock clock{QDateTime{{2025, 1, 31}, {9, 0}, Qt::UTC}};

std::unique_ptr<DecideCommand> command(Office& office, RouteEntry entry,
                                       std::optional<Money> released = {})
{
    entry.decision = u"Akkoord"_s;
    return std::make_unique<DecideCommand>(office.portfolio, office.law, clock,
                                           Decision{office.project.id, std::move(entry), released},
                                           u"2025-001, besluit"_s);
}

RouteEntry entryFor(RouteStep step, QDate date, RouteOutcome outcome = RouteOutcome::Passed)
{
    return {.step = step, .outcome = outcome, .date = date};
}

FundPosition positionOf(Office& office)
{
    return position(office.fund, office.portfolio.funds().entries(office.fund.id));
}

} // namespace

TEST_CASE("A decision that is taken back leaves the route and the funds as they were")
{
    Office office;
    UndoStack undo;
    REQUIRE(undo.push(command(office, entryFor(RouteStep::Thematafel, {2024, 12, 12})))
            == StepResult::Done);
    REQUIRE(undo.push(command(office, entryFor(RouteStep::Award, {2025, 1, 30})))
            == StepResult::Done);
    CHECK(office.stored().route.status() == ProjectStatus::Awarded);
    CHECK(positionOf(office).totals.committed == Money::fromEuros(147'824));
    const auto bookings = office.portfolio.funds().booked;

    REQUIRE(undo.undo() == StepResult::Done);
    CHECK(office.stored().route.status() == ProjectStatus::UnderReview);
    CHECK(positionOf(office).totals.committed == Money{});
    CHECK(positionOf(office).totals.reserved == Money::fromEuros(147'824));
    // What was booked stays, and is booked back.
    const auto& after = office.portfolio.funds().booked;
    REQUIRE(after.size() == bookings.size() + 2); // the commitment, and the reservation of 2024
    CHECK(std::equal(bookings.begin(), bookings.end(), after.begin()));
    CHECK(after.back().amount == Money::fromEuros(-147'824));
    CHECK(after.back().date == QDate{2025, 1, 31});
    CHECK_FALSE(after.back().remark.isEmpty());

    REQUIRE(undo.undo() == StepResult::Done);
    CHECK(office.stored().route.entries().empty());
    CHECK(positionOf(office).used == Money{});

    REQUIRE(undo.redo() == StepResult::Done);
    REQUIRE(undo.redo() == StepResult::Done);
    CHECK(office.stored().route.status() == ProjectStatus::Awarded);
    CHECK(positionOf(office).used == Money::fromEuros(147'824));
    REQUIRE(undo.undo() == StepResult::Done);
    REQUIRE(undo.undo() == StepResult::Done);
    CHECK(positionOf(office).used == Money{});
}

TEST_CASE("What flowed back by an early end is booked again when that is taken back")
{
    Office office;
    REQUIRE(command(office, entryFor(RouteStep::Award, {2025, 1, 30}))->apply()
            == StepResult::Done);
    auto ended =
        command(office, entryFor(RouteStep::Execution, {2025, 9, 1}, RouteOutcome::EndedEarly),
                Money::fromEuros(40'000));
    REQUIRE(ended->apply() == StepResult::Done);
    CHECK(positionOf(office).used == Money::fromEuros(107'824));
    REQUIRE(ended->revert() == StepResult::Done);
    CHECK(positionOf(office).used == Money::fromEuros(147'824));
    CHECK(office.stored().route.status() == ProjectStatus::Awarded);
}

TEST_CASE("A refused decision says why, and is no step to undo")
{
    Office office;
    auto early = command(office, entryFor(RouteStep::Execution, {2025, 1, 30}));
    CHECK(early->apply() == StepResult::Refused);
    REQUIRE(early->refusal().has_value());
    CHECK(std::get<RouteRefusal>(*early->refusal()) == RouteRefusal::NotYetAwarded);
    CHECK(office.stored().route.entries().empty());
}

TEST_CASE("A decision is not taken back once the route went on or money was paid")
{
    Office office;
    auto award = command(office, entryFor(RouteStep::Award, {2025, 1, 30}));
    REQUIRE(award->apply() == StepResult::Done);

    SECTION("the route went on")
    {
        REQUIRE(command(office, entryFor(RouteStep::Execution, {2025, 2, 1}))->apply()
                == StepResult::Done);
    }
    SECTION("money was paid")
    {
        office.portfolio.funds().addEntry({.id = FundEntryId::create(),
                                           .fund = office.fund.id,
                                           .project = office.project.id,
                                           .kind = FundEntryKind::Paid,
                                           .year = 2025,
                                           .date = QDate{2025, 2, 1},
                                           .amount = Money::fromEuros(1'000),
                                           .remark = {}});
    }
    const auto bookings = office.portfolio.funds().booked;
    CHECK(award->revert() == StepResult::Refused);
    CHECK(office.portfolio.funds().booked == bookings);
}

TEST_CASE("The minutes lose what a decision put in them, and keep what stood there before")
{
    Office office;
    Meeting meeting{.id = MeetingId::create(),
                    .body = office.board.id,
                    .date = QDate{2025, 1, 9},
                    .items = {{.id = AgendaItemId::create(), .number = u"2"_s, .title = u"SPT"_s}}};
    meeting.items[0].outcome.conditions = {u"Jaarlijks verslag"_s};
    office.portfolio.meetings().add(meeting);
    auto entry = entryFor(RouteStep::Board, {2025, 1, 9}, RouteOutcome::PassedWithConditions);
    entry.conditions = {u"Jaarlijks verslag"_s, u"Restgeld vloeit terug"_s};
    entry.meeting = meeting.id;
    entry.agendaItem = meeting.items[0].id;
    auto board = command(office, entry);
    REQUIRE(board->apply() == StepResult::Done);
    auto stored = *office.portfolio.meetings().find(meeting.id);
    CHECK(stored.value.items[0].outcome.decisions == QStringList{u"Akkoord"_s});
    stored.value.items[0].outcome.decisions.append(u"Volgende keer terug"_s);
    REQUIRE(office.portfolio.meetings().save(stored) == SaveResult::Saved);

    REQUIRE(board->revert() == StepResult::Done);
    const auto outcome = office.portfolio.meetings().find(meeting.id)->value.items[0].outcome;
    CHECK(outcome.decisions == QStringList{u"Volgende keer terug"_s});
    CHECK(outcome.conditions == QStringList{u"Jaarlijks verslag"_s});
}
