#include "app/funding/fundroom.h"

#include <algorithm>
#include <map>
#include <utility>

namespace regiobord {

namespace {

std::vector<FundId> askedFunds(const Budget& budget)
{
    std::vector<FundId> funds;
    for (const auto& line : budget.financing) {
        if (line.role == FinancingRole::RequestedGrant && !line.fund.isNull()
            && std::ranges::find(funds, line.fund) == funds.end())
            funds.push_back(line.fund);
    }
    return funds;
}

// Whatever the year: agreed to in December it is reserved on another one than today's.
std::map<FundId, Money> reservedByFund(const std::vector<FundEntry>& booked)
{
    std::map<FundId, Money> sums;
    for (const auto& entry : booked) {
        if (entry.kind == FundEntryKind::Reserved)
            sums[entry.fund] += entry.amount;
        if (entry.kind == FundEntryKind::Released)
            sums[entry.fund] = sums[entry.fund] - entry.amount;
    }
    return sums;
}

// From the award on, and after the end, nothing more will be reserved.
bool canBeReserved(const ProjectRoute& route)
{
    return route.nextStep() && !route.passedOn(RouteStep::Award).isValid();
}

} // namespace

std::vector<FundEntry> reservationsFor(const ProjectId& project, const Budget& budget,
                                       const std::vector<FundEntry>& booked, QDate day)
{
    std::map<std::pair<FundId, int>, Money> amounts;
    for (const auto& line : budget.financing) {
        if (line.role == FinancingRole::RequestedGrant && !line.fund.isNull() && line.amount)
            amounts[{line.fund, line.year.value_or(day.year())}] += *line.amount;
    }
    auto reserved = reservedByFund(booked);
    for (auto& [key, amount] : amounts) {
        auto& left = reserved[key.first];
        const auto taken = std::min(amount, std::max(left, Money{}));
        amount = amount - taken;
        left = left - taken;
    }
    std::vector<FundEntry> entries;
    for (const auto& [key, amount] : amounts) {
        if (amount != Money{})
            entries.push_back({.fund = key.first,
                               .project = project,
                               .kind = FundEntryKind::Reserved,
                               .year = key.second,
                               .date = day,
                               .amount = amount});
    }
    return entries;
}

std::vector<FundRoom> roomFor(Portfolio& portfolio, const Project& project,
                              const Catalogue& catalogue, QDate day)
{
    const auto& budget = project.details.budget;
    std::vector<FundEntry> added;
    if (canBeReserved(project.route))
        added = reservationsFor(project.id, budget, portfolio.funds().entriesOf(project.id), day);
    std::vector<FundRoom> rooms;
    for (const auto& id : askedFunds(budget)) {
        const auto* const fund = catalogue.fund(id);
        if (!fund)
            continue;
        auto entries = portfolio.funds().entries(id);
        FundRoom room{.fund = id,
                      .asked = requestedFrom(budget, id),
                      .now = position(*fund, entries),
                      .after = {}};
        entries.insert(entries.end(), added.begin(), added.end());
        room.after = position(*fund, entries);
        rooms.push_back(room);
    }
    return rooms;
}

} // namespace regiobord
