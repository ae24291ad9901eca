#pragma once

#include "domain/funding/fund.h"
#include "domain/portfolio/catalogue.h"
#include "domain/portfolio/portfolio.h"
#include "domain/projects/project.h"

#include <vector>

namespace regiobord {

// The bookings that the agreement of a Thematafel would still add for a project: what it asks of
// our funds, by year of the financing line or else of the day, less what is reserved for it
// already in whichever year. They have no ids and are not stored. Booked are the entries of this
// project.
std::vector<FundEntry> reservationsFor(const ProjectId& project, const Budget& budget,
                                       const std::vector<FundEntry>& booked, QDate day);

// What a project asks of one fund, and the fund before and after that is reserved. Where it is
// reserved or awarded already, or the project has ended, both are the same.
struct FundRoom
{
    FundId fund;
    Money asked;
    FundPosition now;
    FundPosition after;
};

// One for each fund that the project asks money of, in the order of its lines; funds that are not
// in the catalogue are left out.
std::vector<FundRoom> roomFor(Portfolio& portfolio, const Project& project,
                              const Catalogue& catalogue, QDate day);

} // namespace regiobord
