#pragma once

#include "domain/meetings/meeting.h"
#include "domain/meetings/meetingsummary.h"
#include "domain/portfolio/portfolio.h"
#include "domain/rules/rulecontext.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/problemstrip.h"

#include <map>
#include <vector>

namespace regiobord {

// What lists say of a meeting beside its summary.
struct MeetingFacts
{
    std::vector<MeetingProblem> problems; // of a meeting that is still to come
    words::MinutesState minutes;
};

MeetingFacts factsOf(const Meeting& meeting, const RuleContext& rules);

// By meeting. Those of more than a year ago are taken from what is known already: nobody changes
// them, and the whole of a meeting takes long to read.
using AllMeetingFacts = std::map<MeetingId, MeetingFacts>;
AllMeetingFacts readMeetingFacts(Portfolio& portfolio, const std::vector<MeetingSummary>& meetings,
                                 const RuleContext& rules, AllMeetingFacts known);

} // namespace regiobord
