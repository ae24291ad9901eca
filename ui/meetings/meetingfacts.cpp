#include "ui/meetings/meetingfacts.h"

#include "ui/meetings/meetingproblems.h"

namespace regiobord {

const MeetingFacts& MeetingFactsReader::of(const MeetingSummary& summary)
{
    const auto today = m_workspace.today();
    const bool isOld = summary.date.isValid() && summary.date < today.addYears(-1);
    const auto known = m_facts.find(summary.id);
    if (isOld && known != m_facts.end())
        return known->second;
    auto& facts = m_facts[summary.id];
    facts = {};
    const auto found = m_workspace.portfolio().meetings().find(summary.id);
    if (!found)
        return facts;
    facts.minutes = words::minutesState(found->value);
    if (!summary.date.isValid() || summary.date >= today) {
        const auto catalogue = m_workspace.catalogue();
        facts.problems =
            agendaProblems(found->value, check(found->value, m_workspace.rules(*catalogue)), {});
    }
    return facts;
}

} // namespace regiobord
