#pragma once

#include "core/dates.h"
#include "core/enumcodes.h"
#include "domain/attachments/attachment.h"
#include "domain/ids.h"
#include "domain/meetings/covernote.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace regiobord {

// What is asked of the meeting. One item can ask for more than one thing.
enum class AgendaItemKind {
    Opening,
    Mededeling,
    Kennisnemen,
    Bespreken,
    Besluiten,
    Vaststellen,
    Hamerstuk,
    Rondvraag,
};

template <>
struct EnumCodes<AgendaItemKind>
{
    static constexpr std::array<std::pair<AgendaItemKind, QStringView>, 8> table{{
        {AgendaItemKind::Opening, u"opening"},
        {AgendaItemKind::Mededeling, u"mededeling"},
        {AgendaItemKind::Kennisnemen, u"kennisnemen"},
        {AgendaItemKind::Bespreken, u"bespreken"},
        {AgendaItemKind::Besluiten, u"besluiten"},
        {AgendaItemKind::Vaststellen, u"vaststellen"},
        {AgendaItemKind::Hamerstuk, u"hamerstuk"},
        {AgendaItemKind::Rondvraag, u"rondvraag"},
    }};
};

enum class ActionState {
    Open,
    Done,
    Dropped,
};

template <>
struct EnumCodes<ActionState>
{
    static constexpr std::array<std::pair<ActionState, QStringView>, 3> table{{
        {ActionState::Open, u"open"},
        {ActionState::Done, u"done"},
        {ActionState::Dropped, u"dropped"},
    }};
};

// What somebody will do, agreed at an item.
struct Action
{
    ActionId id;
    QString text;
    QString responsible; // a role: "contactpersoon lobby"
    CoarseDate due;
    ActionState state = ActionState::Open;

    friend bool operator==(const Action&, const Action&) = default;
};

// What the minutes say of an item.
struct ItemOutcome
{
    QString discussion;
    QStringList decisions;
    QStringList conditions;
    QStringList promises; // toezeggingen
    std::vector<Action> actions;

    bool isEmpty() const { return *this == ItemOutcome{}; }

    friend bool operator==(const ItemOutcome&, const ItemOutcome&) = default;
};

struct AgendaItem
{
    AgendaItemId id;
    QString number; // as it is used: "2", "2.a", "10"; numbers may skip and are never recomputed
    QString title;
    std::vector<AgendaItemKind> kinds;
    bool isConfidential = false; // besloten: in no public bundle, with all below it
    bool isOral = false;         // mondeling: no paper is expected
    std::optional<int> minutes;  // planned length
    QString portfolioHolder;     // a role or a name
    QStringList proposals;
    std::vector<ProjectId> projects;
    MeetingId minutesOf; // the earlier meeting whose minutes it adopts: they are one of its papers
    std::optional<CoverNote> coverNote; // none: the item has no oplegger
    std::vector<AttachmentUse> attachments;
    ItemOutcome outcome;
    std::vector<AgendaItem> subItems;

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

} // namespace regiobord
