// What is stored comes back equal, whatever is in it, on every database.
#include "contract/support/samples.h"
#include "contract/support/testportfolio.h"
#include "storage/statement.h"
#include "storage/storageerror.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

// Stores a bare thing, fills it, empties it again, and looks at it each time.
template <typename T>
void checkRoundTrip(auto& repository, const T& full, const T& bare)
{
    const auto stored = repository.find(full.id);
    REQUIRE(stored);
    CHECK(stored->value == full);
    CHECK(stored->version == 1);

    REQUIRE(repository.save({bare, 1}) == SaveResult::Saved);
    const auto emptied = repository.find(full.id);
    REQUIRE(emptied);
    CHECK(emptied->value == bare);
    CHECK(emptied->version == 2);

    REQUIRE(repository.save({full, 2}) == SaveResult::Saved);
    CHECK(repository.find(full.id)->value == full);
}

template <typename T>
T bareOf(const T& full)
{
    T bare;
    bare.id = full.id;
    return bare;
}

} // namespace

TEST_CASE("Everything that is filled in comes back as it was stored")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& portfolio = test.portfolio;
            const Samples samples;
            samples.store(portfolio);

            CHECK(portfolio.programmes().find(samples.programme.id)->value == samples.programme);
            CHECK(portfolio.programmes().all() == std::vector{samples.programme});
            CHECK(portfolio.organisations().find(samples.organisation.id)->value
                  == samples.organisation);
            CHECK(portfolio.bodies().all() == std::vector{samples.body});
            CHECK(portfolio.people().all() == std::vector{samples.person});
            CHECK(portfolio.memberships().all() == std::vector{samples.membership});
            CHECK(portfolio.funds().all() == std::vector{samples.fund});
            CHECK(portfolio.funds().entries(samples.fund.id) == std::vector{samples.entry});
            CHECK(portfolio.funds().entriesOf(samples.project.id) == std::vector{samples.entry});
            CHECK(portfolio.contacts().find(samples.project.id) == samples.contact);
            CHECK(portfolio.projects().find(samples.project.id)->value == samples.project);
            CHECK(portfolio.reports().find(samples.report.id)->value == samples.report);
            CHECK(portfolio.meetings().find(samples.meeting.id)->value == samples.meeting);
        }
    }
}

TEST_CASE("A thing can be emptied and filled again without a trace of what was")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& portfolio = test.portfolio;
            const Samples samples;
            samples.store(portfolio);
            // Only then may its parts go.
            REQUIRE(portfolio.reports().remove(samples.report.id, 1) == SaveResult::Saved);
            checkRoundTrip(portfolio.projects(), samples.project, bareOf(samples.project));
            checkRoundTrip(portfolio.organisations(), samples.organisation,
                           bareOf(samples.organisation));
            checkRoundTrip(portfolio.people(), samples.person, bareOf(samples.person));
            checkRoundTrip(portfolio.memberships(), samples.membership, bareOf(samples.membership));
            checkRoundTrip(portfolio.funds(), samples.fund, bareOf(samples.fund));
            REQUIRE(portfolio.projects().save({bareOf(samples.project), 3}) == SaveResult::Saved);
            checkRoundTrip(portfolio.bodies(), samples.body, bareOf(samples.body));
            checkRoundTrip(portfolio.meetings(), samples.meeting, bareOf(samples.meeting));
            REQUIRE(portfolio.bodies().save({bareOf(samples.body), 3}) == SaveResult::Saved);
            checkRoundTrip(portfolio.programmes(), samples.programme, bareOf(samples.programme));
            portfolio.reports().add(samples.report);
        }
    }
}

TEST_CASE("A draft with nothing but an id can be stored")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& portfolio = test.portfolio;
            // Two of each: empty numbers and codes are not in each other's way.
            for (int i = 0; i < 2; ++i) {
                Project project;
                project.id = ProjectId::create();
                project.details.results = {PlannedResult{}};
                project.details.springplanken = {SpringplankContribution{}};
                project.details.budget.costs = {CostLine{}};
                portfolio.projects().add(project);
                CHECK(portfolio.projects().find(project.id)->value == project);
                Meeting meeting;
                meeting.id = MeetingId::create();
                meeting.minutes = Minutes{};
                portfolio.meetings().add(meeting);
                CHECK(portfolio.meetings().find(meeting.id)->value == meeting);
                Programme programme;
                programme.id = ProgrammeId::create();
                portfolio.programmes().add(programme);
                Body body;
                body.id = BodyId::create();
                portfolio.bodies().add(body);
                Fund fund;
                fund.id = FundId::create();
                portfolio.funds().add(fund);
            }
            CHECK(portfolio.projects().summaries().size() == 2);
        }
    }
}

TEST_CASE("Of two editors the second gets a conflict, and the first one's work stays")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            auto& projects = test.portfolio.projects();
            auto first = *projects.find(samples.project.id);
            auto second = first;
            first.value.details.name = u"Eerste"_s;
            first.value.details.sdgs = {1};
            second.value.details.name = u"Tweede"_s;
            second.value.details.sdgs = {2, 3};
            CHECK(projects.save(first) == SaveResult::Saved);
            CHECK(projects.save(second) == SaveResult::Conflict);
            CHECK(projects.find(samples.project.id)->value == first.value);
            CHECK(projects.remove(samples.project.id, 1) == SaveResult::Conflict);
            CHECK(projects.find(samples.project.id).has_value());
        }
    }
}

TEST_CASE("Saving or removing what was removed says that it is gone")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& people = test.portfolio.people();
            const Person person{PersonId::create(), u"P"_s, {}};
            people.add(person);
            REQUIRE(people.remove(person.id, 1) == SaveResult::Saved);
            CHECK(people.save({person, 1}) == SaveResult::Gone);
            CHECK(people.remove(person.id, 1) == SaveResult::Gone);
            CHECK_FALSE(people.find(person.id));
        }
    }
}

TEST_CASE("What something else refers to is not removed")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& portfolio = test.portfolio;
            const Samples samples;
            samples.store(portfolio);
            CHECK(portfolio.programmes().remove(samples.programme.id, 1) == SaveResult::Conflict);
            CHECK(portfolio.organisations().remove(samples.organisation.id, 1)
                  == SaveResult::Conflict);
            CHECK(portfolio.organisations().remove(samples.undertaking.id, 1)
                  == SaveResult::Conflict);
            CHECK(portfolio.bodies().remove(samples.body.id, 1) == SaveResult::Conflict);
            CHECK(portfolio.people().remove(samples.person.id, 1) == SaveResult::Conflict);
            CHECK(portfolio.funds().remove(samples.fund.id, 1) == SaveResult::Conflict);
            CHECK(portfolio.projects().remove(samples.project.id, 1) == SaveResult::Conflict);
            CHECK(portfolio.meetings().remove(samples.meeting.id, 1) == SaveResult::Conflict);
            // Also as a part of other work, which goes on.
            portfolio.inTransaction([&] {
                CHECK(portfolio.funds().remove(samples.fund.id, 1) == SaveResult::Conflict);
                portfolio.people().add({PersonId::create(), u"Later"_s, {}});
            });
            CHECK(portfolio.people().all().size() == 2);
            CHECK(portfolio.projects().find(samples.project.id)->value == samples.project);
        }
    }
}

TEST_CASE("A part that something else refers to cannot be left out")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            auto programme = samples.programme;
            programme.themes.front().goals.erase(programme.themes.front().goals.begin());
            CHECK(test.portfolio.programmes().save({programme, 1}) == SaveResult::Conflict);
            CHECK(test.portfolio.programmes().find(programme.id)->value == samples.programme);
            auto meeting = samples.meeting;
            meeting.items.back().subItems.clear();
            CHECK(test.portfolio.meetings().save({meeting, 1}) == SaveResult::Conflict);
            CHECK(test.portfolio.meetings().find(meeting.id)->value == samples.meeting);
        }
    }
}

TEST_CASE("Parts can be moved and reordered while others refer to them")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            auto programme = samples.programme;
            auto& first = programme.themes.front();
            auto& second = programme.themes.back();
            std::swap(first.goals, second.goals);
            second.lines.push_back(first.lines.front().subLines.front());
            first.lines.front().subLines.erase(first.lines.front().subLines.begin());
            std::reverse(programme.themes.begin(), programme.themes.end());
            CHECK(test.portfolio.programmes().save({programme, 1}) == SaveResult::Saved);
            CHECK(test.portfolio.programmes().find(programme.id)->value == programme);
            auto meeting = samples.meeting;
            meeting.items.push_back(meeting.items.back().subItems.front());
            meeting.items.at(1).subItems.erase(meeting.items.at(1).subItems.begin());
            std::reverse(meeting.items.begin(), meeting.items.end());
            CHECK(test.portfolio.meetings().save({meeting, 1}) == SaveResult::Saved);
            CHECK(test.portfolio.meetings().find(meeting.id)->value == meeting);
        }
    }
}

TEST_CASE("A reference to nothing, an id twice and a part without an id are refused whole")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& portfolio = test.portfolio;
            const auto faultOf = [](const auto& work) {
                try {
                    work();
                } catch (const StorageError& error) {
                    return error.fault();
                }
                FAIL("nothing was thrown");
                return StorageFault::Other;
            };
            Project project;
            project.id = ProjectId::create();
            project.number = u"2025-001"_s;
            project.details.thematafel = BodyId::create();
            CHECK(faultOf([&] { portfolio.projects().add(project); }) == StorageFault::Reference);
            CHECK_FALSE(portfolio.projects().find(project.id));
            project.details.thematafel = {};
            portfolio.projects().add(project);
            CHECK(faultOf([&] { portfolio.projects().add(project); }) == StorageFault::Duplicate);
            auto sameNumber = project;
            sameNumber.id = ProjectId::create();
            CHECK(faultOf([&] { portfolio.projects().add(sameNumber); })
                  == StorageFault::Duplicate);
            Programme programme;
            programme.id = ProgrammeId::create();
            programme.opgaven = {Opgave{}};
            CHECK(faultOf([&] { portfolio.programmes().add(programme); }) == StorageFault::Other);
            programme.opgaven.front().id = OpgaveId::create();
            programme.opgaven.push_back(programme.opgaven.front());
            CHECK(faultOf([&] { portfolio.programmes().add(programme); })
                  == StorageFault::Duplicate);
            CHECK(portfolio.programmes().all().empty());
            CHECK(portfolio.history().latest(10).size() == 1);
        }
    }
}

TEST_CASE("Work in a transaction is stored whole or not at all")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& portfolio = test.portfolio;
            const Person first{PersonId::create(), u"A"_s, {}};
            const Person second{PersonId::create(), u"B"_s, {}};
            CHECK_THROWS_AS(portfolio.inTransaction([&] {
                portfolio.people().add(first);
                portfolio.inTransaction([&] { portfolio.people().add(second); });
                throw std::runtime_error("changed my mind");
            }),
                            std::runtime_error);
            CHECK(portfolio.people().all().empty());
            CHECK(portfolio.history().latest(10).empty());
            portfolio.inTransaction([&] {
                portfolio.people().add(first);
                CHECK_THROWS_AS(portfolio.inTransaction([&] {
                    portfolio.people().add(second);
                    throw std::runtime_error("only the inner part");
                }),
                                std::runtime_error);
            });
            CHECK(portfolio.people().all() == std::vector{first});
        }
    }
}
