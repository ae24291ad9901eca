#pragma once

#include "app/funding/fundroom.h"
#include "domain/projects/projectdetails.h"
#include "ui/widgets/explanation.h"

#include <vector>

namespace regiobord {

// How the numbers of a budget came about: each names its rule and the lines behind it.
Explanation explainCosts(const Budget& budget);
Explanation explainFinancing(const Budget& budget, FinancingRole role);
Explanation explainBalance(const Budget& budget);
Explanation explainSector(const Budget& budget, Sector sector);
Explanation explainRegional(const Budget& budget);
// What stays of a fund: the bookings of other projects, and what this one asks. The rows are keyed
// by the fund.
Explanation explainRoom(const FundRoom& room, const Fund& fund);

// "Sluitend", or the gap in euros and percent points.
QString balanceText(const BudgetTotals& totals);

} // namespace regiobord
