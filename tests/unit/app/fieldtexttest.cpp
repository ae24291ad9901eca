// What fields hold, in words.
#include "app/words/fieldtext.h"

#include "app/projects/projectfields.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

TEST_CASE("What was realised is told with its day and remark, where there are any")
{
    CHECK(words::realisedText({}).isEmpty());
    CHECK(words::realisedText({.amount = Quantity::fromWhole(1250)}).contains(u"1.250"_s));
    const auto full = words::realisedText({.amount = Quantity::fromThousandths(500),
                                           .until = {2025, 6, 30},
                                           .remark = u"tussenstand"_s});
    CHECK(full.contains(u"0,5"_s));
    CHECK(full.contains(u"30 juni 2025"_s));
    CHECK(full.endsWith(u"(tussenstand)"_s));
    CHECK(words::realisedText({.amount = {}, .until = {}, .remark = u"nog niets"_s})
          == u"nog niets"_s);
}

TEST_CASE("A result that was realised differs in words from one that was only planned")
{
    ProjectDetails details;
    details.results = {{.name = u"Uitval"_s, .value = Quantity::fromWhole(28)}};
    const auto planned = words::fieldText(Field::PlannedResults, details, Catalogue{});
    details.results[0].realised = {.amount = Quantity::fromWhole(9), .until = {2025, 6, 30}};
    const auto realised = words::fieldText(Field::PlannedResults, details, Catalogue{});
    CHECK(realised.startsWith(planned));
    CHECK(realised.contains(u"30 juni 2025"_s));
}

TEST_CASE("Taking a field of a form that was read keeps what was realised")
{
    ProjectDetails details;
    details.results = {{.name = u"Uitval"_s, .realised = {.amount = Quantity::fromWhole(9)}}};
    ProjectDetails read;
    read.results = {{.name = u"Uitval"_s, .value = Quantity::fromWhole(30)}};
    takeField(Field::PlannedResults, read, details);
    CHECK(details.results[0].value == Quantity::fromWhole(30));
    CHECK(details.results[0].realised.amount == Quantity::fromWhole(9));
}
