#pragma once

#include "domain/meetings/meeting.h"
#include "domain/papers/bundle.h"
#include "ui/meetings/problemstrip.h"

#include <set>
#include <vector>

namespace regiobord {

// What is missing before agenda and bundle can go out: what the rules say of the meeting, and what
// was wrong with the papers at the last attempt, without what was mended since.
std::vector<MeetingProblem> agendaProblems(const Meeting& meeting, const Violations& violations,
                                           const std::vector<BundleProblem>& bundle);
// And before the minutes can.
std::vector<MeetingProblem> minutesProblems(const Meeting& meeting, const Violations& violations);

std::set<AgendaItemId> itemsWithProblems(const std::vector<MeetingProblem>& problems);

} // namespace regiobord
