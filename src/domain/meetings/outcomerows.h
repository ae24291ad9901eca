#pragma once

#include "domain/ids.h"
#include "domain/meetings/agendaitem.h"
#include "domain/meetings/meeting.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace regiobord {

// An action with the item it was agreed at, as the list of actions over all meetings shows it.
struct ActionRow
{
    Action action;
    MeetingId meeting;
    BodyId body;
    QDate meetingDate;
    QString itemNumber;
    QString itemTitle;
    bool isConfidential = false; // the item is, or one that it hangs below

    friend bool operator==(const ActionRow&, const ActionRow&) = default;
};

// A decision as the decision list shows it.
struct DecisionRow
{
    QDate date;
    QString body;
    QString itemNumber;
    QString itemTitle;
    QString decision;
    QStringList conditions;
    bool isConfidential = false; // the item is, or one that it hangs below

    friend bool operator==(const DecisionRow&, const DecisionRow&) = default;
};

// What came of one meeting, in the order of its agenda. Both hold what is confidential, marked as
// such; who shows them to everybody leaves that out, as the papers do.
std::vector<ActionRow> actionRows(const Meeting& meeting);
std::vector<DecisionRow> decisionRows(const Meeting& meeting, const QString& bodyName);

} // namespace regiobord
