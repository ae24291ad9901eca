// Sums and links over many projects and meetings, on every database.
#include "contract/support/samples.h"
#include "contract/support/testportfolio.h"
#include "support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

RouteEntry entryOf(RouteStep step, RouteOutcome outcome)
{
    return {.step = step,
            .outcome = outcome,
            .body = {},
            .date = QDate{2025, 1, 1},
            .decision = {},
            .conditions = {},
            .meeting = {},
            .agendaItem = {}};
}

// The sample's project once more, with another route.
Project copyOf(const Project& project, const std::vector<RouteEntry>& route)
{
    auto copy = project;
    copy.id = ProjectId::create();
    copy.number.clear();
    copy.route = *ProjectRoute::from(route);
    return copy;
}

std::size_t countOf(const std::vector<ProjectContribution>& found, const ProjectId& project)
{
    return static_cast<std::size_t>(
        std::ranges::count(found, project, &ProjectContribution::project));
}

} // namespace

TEST_CASE("The step that projects wait for follows from their last decision")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            auto& projects = test.portfolio.projects();
            const auto draft = copyOf(samples.project, {});
            const auto held = copyOf(samples.project,
                                     {entryOf(RouteStep::Pitch, RouteOutcome::Passed),
                                      entryOf(RouteStep::Thematafel, RouteOutcome::HeldOver)});
            const auto rejected =
                copyOf(samples.project, {entryOf(RouteStep::Pitch, RouteOutcome::Rejected)});
            for (const auto& project : {draft, held, rejected})
                projects.add(project);

            const std::map<ProjectId, RouteStep> expected{
                {samples.project.id, *samples.project.route.nextStep()},
                {held.id, RouteStep::Thematafel}};
            CHECK(test.portfolio.figures().nextSteps() == expected);
        }
    }
}

TEST_CASE("What was promised and realised is kept apart by where the projects stand")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            auto& projects = test.portfolio.projects();
            projects.add(copyOf(samples.project, {}));
            auto unreported = copyOf(samples.project, {});
            unreported.details.springplanken[1].promises.front().realised = {};
            projects.add(unreported);
            projects.add(
                copyOf(samples.project, {entryOf(RouteStep::Pitch, RouteOutcome::Rejected)}));

            const auto measure =
                samples.programme.springplanken.front().results.front().measures.front().id;
            const MeasureProgress one{Quantity::fromThousandths(600),
                                      Quantity::fromThousandths(250)};
            const MeasureProgress two{Quantity::fromThousandths(1200),
                                      Quantity::fromThousandths(250)};
            const std::map<MeasureId, std::map<ProjectStatus, MeasureProgress>> expected{
                {measure, {{ProjectStatus::UnderReview, one}, {ProjectStatus::Draft, two}}}};
            CHECK(test.portfolio.figures().progressByStatus() == expected);
        }
    }
}

TEST_CASE("Co-financing is added up by O, without grants and without ended projects")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            test.portfolio.projects().add(
                copyOf(samples.project, {entryOf(RouteStep::Pitch, RouteOutcome::Withdrawn)}));

            auto& figures = test.portfolio.figures();
            const auto bySector = figures.cofinancingBySector();
            CHECK(bySector.at(Sector::Business) == Money::fromCents(184'052'00));
            CHECK_FALSE(bySector.contains(Sector::Government));
            CHECK(
                figures.cofinancingOf(Sector::Business)
                == std::map<ProjectId, Money>{{samples.project.id, Money::fromCents(184'052'00)}});
            CHECK(figures.cofinancingOf(Sector::Government).empty());
        }
    }
}

TEST_CASE("Projects are found by each kind of part that they hang on")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            const auto& programme = samples.programme;
            const auto& theme = programme.themes.front();
            const auto& springplank = programme.springplanken.front();
            const auto& result = springplank.results.front();
            auto& figures = test.portfolio.figures();
            const auto count = [&](const ProgrammeParts& parts) {
                return countOf(figures.contributionsTo(parts), samples.project.id);
            };
            ProgrammeParts parts;
            CHECK(figures.contributionsTo(parts).empty());
            parts.goals = {theme.goals.front().id};
            CHECK(count(parts) == 1);
            parts.lines = {theme.lines.front().subLines.front().id, theme.lines.front().id};
            CHECK(count(parts) == 2);
            parts.springplanken = {springplank.id};
            CHECK(count(parts) == 4);
            parts.results = {result.id};
            CHECK(count(parts) == 5);
            parts.opgaven = {programme.opgaven.front().id};
            CHECK(count(parts) == 6);

            const auto measure = result.measures.front().id;
            const std::vector<ProjectContribution> promised{
                {samples.project.id, measure, Quantity::fromThousandths(600),
                 Quantity::fromThousandths(250), QDate{2025, 12, 31}}};
            CHECK(figures.contributionsTo({.goals = {},
                                           .lines = {},
                                           .springplanken = {},
                                           .results = {},
                                           .measures = {measure},
                                           .opgaven = {}})
                  == promised);
        }
    }
}

TEST_CASE("An organisation knows what it applies for and what it puts in")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            auto financed = copyOf(samples.project, {});
            financed.details.applicant = samples.undertaking.id;
            financed.number = u"2025-009"_s;
            test.portfolio.projects().add(financed);

            const auto money = Money::fromCents(184'052'00);
            auto& figures = test.portfolio.figures();
            CHECK(figures.projectsOf(samples.organisation.id)
                  == std::vector<ProjectShare>{{samples.project.id, true, money},
                                               {financed.id, false, money}});
            CHECK(figures.projectsOf(samples.undertaking.id)
                  == std::vector<ProjectShare>{{financed.id, true, Money{}}});
        }
    }
}

TEST_CASE("Open reports, draft minutes and important dates are found")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            auto& figures = test.portfolio.figures();
            CHECK(figures.withOpenReport().empty());
            CHECK(figures.withDraftMinutes().empty());

            auto report = test.portfolio.reports().find(samples.report.id);
            report->value.isClosed = false;
            REQUIRE(test.portfolio.reports().save(*report) == SaveResult::Saved);
            auto meeting = test.portfolio.meetings().find(samples.meeting.id);
            meeting->value.minutes->adoptedOn = {};
            for (const auto state : {ActionState::Open, ActionState::Done, ActionState::Open})
                meeting->value.items.front().outcome.actions.push_back(
                    {.id = ActionId::create(), .text = u"doen"_s, .state = state});
            const auto before = figures.openActions();
            REQUIRE(test.portfolio.meetings().save(*meeting) == SaveResult::Saved);
            CHECK(figures.withOpenReport() == std::vector{samples.project.id});
            CHECK(figures.withDraftMinutes() == std::vector{samples.meeting.id});
            CHECK(figures.openActions() == before + 2);

            // The second one of the sample has no date.
            CHECK(figures.importantDates(samples.meeting.date)
                  == std::vector{samples.meeting.importantDates.front()});
            CHECK(figures.importantDates(samples.meeting.date.addDays(1)).empty());
        }
    }
}
