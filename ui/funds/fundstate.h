#pragma once

#include "domain/funding/fund.h"

#include <QString>

#include <map>
#include <vector>

namespace regiobord {

// A fund with its bookings, as it was read when the page was last refreshed.
struct FundState
{
    Fund fund;
    std::vector<FundEntry> entries; // by date
    FundPosition position;

    bool hasCeiling() const { return !fund.ceilings.empty(); }
};

// "2025-001 Servicepunt Techniek", of the projects that have bookings.
using ProjectNames = std::map<ProjectId, QString>;

QString nameIn(const ProjectNames& names, const ProjectId& project);
// The room, or that there is no ceiling to have room under.
QString roomOf(const FundState& state);

} // namespace regiobord
