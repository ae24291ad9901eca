#pragma once

#include "ui/funds/fundstate.h"
#include "ui/widgets/barchart.h"

#include <vector>

namespace regiobord {

// A bar for the whole fund and one for each year: paid, committed, reserved, room; the ceiling as a
// line. The key of a bar is its year, or "0" for the whole. Added are bookings that are not stored:
// what if.
std::vector<Bar> fundBars(const FundState& state, const std::vector<FundEntry>& added = {});

} // namespace regiobord
