// The change log, on every database.
#include "contract/support/samples.h"
#include "contract/support/testportfolio.h"
#include "support/catch.h"

#include <map>

using namespace Qt::StringLiterals;

using namespace regiobord;

TEST_CASE("The change log holds who, when, what was and what is")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& people = test.portfolio.people();
            Person person{PersonId::create(), u"Eerst"_s, {}};
            people.add(person);
            person.name = u"Later"_s;
            REQUIRE(people.save({person, 1}) == SaveResult::Saved);
            REQUIRE(people.remove(person.id, 2) == SaveResult::Saved);

            const auto changes =
                test.portfolio.history().of(RecordKind::Person, person.id.toString());
            REQUIRE(changes.size() == 3);
            CHECK(changes[0].change == ChangeKind::Added);
            CHECK(changes[0].when == testMoment());
            CHECK(changes[0].who == u"tester"_s);
            CHECK(changes[0].before.isEmpty());
            CHECK(changes[0].after == "Eerst");
            CHECK(changes[1].change == ChangeKind::Changed);
            CHECK(changes[1].before == "Eerst");
            CHECK(changes[1].after == "Later");
            CHECK(changes[2].change == ChangeKind::Removed);
            CHECK(changes[2].before == "Later");
            CHECK(changes[2].after.isEmpty());
            const auto latest = test.portfolio.history().latest(2);
            REQUIRE(latest.size() == 2);
            CHECK(latest.front().change == ChangeKind::Removed);
        }
    }
}

TEST_CASE("What one person types within a minute is one line in the change log")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            Person person{PersonId::create(), u"a"_s, {}};
            test.portfolio.people().add(person);
            const auto rename = [&](const QString& name, int version, int seconds,
                                    const QString& who) {
                const FixedClock clock{testMoment().addSecs(seconds)};
                SqlPortfolio later{*test.database, test.snapshots, clock, who};
                person.name = name;
                REQUIRE(later.people().save({person, version}) == SaveResult::Saved);
            };
            rename(u"ab"_s, 1, 0, u"tester"_s);
            rename(u"abc"_s, 2, 60, u"tester"_s);
            rename(u"abcd"_s, 3, 61, u"tester"_s); // a minute after the first: a new line
            rename(u"abcde"_s, 4, 62, u"other"_s); // somebody else's

            const auto changes =
                test.portfolio.history().of(RecordKind::Person, person.id.toString());
            REQUIRE(changes.size() == 4);
            CHECK(changes[0].change == ChangeKind::Added);
            CHECK(changes[1].before == "a");
            CHECK(changes[1].after == "abc");
            CHECK(changes[2].after == "abcd");
            CHECK(changes[3].before == "abcd");
            CHECK(changes[3].who == u"other"_s);
        }
    }
}

TEST_CASE("Every kind of thing leaves a line in the change log")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            std::map<RecordKind, int> lines;
            for (const auto& change : test.portfolio.history().latest(100))
                ++lines[change.kind];
            CHECK(lines.size() == EnumCodes<RecordKind>::table.size());
            CHECK(lines[RecordKind::Organisation] == 2);
            const auto attachment =
                test.portfolio.history().of(RecordKind::Attachment, samples.attachment.toString());
            REQUIRE(attachment.size() == 1);
            CHECK(attachment.front().after.contains("begroting.pdf"));
            CHECK(test.portfolio.history()
                      .of(RecordKind::FundEntry, samples.entry.id.toString())
                      .size()
                  == 1);
        }
    }
}
