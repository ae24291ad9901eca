#include "app/reviews/closereviewcommand.h"
#include "support/catch.h"
#include "support/office.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using regiobord::testing::Office;

namespace {

FindingsReport storedReport(Office& office)
{
    auto report = startReview(office.project);
    for (auto& criterion : report.criteria)
        criterion.meets = criterion.isQuestion ? Answer::Open : Answer::Yes;
    report.asksRegioDeal = Answer::No;
    report.verdict = Verdict::Agree;
    report.verdictText = u"Instemmen"_s;
    report.discussedOn = {QDate{2024, 12, 12}};
    report.reportDate = QDate{2024, 12, 16};
    office.portfolio.reports().add(report);
    return report;
}

Money used(Office& office)
{
    return position(office.fund, office.portfolio.funds().entries(office.fund.id)).used;
}

struct Desk
{
    Office office;
    FixedClock clock{QDateTime{{2025, 1, 29}, {9, 0}, Qt::UTC}};
    FindingsReport report = storedReport(office);
    CloseReviewCommand command{office.portfolio, office.law, clock, report, u"rapport"_s};
};

} // namespace

TEST_CASE("A report that is closed can be opened again, with its decision and money taken back")
{
    Desk desk;
    REQUIRE(desk.command.apply() == StepResult::Done);
    CHECK(desk.office.stored().route.entries().size() == 1);
    CHECK(used(desk.office) == Money::fromEuros(147'824));
    CHECK(desk.office.portfolio.reports().find(desk.report.id)->value.isClosed);

    REQUIRE(desk.command.revert() == StepResult::Done);
    CHECK(desk.office.stored().route.entries().empty());
    CHECK(used(desk.office) == Money{});
    CHECK(desk.office.portfolio.reports().find(desk.report.id)->value == desk.report);

    REQUIRE(desk.command.apply() == StepResult::Done);
    CHECK(used(desk.office) == Money::fromEuros(147'824));
}

TEST_CASE("A closed report stays closed when the project has gone on")
{
    Desk desk;
    REQUIRE(desk.command.apply() == StepResult::Done);
    const Decision board{.project = desk.office.project.id,
                         .entry = {.step = RouteStep::Board,
                                   .outcome = RouteOutcome::Passed,
                                   .date = QDate{2025, 1, 9}}};
    REQUIRE(decide(desk.office.portfolio, board, desk.office.rules()).has_value());
    CHECK(desk.command.revert() == StepResult::Refused);
    CHECK(desk.office.portfolio.reports().find(desk.report.id)->value.isClosed);
    CHECK(used(desk.office) == Money::fromEuros(147'824));
}

TEST_CASE("A report that was changed meanwhile is not closed over it")
{
    Desk desk;
    auto stored = *desk.office.portfolio.reports().find(desk.report.id);
    stored.value.verdict = Verdict::Reject;
    REQUIRE(desk.office.portfolio.reports().save(stored) == SaveResult::Saved);
    CHECK(desk.command.apply() == StepResult::Refused);
    CHECK(desk.office.stored().route.entries().empty());
}

TEST_CASE("What stands in the way of closing a report is known before")
{
    Desk desk;
    CHECK_FALSE(refusalToClose(desk.office.portfolio, desk.report, desk.office.rules()));
    auto unfinished = desk.report;
    unfinished.verdict = Verdict::Open;
    const auto refusal = refusalToClose(desk.office.portfolio, unfinished, desk.office.rules());
    REQUIRE(refusal.has_value());
    CHECK(std::get<Violations>(*refusal).front().field == Field::ReportVerdict);

    REQUIRE(desk.command.apply() == StepResult::Done);
    const auto late = refusalToClose(desk.office.portfolio, desk.report, desk.office.rules());
    REQUIRE(late.has_value());
    CHECK(std::get<RouteRefusal>(*late) == RouteRefusal::StepAlreadyPassed);
}
