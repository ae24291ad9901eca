#include "app/meetings/adoption.h"

#include "app/editing/jointcommand.h"
#include "app/editing/recordcommands.h"

using namespace Qt::StringLiterals;

namespace regiobord {

std::unique_ptr<Command> adoptMinutes(Portfolio& portfolio, const MeetingId& meeting,
                                      const AgendaItemId& item, const QString& name)
{
    const auto decision = u"Verslag vastgesteld."_s;
    const auto adopting = portfolio.meetings().find(meeting);
    const auto* at = adopting ? findItem(adopting->value, item) : nullptr;
    const auto earlier = at ? portfolio.meetings().find(at->minutesOf) : std::nullopt;
    if (!earlier || !earlier->value.minutes || earlier->value.minutes->adoptedOn.isValid()
        || !adopting->value.date.isValid())
        return nullptr;
    auto adopted = earlier->value;
    adopted.minutes->adoptedOn = adopting->value.date;
    auto after = adopting->value;
    auto& decisions = findItem(after, item)->outcome.decisions;
    if (!decisions.contains(decision))
        decisions.append(decision);
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(
        std::make_unique<ReviseCommand<Meeting>>(portfolio, adopting->value, after, name));
    commands.push_back(
        std::make_unique<ReviseCommand<Meeting>>(portfolio, earlier->value, adopted, name));
    return std::make_unique<JointCommand>(portfolio, std::move(commands), name);
}

} // namespace regiobord
