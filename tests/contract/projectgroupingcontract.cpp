#include "contract/support/samples.h"
#include "contract/support/testportfolio.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

TEST_CASE("Lists know what a project waits for, which funds it asks and what it adds to")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            Samples samples;
            // Twice the same fund is one fund; co-financing is no request.
            auto& financing = samples.project.details.budget.financing;
            financing.push_back(financing[1]);
            samples.store(test.portfolio);
            auto& projects = test.portfolio.projects();
            const Project draft{.id = ProjectId::create(), .number = u"2025-009"_s};
            projects.add(draft);

            const auto groupings = projects.groupings();
            CHECK_FALSE(groupings.contains(draft.id));
            const ProjectGrouping expected{
                .nextStep = RouteStep::Award,
                .decidedOn = QDate{2025, 1, 29},
                .funds = {samples.fund.id},
                .springplanken = {samples.programme.springplanken.front().id}};
            CHECK(groupings.at(samples.project.id) == expected);
        }
    }
}

TEST_CASE("Of a route that has ended nothing is waited for, and what was held over comes back")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const auto with = [&](RouteOutcome outcome) {
                Project project{.id = ProjectId::create()};
                REQUIRE(project.route
                            .add({.step = RouteStep::Board,
                                  .outcome = outcome,
                                  .date = QDate{2025, 1, 9}})
                            .has_value());
                test.portfolio.projects().add(project);
                return project.id;
            };
            const auto rejected = with(RouteOutcome::Rejected);
            const auto heldOver = with(RouteOutcome::HeldOver);
            const auto groupings = test.portfolio.projects().groupings();
            CHECK(groupings.at(rejected).nextStep == std::nullopt);
            CHECK(groupings.at(heldOver).nextStep == RouteStep::Board);
        }
    }
}
