#include "app/funding/fundsplit.h"

#include <algorithm>
#include <utility>

namespace regiobord {

namespace {

using ProjectYear = std::pair<int, ProjectId>;

std::map<ProjectYear, FundTotals> bookings(const Fund& fund, const std::vector<FundEntry>& entries)
{
    std::map<ProjectYear, std::vector<FundEntry>> groups;
    for (const auto& entry : entries) {
        if (entry.fund == fund.id)
            groups[{entry.year, entry.project}].push_back(entry);
    }
    std::map<ProjectYear, FundTotals> totals;
    for (const auto& [key, group] : groups)
        totals[key] = position(fund, group).totals;
    return totals;
}

// Takes as much of the amount from the part as there is; what is left is for the next part.
void take(Money& part, Money& amount)
{
    const auto taken = std::min(std::max(part, Money{}), amount);
    part = part - taken;
    amount = amount - taken;
}

FundSplit splitOf(const FundTotals& totals)
{
    FundSplit split{.paid = totals.paid, .committed = {}, .reserved = {}};
    split.committed = std::max(totals.committed, totals.paid) - totals.paid;
    split.reserved =
        std::max({totals.reserved, totals.committed, totals.paid}) - split.paid - split.committed;
    auto released = totals.released;
    take(split.reserved, released);
    take(split.committed, released);
    split.paid = split.paid - released;
    return split;
}

void add(FundSplit& sum, const FundSplit& part)
{
    sum.paid += part.paid;
    sum.committed += part.committed;
    sum.reserved += part.reserved;
}

} // namespace

FundSplit split(const Fund& fund, const std::vector<FundEntry>& entries)
{
    FundSplit sum;
    for (const auto& [key, totals] : bookings(fund, entries))
        add(sum, splitOf(totals));
    return sum;
}

std::map<int, FundSplit> splitByYear(const Fund& fund, const std::vector<FundEntry>& entries)
{
    std::map<int, FundSplit> years;
    for (const auto& ceiling : fund.ceilings) {
        if (ceiling.year)
            years[*ceiling.year];
    }
    for (const auto& [key, totals] : bookings(fund, entries))
        add(years[key.first], splitOf(totals));
    return years;
}

std::vector<ProjectInFund> projectsIn(const Fund& fund, const std::vector<FundEntry>& entries)
{
    std::map<ProjectId, ProjectInFund> projects;
    for (const auto& [key, totals] : bookings(fund, entries)) {
        auto& project = projects[key.second];
        project.project = key.second;
        project.totals.reserved += totals.reserved;
        project.totals.committed += totals.committed;
        project.totals.paid += totals.paid;
        project.totals.released += totals.released;
        project.used += splitOf(totals).used();
    }
    std::vector<ProjectInFund> sorted;
    for (const auto& [id, project] : projects)
        sorted.push_back(project);
    std::ranges::stable_sort(sorted, std::greater<>{}, &ProjectInFund::used);
    return sorted;
}

} // namespace regiobord
