#include "ui/meetings/meetingfacts.h"

#include "ui/meetings/meetingproblems.h"

namespace regiobord {

MeetingFacts factsOf(const Meeting& meeting, const RuleContext& rules)
{
    MeetingFacts facts{.problems = {}, .minutes = words::minutesState(meeting)};
    if (!meeting.date.isValid() || meeting.date >= rules.today)
        facts.problems = agendaProblems(meeting, check(meeting, rules), {});
    return facts;
}

AllMeetingFacts readMeetingFacts(Portfolio& portfolio, const std::vector<MeetingSummary>& meetings,
                                 const RuleContext& rules, AllMeetingFacts known)
{
    for (const auto& summary : meetings) {
        const bool isOld = summary.date.isValid() && summary.date < rules.today.addYears(-1);
        if (isOld && known.contains(summary.id))
            continue;
        if (const auto found = portfolio.meetings().find(summary.id))
            known[summary.id] = factsOf(found->value, rules);
    }
    return known;
}

} // namespace regiobord
