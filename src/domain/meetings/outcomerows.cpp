#include "domain/meetings/outcomerows.h"

#include <functional>

namespace regiobord {

namespace {

using Visit = std::function<void(const AgendaItem&, bool isConfidential)>;

// What hangs below a confidential item is confidential too.
void visitItems(const std::vector<AgendaItem>& items, bool isConfidential, const Visit& visit)
{
    for (const auto& item : items) {
        const bool isHidden = isConfidential || item.isConfidential;
        visit(item, isHidden);
        visitItems(item.subItems, isHidden, visit);
    }
}

} // namespace

std::vector<ActionRow> actionRows(const Meeting& meeting)
{
    std::vector<ActionRow> rows;
    visitItems(meeting.items, false, [&](const AgendaItem& item, bool isConfidential) {
        for (const auto& action : item.outcome.actions)
            rows.push_back({.action = action,
                            .meeting = meeting.id,
                            .body = meeting.body,
                            .meetingDate = meeting.date,
                            .itemNumber = item.number,
                            .itemTitle = item.title,
                            .isConfidential = isConfidential});
    });
    return rows;
}

std::vector<DecisionRow> decisionRows(const Meeting& meeting, const QString& bodyName)
{
    std::vector<DecisionRow> rows;
    visitItems(meeting.items, false, [&](const AgendaItem& item, bool isConfidential) {
        for (const auto& decision : item.outcome.decisions)
            rows.push_back({.date = meeting.date,
                            .body = bodyName,
                            .itemNumber = item.number,
                            .itemTitle = item.title,
                            .decision = decision,
                            .conditions = item.outcome.conditions,
                            .isConfidential = isConfidential});
    });
    return rows;
}

} // namespace regiobord
