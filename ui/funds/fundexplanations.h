#pragma once

#include "ui/funds/fundstate.h"
#include "ui/widgets/explanation.h"

#include <optional>

namespace regiobord {

// How the numbers of a fund came about. Rows of bookings are keyed by their project.
Explanation explainCeiling(const FundState& state);
Explanation explainBooked(const FundState& state, FundEntryKind kind, const ProjectNames& names);
// Of the whole, or of one year.
Explanation explainFundRoom(const FundState& state, std::optional<int> year,
                            const ProjectNames& names);

} // namespace regiobord
