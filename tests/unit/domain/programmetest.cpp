#include "domain/programmes/programme.h"

#include "domain/programmes/sdg.h"
#include "support/catch.h"
#include "unit/domain/region.h"

#include <set>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

namespace {

Violations checked(const Programme& programme)
{
    const Region region;
    return check(programme, region.context());
}

Programme programme()
{
    return {.code = u"nieuw"_s, .name = u"Nieuw programma"_s};
}

Programme withMeasure(const Measure& measure)
{
    auto result = programme();
    result.springplanken = {
        {.code = u"S1"_s, .results = {{.code = u"S1.1"_s, .measures = {measure}}}}};
    return result;
}

} // namespace

TEST_CASE("The programmes of the region break no rule")
{
    const Region region;
    for (const auto& each : region.catalogue().content().programmes)
        CHECK(check(each, region.context()) == Violations{});
}

TEST_CASE("A programme has a code of its own and a name")
{
    CHECK(checked({})
          == Violations{{.field = Field::Code, .rule = Rule::Required},
                        {.field = Field::Name, .rule = Rule::Required}});
    auto second = programme();
    second.id = ProgrammeId::fromName(u"een ander"_s);
    second.code = u"visie-2030"_s;
    CHECK(
        checked(second)
        == Violations{{.field = Field::Code, .rule = Rule::Duplicate, .detail = u"visie-2030"_s}});
}

TEST_CASE("A code stands once among the parts of one kind, at any depth")
{
    auto twice = programme();
    twice.themes = {{.code = u"A"_s,
                     .goals = {{.code = u"A"_s}}, // another kind of part
                     .lines = {{.code = u"1"_s, .subLines = {{.code = u"1a"_s}}}}},
                    {.code = u"B"_s, .lines = {{.code = u"1a"_s}}}};
    CHECK(checked(twice)
          == Violations{{.field = Field::ProgrammeLines,
                         .rule = Rule::Duplicate,
                         .row = 2,
                         .detail = u"1a"_s}});
    twice.themes[1] = {.code = u"A"_s};
    CHECK(checked(twice)
          == Violations{
              {.field = Field::Themes, .rule = Rule::Duplicate, .row = 1, .detail = u"A"_s}});
}

TEST_CASE("SDGs are numbered 1 to 17")
{
    auto result = programme();
    result.overarchingSdgs = {1, 17};
    result.themes = {{.code = u"A"_s, .sdgs = {{.number = 8}}}};
    CHECK(checked(result) == Violations{});
    result.overarchingSdgs = {18};
    result.themes[0].sdgs[0].number = 0;
    CHECK(checked(result)
          == Violations{
              {.field = Field::Sdgs, .rule = Rule::OutsideRange, .row = 0, .detail = u"18"_s},
              {.field = Field::Sdgs, .rule = Rule::OutsideRange, .row = 1, .detail = u"0"_s}});
}

TEST_CASE("A programme ends in the year that it starts or later")
{
    auto result = programme();
    result.startYear = 2023;
    result.endYear = 2023;
    CHECK(checked(result) == Violations{});
    result.endYear = 2022;
    CHECK(checked(result) == Violations{{.field = Field::Period, .rule = Rule::EndsBeforeStart}});
}

TEST_CASE("The ends of a measure fit its comparator")
{
    struct Row
    {
        Comparator comparator;
        int minimum;
        std::optional<int> maximum;
        std::optional<Rule> broken;
    };
    const auto row = GENERATE(
        Row{Comparator::Range, 5, 7, {}}, Row{Comparator::Range, 5, 5, {}},
        Row{Comparator::Range, 5, 4, Rule::EndsBeforeStart},
        Row{Comparator::Range, 5, {}, Rule::Required}, Row{Comparator::Exact, 5, 5, {}},
        Row{Comparator::Exact, 5, {}, {}}, Row{Comparator::Exact, 5, 6, Rule::Malformed},
        Row{Comparator::AtLeast, 5, {}, {}}, Row{Comparator::AtLeast, 5, 6, Rule::Malformed},
        Row{Comparator::AtLeast, -5, {}, Rule::Negative});
    Measure measure{
        .code = u"M"_s, .comparator = row.comparator, .minimum = Quantity::fromWhole(row.minimum)};
    if (row.maximum)
        measure.maximum = Quantity::fromWhole(*row.maximum);
    Violations expected;
    if (row.broken)
        expected = {{.field = Field::Measures, .rule = *row.broken, .row = 0, .detail = u"M"_s}};
    CHECK(checked(withMeasure(measure)) == expected);
}

TEST_CASE("Amounts are not below zero, and an amount of one year names it")
{
    auto result = programme();
    result.amounts = {{.amount = Money::fromEuros(1)},
                      {.amount = Money::fromEuros(2), .period = AmountPeriod::OneYear},
                      {.amount = Money::fromEuros(-3)}};
    PolicyCanvas canvas{.code = u"B1"_s};
    canvas.amounts = {{.amount = Money::fromEuros(-4), .label = u"nee"_s}};
    result.themes = {{.lines = {{.canvases = {canvas}}}}};
    CHECK(checked(result)
          == Violations{{.field = Field::Budget,
                         .rule = Rule::Required,
                         .row = 1,
                         .amount = Money::fromEuros(2)},
                        {.field = Field::Budget,
                         .rule = Rule::Negative,
                         .row = 2,
                         .amount = Money::fromEuros(-3)},
                        {.field = Field::Canvases,
                         .rule = Rule::Negative,
                         .row = 0,
                         .amount = Money::fromEuros(-4),
                         .detail = u"nee"_s}});
}

TEST_CASE("Ids follow from the codes, the same every time")
{
    Programme first{.code = u"visie-2030"_s,
                    .themes = {{.code = u"OA"_s,
                                .goals = {{.code = u"OA-1"_s}, {}},
                                .lines = {{.code = u"1.1"_s,
                                           .subLines = {{.code = u"1.1a"_s}},
                                           .canvases = {PolicyCanvas{.code = u"B1"_s}}}}}},
                    .springplanken = {{.code = u"S1"_s,
                                       .results = {{.code = u"S1.1"_s, .measures = {{}, {}}}}}},
                    .opgaven = {{.code = u"1"_s}},
                    .indicators = {{.code = u"K1"_s}}};
    auto second = first;
    giveIds(first);
    giveIds(second);
    CHECK(first == second);
    CHECK(first.id == ProgrammeId::fromName(u"visie-2030"_s));
    CHECK(first.themes[0].id == ThemeId::fromName(u"visie-2030/OA"_s));
    CHECK(first.themes[0].goals[0].id == GoalId::fromName(u"visie-2030/OA-1"_s));
    CHECK(first.themes[0].lines[0].subLines[0].id
          == ProgrammeLineId::fromName(u"visie-2030/1.1a"_s));
    CHECK(first.themes[0].lines[0].canvases[0].id == PolicyCanvasId::fromName(u"visie-2030/B1"_s));
    CHECK(first.opgaven[0].id == OpgaveId::fromName(u"visie-2030/1"_s));
    CHECK(first.indicators[0].id == IndicatorId::fromName(u"visie-2030/K1"_s));
    CHECK_FALSE(first.themes[0].goals[1].id.isNull());

    const auto& measures = first.springplanken[0].results[0].measures;
    CHECK_FALSE(measures[0].id.isNull());
    CHECK_FALSE(measures[0].id == measures[1].id);
}

TEST_CASE("Ids that are there already stay")
{
    auto given = programme();
    given.id = ProgrammeId::create();
    given.themes = {{.id = ThemeId::create(), .code = u"A"_s}};
    const auto before = given;
    giveIds(given);
    CHECK(given == before);
}

TEST_CASE("Programmes without a code do not become one another")
{
    Programme first;
    Programme second;
    giveIds(first);
    giveIds(second);
    CHECK_FALSE(first.id == second.id);
}

TEST_CASE("An indicator is reached from the right side")
{
    Indicator rank{.target = Quantity::fromWhole(10), .lowerIsBetter = true};
    CHECK(rank.isReachedBy(Quantity::fromWhole(10)) == true);
    CHECK(rank.isReachedBy(Quantity::fromWhole(11)) == false);
    rank.lowerIsBetter = false;
    CHECK(rank.isReachedBy(Quantity::fromWhole(10)) == true);
    CHECK(rank.isReachedBy(Quantity::fromThousandths(9'999)) == false);
    rank.target.reset();
    CHECK_FALSE(rank.isReachedBy(Quantity::fromWhole(1)).has_value());
}

TEST_CASE("Amounts of different periods, payers and years are never added up")
{
    const auto amount = [](int euros, AmountPeriod period, int year = 0) {
        return PlannedAmount{.amount = Money::fromEuros(euros), .period = period, .year = year};
    };
    auto external = amount(8, AmountPeriod::PerYear);
    external.isExternal = true;
    auto part = amount(16, AmountPeriod::PerYear);
    part.isPart = true;
    const auto sums = totalsByPeriod(
        {amount(1, AmountPeriod::PerYear), amount(2, AmountPeriod::PerYear, 2024),
         amount(4, AmountPeriod::WholePeriod), external, part,
         amount(32, AmountPeriod::OneYear, 2024), amount(64, AmountPeriod::OneYear, 2025),
         amount(128, AmountPeriod::OneYear, 2025), amount(256, AmountPeriod::NotStated)});
    const std::map<PeriodKey, Money> expected{
        {{false, AmountPeriod::PerYear, 0}, Money::fromEuros(3)},
        {{false, AmountPeriod::WholePeriod, 0}, Money::fromEuros(4)},
        {{true, AmountPeriod::PerYear, 0}, Money::fromEuros(8)},
        {{false, AmountPeriod::OneYear, 2024}, Money::fromEuros(32)},
        {{false, AmountPeriod::OneYear, 2025}, Money::fromEuros(192)},
        {{false, AmountPeriod::NotStated, 0}, Money::fromEuros(256)}};
    CHECK(sums == expected);
}

TEST_CASE("There are seventeen development goals with a Dutch title")
{
    std::set<QString> titles;
    for (int number = 1; number <= sdgCount; ++number)
        titles.insert(sdgTitle(number));
    CHECK(titles.size() == 17);
    CHECK_FALSE(titles.contains(QString{}));
    CHECK(sdgTitle(1) == u"Geen armoede"_s);
    CHECK(sdgTitle(17) == u"Partnerschap om doelstellingen te bereiken"_s);
    CHECK(sdgTitle(0).isEmpty());
    CHECK(sdgTitle(18).isEmpty());
}
