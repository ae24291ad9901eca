#pragma once

#include "core/dates.h"
#include "core/enumcodes.h"
#include "domain/ids.h"
#include "domain/meetings/agendaitem.h"
#include "domain/rules/rulecontext.h"
#include "domain/rules/violation.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace regiobord {

struct ImportantDate
{
    CoarseDate date; // a quarter or half-year is enough
    QString label;
    QString time; // "10.00 - 13.00 uur"
    QString place;
    bool isProvisional = false;

    friend bool operator==(const ImportantDate&, const ImportantDate&) = default;
};

// Whether both are the same event: on the same day, one with the name of the other or more. The
// agendas of two meetings often differ so.
bool isSameEvent(const ImportantDate& one, const ImportantDate& other);

enum class Presence {
    Present,
    Absent,
    Replaced, // by somebody else
};

template <>
struct EnumCodes<Presence>
{
    static constexpr std::array<std::pair<Presence, QStringView>, 3> table{{
        {Presence::Present, u"present"},
        {Presence::Absent, u"absent"},
        {Presence::Replaced, u"replaced"},
    }};
};

struct Attendance
{
    PersonId person;     // null: only named below
    QString participant; // a role, an organisation, or a name
    Presence presence = Presence::Present;
    QString remark;

    friend bool operator==(const Attendance&, const Attendance&) = default;
};

// The minutes (verslag) beside what each item holds.
struct Minutes
{
    QTime start;
    QTime end;
    QString chair; // a role or a name
    std::vector<Attendance> attendance;
    QString remarks;
    QDate adoptedOn;      // by a later meeting; invalid while they are a draft
    QStringList signedBy; // roles

    bool isEmpty() const { return *this == Minutes{}; }

    friend bool operator==(const Minutes&, const Minutes&) = default;
};

// A meeting of a body: agenda, papers and, afterwards, what came of it. Plain data in any state.
struct Meeting
{
    MeetingId id;
    BodyId body;
    QDate date;
    QTime startTime;
    QTime endTime;
    QString location;
    QString title; // empty: "<body> van <date>"
    std::vector<AgendaItem> items;
    std::vector<ImportantDate> importantDates;
    std::optional<Minutes> minutes;

    friend bool operator==(const Meeting&, const Meeting&) = default;
};

// Calls visit(item, depth) for every item in the order of the agenda, sub items after their item;
// depth 0 is the top. A confidential item's sub items are confidential too: see isConfidential.
void forEachItem(const std::vector<AgendaItem>& items,
                 const std::function<void(const AgendaItem&, int depth)>& visit);
AgendaItem* findItem(Meeting& meeting, const AgendaItemId& id);
const AgendaItem* findItem(const Meeting& meeting, const AgendaItemId& id);

// What may be shown to everybody: without the confidential items and what hangs below them, without
// attachments that are not open, and without minutes of the confidential part.
Meeting publicPart(const Meeting& meeting);

// Errors: no body or date; an item without a number or title; a number that stands twice; a body
// that is not in the portfolio, or a null project; an end before the start. Whether projects exist
// is for storage to see: the catalogue has none. Warnings: an item without a kind; an item that is
// neither oral, nor an opening or rondvraag, and has no paper at all; an attachment that is named
// and not added; minutes with an action without somebody responsible. Rows count the items in the
// order of forEachItem.
Violations check(const Meeting& meeting, const RuleContext& context);

} // namespace regiobord
