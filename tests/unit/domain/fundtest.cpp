#include "domain/funding/fund.h"

#include "support/catch.h"
#include "unit/domain/region.h"

#include <limits>
#include <stdexcept>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

namespace {

const auto gebiedsopgave = FundId::fromName(u"gebiedsopgave"_s);
const auto techniek = ProjectId::fromName(u"SPT"_s);
const auto agro = ProjectId::fromName(u"Agro"_s);

Fund fund(const std::vector<FundCeiling>& ceilings = {{.amount = Money::fromEuros(1'000)}})
{
    return {.id = gebiedsopgave,
            .code = u"gebiedsopgave"_s,
            .name = u"gebiedsopgave"_s,
            .ceilings = ceilings};
}

FundEntry entry(FundEntryKind kind, int euros, int year = 2025, const ProjectId& project = techniek)
{
    return {.fund = gebiedsopgave,
            .project = project,
            .kind = kind,
            .year = year,
            .amount = Money::fromEuros(euros)};
}

constexpr auto reserved = FundEntryKind::Reserved;
constexpr auto committed = FundEntryKind::Committed;
constexpr auto paid = FundEntryKind::Paid;
constexpr auto released = FundEntryKind::Released;

Money usedAfter(const std::vector<FundEntry>& entries)
{
    return position(fund(), entries).used;
}

} // namespace

TEST_CASE("A reservation becomes a commitment, a payment, and flows back: counted once")
{
    std::vector<FundEntry> entries;
    CHECK(usedAfter(entries) == Money{});
    entries.push_back(entry(reserved, 400));
    CHECK(usedAfter(entries) == Money::fromEuros(400));
    entries.push_back(entry(committed, 300));
    CHECK(usedAfter(entries) == Money::fromEuros(400));
    entries.push_back(entry(reserved, -400)); // the reservation is booked back
    CHECK(usedAfter(entries) == Money::fromEuros(300));
    entries.push_back(entry(paid, 120));
    CHECK(usedAfter(entries) == Money::fromEuros(300));
    entries.push_back(entry(released, 180));
    CHECK(usedAfter(entries) == Money::fromEuros(120));

    const auto now = position(fund(), entries);
    CHECK(now.totals
          == FundTotals{.committed = Money::fromEuros(300),
                        .paid = Money::fromEuros(120),
                        .released = Money::fromEuros(180)});
    CHECK(now.room() == Money::fromEuros(880));
}

TEST_CASE("Projects do not use up each other's reservations")
{
    const std::vector entries{entry(reserved, 400), entry(committed, 250, 2025, agro),
                              entry(committed, 300)};
    CHECK(usedAfter(entries) == Money::fromEuros(650));
    CHECK(position(fund(), entries).room() == Money::fromEuros(350));
}

TEST_CASE("Years do not use up each other's reservations")
{
    const std::vector entries{entry(reserved, 400, 2025), entry(committed, 300, 2026)};
    CHECK(usedAfter(entries) == Money::fromEuros(700));
}

TEST_CASE("Each year has its own position, the total the ceilings of all years")
{
    const auto yearly = fund({{.year = 2025, .amount = Money::fromEuros(500)},
                              {.year = 2026, .amount = Money::fromEuros(600)}});
    const std::vector entries{entry(reserved, 400, 2025), entry(committed, 700, 2026),
                              entry(paid, 50, 2027)};
    const auto years = positionByYear(yearly, entries);
    REQUIRE(years.size() == 3);
    CHECK(years.at(2025).room() == Money::fromEuros(100));
    CHECK(years.at(2026).room() == Money::fromEuros(-100));
    CHECK(years.at(2027).ceiling == Money{});
    CHECK(years.at(2027).used == Money::fromEuros(50));
    const auto whole = position(yearly, entries);
    CHECK(whole.ceiling == Money::fromEuros(1'100));
    CHECK(whole.used == Money::fromEuros(1'150));
}

TEST_CASE("A ceiling without a year is that of the whole, and of no year")
{
    const auto both = fund(
        {{.year = 2025, .amount = Money::fromEuros(500)}, {.amount = Money::fromEuros(2'000)}});
    CHECK(position(both, {}).ceiling == Money::fromEuros(2'000));
    const auto years = positionByYear(both, {});
    REQUIRE(years.size() == 1);
    CHECK(years.at(2025).ceiling == Money::fromEuros(500));
    CHECK(positionByYear(fund(), {}).empty());
}

TEST_CASE("Bookings on other funds are left out, those for no project are not")
{
    auto elsewhere = entry(committed, 999);
    elsewhere.fund = FundId::fromName(u"regiodeal2"_s);
    const std::vector entries{elsewhere, entry(committed, 10, 2025, {})};
    CHECK(usedAfter(entries) == Money::fromEuros(10));
}

TEST_CASE("Bookings that do not fit are an error and not another amount")
{
    auto most = entry(committed, 0);
    most.amount = Money::fromCents(std::numeric_limits<qint64>::max());
    CHECK_THROWS_AS(position(fund(), {most, entry(committed, 1)}), std::overflow_error);
    CHECK(check(fund(), {most, entry(committed, 1)})
          == Violations{{.field = Field::FundEntries, .rule = Rule::OutsideRange}});
}

TEST_CASE("More promised than there is, in all or in a year, is a warning")
{
    const auto warning = [](int shortage, const QString& year) {
        return Violation{.field = Field::FundEntries,
                         .rule = Rule::NoRoomInFund,
                         .severity = Severity::Warning,
                         .amount = Money::fromEuros(shortage),
                         .detail = year};
    };
    CHECK(check(fund(), {entry(reserved, 1'000)}) == Violations{});
    CHECK(check(fund(), {entry(reserved, 1'001)}) == Violations{warning(1, {})});
    const auto yearly = fund(
        {{.amount = Money::fromEuros(1'000)}, {.year = 2025, .amount = Money::fromEuros(300)}});
    CHECK(check(yearly, {entry(reserved, 301)}) == Violations{warning(1, u"2025"_s)});
    CHECK(check(fund({}), {entry(reserved, 1'000'000)}) == Violations{});
}

TEST_CASE("A project is paid at most what was committed, and gives back at most what it had")
{
    const auto error = [](int row, int excess, const QString& kind) {
        return Violation{.field = Field::FundEntries,
                         .rule = Rule::OutsideRange,
                         .row = row,
                         .amount = Money::fromEuros(excess),
                         .detail = kind};
    };
    // Paid in a later year than it was committed in: that is how it goes.
    CHECK(check(fund(), {entry(committed, 100, 2025), entry(paid, 100, 2026)}) == Violations{});
    CHECK(check(fund(), {entry(committed, 100), entry(paid, 60), entry(paid, 41)})
          == Violations{error(2, 1, u"paid"_s)});
    // A project that is rejected gives back its reservation.
    CHECK(check(fund(), {entry(reserved, 100), entry(released, 100)}) == Violations{});
    CHECK(check(fund(), {entry(reserved, 100), entry(released, 101)})
          == Violations{error(1, 1, u"released"_s)});
    CHECK(check(fund(), {entry(committed, 100), entry(released, 101)})
          == Violations{error(1, 1, u"released"_s)});
    CHECK(check(fund(), {entry(committed, 100, 2025, agro), entry(paid, 5)})
          == Violations{error(1, 5, u"paid"_s)});
    CHECK(check(fund(), {entry(paid, 5, 2025, {})}) == Violations{});
}

TEST_CASE("A fund has a code, a name, a share of at most the whole and sound ceilings")
{
    const Region region;
    const auto checked = [&](const Fund& each) {
        return check(each, region.context());
    };
    auto good = fund({{.year = 2025, .amount = Money{}}, {.amount = Money::fromEuros(1)}});
    good.maximumShare = 10'000;
    CHECK(checked(good) == Violations{});

    CHECK(checked({.code = u" "_s})
          == Violations{{.field = Field::Code, .rule = Rule::Required},
                        {.field = Field::Name, .rule = Rule::Required}});
    const auto share = GENERATE(-1, 10'001);
    good.maximumShare = share;
    CHECK(checked(good) == Violations{{.field = Field::Ceiling, .rule = Rule::OutsideRange}});
    CHECK(checked(fund({{.year = 2025, .amount = Money::fromEuros(-1)}, {.year = 2025}}))
          == Violations{
              {.field = Field::Ceiling,
               .rule = Rule::Negative,
               .row = 0,
               .amount = Money::fromEuros(-1)},
              {.field = Field::Ceiling, .rule = Rule::Duplicate, .row = 1, .detail = u"2025"_s}});
}

TEST_CASE("Two funds do not have one code")
{
    const Region region;
    auto other = fund();
    other.id = FundId::fromName(u"nieuw"_s);
    CHECK(check(other, region.context())
          == Violations{
              {.field = Field::Code, .rule = Rule::Duplicate, .detail = u"gebiedsopgave"_s}});
}
