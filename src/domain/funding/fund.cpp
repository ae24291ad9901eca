#include "domain/funding/fund.h"

#include "domain/portfolio/catalogue.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace regiobord {

namespace {

Money usedBy(const FundTotals& totals)
{
    return std::max({totals.reserved, totals.committed, totals.paid}) - totals.released;
}

using BookingsOfYear = std::map<ProjectId, FundTotals>;

std::map<int, BookingsOfYear> bookingsByYear(const Fund& fund,
                                             const std::vector<FundEntry>& entries)
{
    std::map<int, BookingsOfYear> bookings;
    for (const auto& entry : entries) {
        if (entry.fund == fund.id)
            bookings[entry.year][entry.project].of(entry.kind) += entry.amount;
    }
    return bookings;
}

// Adds what was booked in one year to a position.
void addYear(FundPosition& position, const BookingsOfYear& bookings)
{
    for (const auto& [project, totals] : bookings) {
        position.totals.reserved += totals.reserved;
        position.totals.committed += totals.committed;
        position.totals.paid += totals.paid;
        position.totals.released += totals.released;
        position.used += usedBy(totals);
    }
}

// Over the whole life: the ceiling without a year, or else those of the years together.
Money wholeCeiling(const Fund& fund)
{
    Money sum;
    for (const auto& ceiling : fund.ceilings) {
        if (!ceiling.year)
            return ceiling.amount;
        sum += ceiling.amount;
    }
    return sum;
}

void checkRoom(const Fund& fund, const std::vector<FundEntry>& entries, Violations& violations)
{
    const auto report = [&violations](Money shortage, const QString& year) {
        violations.push_back({.field = Field::FundEntries,
                              .rule = Rule::NoRoomInFund,
                              .severity = Severity::Warning,
                              .amount = shortage,
                              .detail = year});
    };
    if (fund.ceilings.empty())
        return;
    if (const auto room = position(fund, entries).room(); room.isNegative())
        report(Money{} - room, {});
    const auto years = positionByYear(fund, entries);
    for (const auto& ceiling : fund.ceilings) {
        if (!ceiling.year)
            continue;
        const auto room = years.at(*ceiling.year).room();
        if (room.isNegative())
            report(Money{} - room, QString::number(*ceiling.year));
    }
}

// The last booking of that kind for the project: the one that went over.
int lastRow(const std::vector<FundEntry>& entries, const ProjectId& project, FundEntryKind kind)
{
    for (auto row = static_cast<int>(entries.size()) - 1; row >= 0; --row) {
        const auto& entry = entries[static_cast<std::size_t>(row)];
        if (entry.project == project && entry.kind == kind)
            return row;
    }
    return -1;
}

void checkProjects(const Fund& fund, const std::vector<FundEntry>& entries, Violations& violations)
{
    std::map<ProjectId, FundTotals> projects;
    for (const auto& entry : entries) {
        if (entry.fund == fund.id && !entry.project.isNull())
            projects[entry.project].of(entry.kind) += entry.amount;
    }
    const auto compare = [&](const ProjectId& project, FundEntryKind kind, Money amount,
                             Money most) {
        if (amount > most)
            violations.push_back({.field = Field::FundEntries,
                                  .rule = Rule::OutsideRange,
                                  .row = lastRow(entries, project, kind),
                                  .amount = amount - most,
                                  .detail = codeOf(kind)});
    };
    for (const auto& [project, totals] : projects) {
        compare(project, FundEntryKind::Paid, totals.paid, totals.committed);
        compare(project, FundEntryKind::Released, totals.released,
                std::max(totals.reserved, totals.committed));
    }
}

void checkCeilings(const std::vector<FundCeiling>& ceilings, Violations& violations)
{
    std::set<std::optional<int>> years;
    int row = -1;
    for (const auto& ceiling : ceilings) {
        ++row;
        if (ceiling.amount.isNegative())
            violations.push_back({.field = Field::Ceiling,
                                  .rule = Rule::Negative,
                                  .row = row,
                                  .amount = ceiling.amount});
        if (!years.insert(ceiling.year).second)
            violations.push_back(
                {.field = Field::Ceiling,
                 .rule = Rule::Duplicate,
                 .row = row,
                 .detail = ceiling.year ? QString::number(*ceiling.year) : QString{}});
    }
}

} // namespace

Money& FundTotals::of(FundEntryKind kind)
{
    switch (kind) {
    case FundEntryKind::Reserved:
        return reserved;
    case FundEntryKind::Committed:
        return committed;
    case FundEntryKind::Paid:
        return paid;
    case FundEntryKind::Released:
        return released;
    }
    Q_UNREACHABLE();
}

FundPosition position(const Fund& fund, const std::vector<FundEntry>& entries)
{
    FundPosition whole{.ceiling = wholeCeiling(fund)};
    for (const auto& [year, bookings] : bookingsByYear(fund, entries))
        addYear(whole, bookings);
    return whole;
}

std::map<int, FundPosition> positionByYear(const Fund& fund, const std::vector<FundEntry>& entries)
{
    std::map<int, FundPosition> positions;
    for (const auto& ceiling : fund.ceilings) {
        if (ceiling.year)
            positions[*ceiling.year].ceiling += ceiling.amount;
    }
    for (const auto& [year, bookings] : bookingsByYear(fund, entries))
        addYear(positions[year], bookings);
    return positions;
}

Violations check(const Fund& fund, const RuleContext& context)
{
    Violations violations;
    if (fund.code.trimmed().isEmpty())
        violations.push_back({.field = Field::Code, .rule = Rule::Required});
    if (fund.name.trimmed().isEmpty())
        violations.push_back({.field = Field::Name, .rule = Rule::Required});
    const auto* const other = context.catalogue.fundByCode(fund.code);
    if (other && other->id != fund.id)
        violations.push_back({.field = Field::Code, .rule = Rule::Duplicate, .detail = fund.code});
    if (fund.maximumShare && (*fund.maximumShare < 0 || *fund.maximumShare > 10'000))
        violations.push_back({.field = Field::Ceiling, .rule = Rule::OutsideRange});
    checkCeilings(fund.ceilings, violations);
    return violations;
}

Violations check(const Fund& fund, const std::vector<FundEntry>& entries)
{
    Violations violations;
    try {
        checkRoom(fund, entries, violations);
        checkProjects(fund, entries, violations);
    } catch (const std::overflow_error&) {
        violations.push_back({.field = Field::FundEntries, .rule = Rule::OutsideRange});
    }
    return violations;
}

} // namespace regiobord
