#include "domain/projects/route.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

RouteEntry entry(RouteStep step, RouteOutcome outcome, QDate date)
{
    return {.step = step, .outcome = outcome, .date = date};
}

RouteEntry passed(RouteStep step, QDate date)
{
    return entry(step, RouteOutcome::Passed, date);
}

// How the Servicepunt Techniek went, up to the Algemeen Bestuur.
std::vector<RouteEntry> servicepuntTechniek()
{
    return {passed(RouteStep::Pitch, {2024, 11, 4}),
            entry(RouteStep::Thematafel, RouteOutcome::PassedWithConditions, {2024, 12, 12}),
            passed(RouteStep::Board, {2025, 1, 9}),
            passed(RouteStep::AlgemeenBestuur, {2025, 1, 29})};
}

ProjectRoute routeOf(const std::vector<RouteEntry>& entries)
{
    const auto route = ProjectRoute::from(entries);
    REQUIRE(route.has_value());
    return *route;
}

ProjectRoute awarded()
{
    auto entries = servicepuntTechniek();
    entries.push_back(passed(RouteStep::Award, {2025, 2, 10}));
    return routeOf(entries);
}

RouteEntry outcome(RouteStep step, RouteOutcome result)
{
    return entry(step, result, {2026, 6, 1});
}

} // namespace

TEST_CASE("A project without a route is a draft that waits for its pitch")
{
    const ProjectRoute route;
    CHECK(route.status() == ProjectStatus::Draft);
    CHECK(route.nextStep() == RouteStep::Pitch);
    CHECK_FALSE(route.passedOn(RouteStep::Pitch).isValid());
}

TEST_CASE("The route of the Servicepunt Techniek leads from pitch to closing")
{
    auto route = routeOf(servicepuntTechniek());
    CHECK(route.entries() == servicepuntTechniek());
    CHECK(route.status() == ProjectStatus::UnderReview);
    CHECK(route.nextStep() == RouteStep::Award);
    CHECK(route.passedOn(RouteStep::Thematafel) == QDate(2024, 12, 12));
    CHECK(route.passedOn(RouteStep::Board) == QDate(2025, 1, 9));
    CHECK_FALSE(route.passedOn(RouteStep::Award).isValid());

    REQUIRE(route.add(passed(RouteStep::Award, {2025, 2, 10})).has_value());
    CHECK(route.status() == ProjectStatus::Awarded);
    REQUIRE(route.add(passed(RouteStep::Execution, {2025, 2, 10})).has_value());
    CHECK(route.status() == ProjectStatus::InExecution);
    CHECK(route.nextStep() == RouteStep::Closing);
    REQUIRE(route.add(passed(RouteStep::Closing, {2027, 1, 31})).has_value());
    CHECK(route.status() == ProjectStatus::Closed);
    CHECK_FALSE(route.nextStep().has_value());
    CHECK(route.refusal(passed(RouteStep::Closing, {2027, 2, 1})) == RouteRefusal::RouteHasEnded);
}

TEST_CASE("A project that is held over comes back to the same step")
{
    ProjectRoute route;
    REQUIRE(route.add(passed(RouteStep::Pitch, {2024, 11, 4})).has_value());
    REQUIRE(
        route.add(entry(RouteStep::Thematafel, RouteOutcome::HeldOver, {2024, 12, 1})).has_value());
    CHECK(route.status() == ProjectStatus::HeldOver);
    CHECK(route.nextStep() == RouteStep::Thematafel);
    CHECK_FALSE(route.passedOn(RouteStep::Thematafel).isValid());

    REQUIRE(
        route.add(entry(RouteStep::Thematafel, RouteOutcome::HeldOver, {2024, 12, 8})).has_value());
    REQUIRE(route.add(passed(RouteStep::Thematafel, {2024, 12, 12})).has_value());
    CHECK(route.status() == ProjectStatus::UnderReview);
    CHECK(route.passedOn(RouteStep::Thematafel) == QDate(2024, 12, 12));
    CHECK(route.refusal(passed(RouteStep::Thematafel, {2024, 12, 13}))
          == RouteRefusal::StepAlreadyPassed);
}

TEST_CASE("A rejected or withdrawn project goes no further")
{
    const auto [result, status] = GENERATE(
        table<RouteOutcome, ProjectStatus>({{RouteOutcome::Rejected, ProjectStatus::Rejected},
                                            {RouteOutcome::Withdrawn, ProjectStatus::Withdrawn}}));
    auto route = routeOf(servicepuntTechniek());
    REQUIRE(route.add(outcome(RouteStep::Award, result)).has_value());
    CHECK(route.status() == status);
    CHECK_FALSE(route.nextStep().has_value());
    CHECK(route.refusal(outcome(RouteStep::Award, RouteOutcome::Passed))
          == RouteRefusal::RouteHasEnded);
}

TEST_CASE("An applicant can withdraw at the step that was reached, also before any step")
{
    auto route = routeOf(servicepuntTechniek());
    CHECK_FALSE(route.refusal(outcome(RouteStep::AlgemeenBestuur, RouteOutcome::Withdrawn)));
    CHECK(route.refusal(outcome(RouteStep::AlgemeenBestuur, RouteOutcome::Rejected))
          == RouteRefusal::StepAlreadyPassed);
    CHECK(route.refusal(outcome(RouteStep::Board, RouteOutcome::Withdrawn))
          == RouteRefusal::StepAlreadyPassed);
    CHECK_FALSE(ProjectRoute{}.refusal(outcome(RouteStep::Pitch, RouteOutcome::Withdrawn)));
}

TEST_CASE("Only an awarded project is executed, closed or ended early")
{
    const auto route = routeOf(servicepuntTechniek());
    CHECK(route.refusal(outcome(RouteStep::Execution, RouteOutcome::Passed))
          == RouteRefusal::NotYetAwarded);
    CHECK(route.refusal(outcome(RouteStep::Closing, RouteOutcome::Passed))
          == RouteRefusal::NotYetAwarded);
    CHECK(route.refusal(outcome(RouteStep::Award, RouteOutcome::EndedEarly))
          == RouteRefusal::NotYetAwarded);

    CHECK_FALSE(awarded().refusal(outcome(RouteStep::Execution, RouteOutcome::Passed)));
    CHECK_FALSE(awarded().refusal(outcome(RouteStep::Award, RouteOutcome::EndedEarly)));
    auto running = awarded();
    REQUIRE(running.add(outcome(RouteStep::Execution, RouteOutcome::Passed)).has_value());
    REQUIRE(running.add(outcome(RouteStep::Execution, RouteOutcome::EndedEarly)).has_value());
    CHECK(running.status() == ProjectStatus::EndedEarly);
    CHECK_FALSE(running.nextStep().has_value());
}

TEST_CASE("An awarded project is no longer rejected or withdrawn")
{
    const auto result = GENERATE(RouteOutcome::Rejected, RouteOutcome::Withdrawn);
    CHECK(awarded().refusal(outcome(RouteStep::Execution, result)) == RouteRefusal::AlreadyAwarded);
}

TEST_CASE("An award that is held over is no award")
{
    auto route = routeOf(servicepuntTechniek());
    REQUIRE(route.add(outcome(RouteStep::Award, RouteOutcome::HeldOver)).has_value());
    CHECK(route.refusal(outcome(RouteStep::Execution, RouteOutcome::Passed))
          == RouteRefusal::NotYetAwarded);
    CHECK_FALSE(route.refusal(outcome(RouteStep::Award, RouteOutcome::Withdrawn)));
}

TEST_CASE("Steps may be skipped, and not be taken back")
{
    ProjectRoute route;
    REQUIRE(route.add(passed(RouteStep::Board, {2025, 1, 9})).has_value());
    CHECK(route.nextStep() == RouteStep::AlgemeenBestuur);
    CHECK(route.refusal(passed(RouteStep::Thematafel, {2025, 2, 1}))
          == RouteRefusal::StepAlreadyPassed);
    CHECK(route.add(passed(RouteStep::Award, {2025, 2, 1})).has_value());
}

TEST_CASE("Every entry has a date, and none before the one in front of it")
{
    auto route = routeOf(servicepuntTechniek());
    CHECK(route.refusal(passed(RouteStep::Award, {})) == RouteRefusal::DateMissing);
    CHECK(route.refusal(passed(RouteStep::Award, {2025, 1, 28}))
          == RouteRefusal::DateBeforePrevious);
    CHECK_FALSE(route.refusal(passed(RouteStep::Award, {2025, 1, 29})));
}

TEST_CASE("A refused entry leaves the route as it was")
{
    auto route = routeOf(servicepuntTechniek());
    const auto refused = route.add(passed(RouteStep::Closing, {2026, 1, 1}));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error() == RouteRefusal::NotYetAwarded);
    CHECK(route.entries() == servicepuntTechniek());
}

TEST_CASE("A stored route with an entry that does not fit is an error")
{
    auto entries = servicepuntTechniek();
    std::swap(entries[1], entries[2]);
    const auto route = ProjectRoute::from(entries);
    REQUIRE_FALSE(route.has_value());
    CHECK(route.error() == RouteRefusal::DateBeforePrevious);
}

TEST_CASE("Taking back the last entry gives the route before it")
{
    auto route = routeOf(servicepuntTechniek());
    const auto before = route;
    REQUIRE(route.add(outcome(RouteStep::Award, RouteOutcome::Rejected)).has_value());
    route.removeLast();
    CHECK(route == before);
    ProjectRoute empty;
    empty.removeLast();
    CHECK(empty == ProjectRoute{});
}
