#pragma once

#include "domain/funding/fund.h"

#include <map>
#include <vector>

namespace regiobord {

// What a fund has spent, by how far that is: nothing counts twice, and the three together are what
// FundPosition::used is. Released money is taken from what is least sure first.
struct FundSplit
{
    Money paid;
    Money committed; // and not yet paid
    Money reserved;  // and not yet committed

    Money used() const { return paid + committed + reserved; }

    friend bool operator==(const FundSplit&, const FundSplit&) = default;
};

FundSplit split(const Fund& fund, const std::vector<FundEntry>& entries);
std::map<int, FundSplit> splitByYear(const Fund& fund, const std::vector<FundEntry>& entries);

// One project's part in a fund: its bookings, and what they use.
struct ProjectInFund
{
    ProjectId project; // null: bookings that are not for a project
    FundTotals totals;
    Money used;

    friend bool operator==(const ProjectInFund&, const ProjectInFund&) = default;
};

// Those with the most used first. The used sums add up to FundPosition::used.
std::vector<ProjectInFund> projectsIn(const Fund& fund, const std::vector<FundEntry>& entries);

} // namespace regiobord
