#include "app/funding/fundsplit.h"

#include "app/funding/bookcommand.h"
#include "support/catch.h"
#include "support/office.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using regiobord::testing::Office;

namespace {

FundEntry entry(const Office& office, FundEntryKind kind, int year, int euros)
{
    return {.id = FundEntryId::create(),
            .fund = office.fund.id,
            .project = office.project.id,
            .kind = kind,
            .year = year,
            .date = QDate{2025, 1, 20},
            .amount = Money::fromEuros(euros)};
}

} // namespace

TEST_CASE("Paid, committed and reserved money of a fund counts once")
{
    const Office office;
    const std::vector entries{entry(office, FundEntryKind::Reserved, 2025, 100),
                              entry(office, FundEntryKind::Committed, 2025, 90),
                              entry(office, FundEntryKind::Paid, 2025, 40),
                              entry(office, FundEntryKind::Reserved, 2026, 50)};
    const auto years = splitByYear(office.fund, entries);
    CHECK(years.at(2025)
          == FundSplit{Money::fromEuros(40), Money::fromEuros(50), Money::fromEuros(10)});
    CHECK(years.at(2026) == FundSplit{{}, {}, Money::fromEuros(50)});
    CHECK(split(office.fund, entries).used() == position(office.fund, entries).used);
}

TEST_CASE("What is released comes off what is least sure, and the sums stay those of the fund")
{
    const Office office;
    const std::vector entries{entry(office, FundEntryKind::Reserved, 2025, 100),
                              entry(office, FundEntryKind::Committed, 2025, 90),
                              entry(office, FundEntryKind::Paid, 2025, 40),
                              entry(office, FundEntryKind::Released, 2025, 45)};
    const auto sum = split(office.fund, entries);
    CHECK(sum == FundSplit{Money::fromEuros(40), Money::fromEuros(15), {}});
    CHECK(sum.used() == position(office.fund, entries).used);
    const auto projects = projectsIn(office.fund, entries);
    REQUIRE(projects.size() == 1);
    CHECK(projects[0].used == sum.used());
    CHECK(projects[0].totals == position(office.fund, entries).totals);
}

TEST_CASE("A booking is taken back by the same amount below zero, with a remark")
{
    Office office;
    const FixedClock clock{QDateTime{{2025, 1, 20}, {9, 0}, Qt::UTC}};
    auto booking = entry(office, FundEntryKind::Paid, 2025, 40);
    booking.remark = u"Voorschot"_s;
    BookCommand command{office.portfolio, clock, booking, u"boeking"_s};
    REQUIRE(command.apply() == StepResult::Done);
    REQUIRE(command.revert() == StepResult::Done);
    const auto entries = office.portfolio.funds().entries(office.fund.id);
    REQUIRE(entries.size() == 2);
    CHECK(entries[1].amount == Money::fromEuros(-40));
    CHECK(entries[1].remark.contains(u"Voorschot"_s));
    CHECK(position(office.fund, entries).used == Money{});
    REQUIRE(command.apply() == StepResult::Done);
    CHECK(split(office.fund, office.portfolio.funds().entries(office.fund.id)).paid
          == Money::fromEuros(40));
}
