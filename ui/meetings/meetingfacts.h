#pragma once

#include "domain/meetings/meeting.h"
#include "domain/meetings/meetingsummary.h"
#include "ui/meetings/meetingwords.h"
#include "ui/meetings/problemstrip.h"
#include "ui/shell/workspace.h"

#include <map>
#include <vector>

namespace regiobord {

// What lists say of a meeting beside its summary.
struct MeetingFacts
{
    std::vector<MeetingProblem> problems; // of a meeting that is still to come
    words::MinutesState minutes;
};

// Reads whole meetings, and those of more than a year ago only once: nobody changes them, and a
// list must stay quick.
class MeetingFactsReader
{
public:
    explicit MeetingFactsReader(Workspace& workspace) : m_workspace(workspace) {}

    const MeetingFacts& of(const MeetingSummary& summary);
    void forget() { m_facts.clear(); }

private:
    Workspace& m_workspace;
    std::map<MeetingId, MeetingFacts> m_facts;
};

} // namespace regiobord
