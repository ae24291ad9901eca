// What was typed and cannot stand in a record, on every database.
#include "contract/support/samples.h"
#include "contract/support/testportfolio.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

TEST_CASE("A text that is not understood is kept by record and field, until it is emptied")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& kept = test.portfolio.keptTexts();
            const auto id = ProjectId::create().toString();
            kept.keep(RecordKind::Project, id, u"field4start"_s, odd(u"eind mei"_s));
            kept.keep(RecordKind::Project, id, u"costGrid/0/3"_s, u"circa"_s);
            kept.keep(RecordKind::Project, id, u"costGrid/0/3"_s, u"circa 5 ton"_s);
            kept.keep(RecordKind::Meeting, id, u"field4start"_s, u"van iets anders"_s);
            CHECK(kept.of(RecordKind::Project, id)
                  == std::map<QString, QString>{{u"costGrid/0/3"_s, u"circa 5 ton"_s},
                                                {u"field4start"_s, odd(u"eind mei"_s)}});

            kept.keep(RecordKind::Project, id, u"field4start"_s, {});
            kept.keep(RecordKind::Project, id, u"never"_s, {});
            CHECK(kept.of(RecordKind::Project, id).size() == 1);
            CHECK(kept.of(RecordKind::Project, ProjectId::create().toString()).empty());
        }
    }
}

TEST_CASE("What was kept of a record goes with it, and not before")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& people = test.portfolio.people();
            auto& kept = test.portfolio.keptTexts();
            const Person one{PersonId::create(), u"Een"_s, {}};
            const Person other{PersonId::create(), u"Ander"_s, {}};
            for (const auto& person : {one, other}) {
                people.add(person);
                kept.keep(RecordKind::Person, person.id.toString(), {}, u"{}"_s);
            }
            REQUIRE(people.save({one, 1}) == SaveResult::Saved);
            REQUIRE(people.remove(one.id, 1) == SaveResult::Conflict);
            CHECK(kept.of(RecordKind::Person, one.id.toString()).size() == 1);
            REQUIRE(people.remove(one.id, 2) == SaveResult::Saved);
            CHECK(kept.of(RecordKind::Person, one.id.toString()).empty());
            CHECK(kept.of(RecordKind::Person, other.id.toString()).size() == 1);
        }
    }
}

TEST_CASE("What was kept is in no history and no search, and undone with its transaction")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            const auto id = samples.project.id.toString();
            const auto lines = test.portfolio.history().latest(1000).size();
            test.portfolio.keptTexts().keep(RecordKind::Project, id, u"field4start"_s,
                                            u"zuurkool"_s);
            CHECK(test.portfolio.history().latest(1000).size() == lines);
            CHECK(test.portfolio.search().find(u"zuurkool"_s, 10).empty());
            CHECK_THROWS(test.portfolio.inTransaction([&] {
                test.portfolio.keptTexts().keep(RecordKind::Project, id, u"field4start"_s, {});
                throw std::runtime_error("stopped");
            }));
            CHECK(test.portfolio.keptTexts().of(RecordKind::Project, id).size() == 1);
        }
    }
}
