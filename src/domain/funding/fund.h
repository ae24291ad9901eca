#pragma once

#include "core/enumcodes.h"
#include "core/money.h"
#include "domain/ids.h"
#include "domain/rules/rulecontext.h"
#include "domain/rules/violation.h"

#include <QDate>
#include <QString>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace regiobord {

// What a fund has: in one year, or over its whole life when no year is given. With both, the years
// say how the whole is spread.
struct FundCeiling
{
    std::optional<int> year;
    Money amount;

    friend bool operator==(const FundCeiling&, const FundCeiling&) = default;
};

// A pot of money that the region grants from. Plain data in any state.
struct Fund
{
    FundId id;
    QString code; // "gebiedsopgave": unique in a portfolio
    QString name;
    QString label;
    QString provider;                // "provincie Gelderland", "Rijk"
    bool isStateMoney = false;       // comes from the Rijk
    std::optional<int> maximumShare; // of a project's costs, in basis points: 5000 is half
    QDate projectsEndBy; // the last day on which a project may end; invalid: no such day
    std::vector<FundCeiling> ceilings;

    friend bool operator==(const Fund&, const Fund&) = default;
};

enum class FundEntryKind {
    Reserved,  // kept free for a project that is not yet decided on
    Committed, // awarded
    Paid,
    Released, // flows back: a project that ended early or cost less
};

template <>
struct EnumCodes<FundEntryKind>
{
    static constexpr std::array<std::pair<FundEntryKind, QStringView>, 4> table{{
        {FundEntryKind::Reserved, u"reserved"},
        {FundEntryKind::Committed, u"committed"},
        {FundEntryKind::Paid, u"paid"},
        {FundEntryKind::Released, u"released"},
    }};
};

// A booking on a fund. Bookings are never changed: a mistake is booked back by a negative amount
// with a remark.
struct FundEntry
{
    FundEntryId id;
    FundId fund;
    ProjectId project; // null: not for a project
    FundEntryKind kind = FundEntryKind::Reserved;
    int year = 0; // of the budget that it is booked on
    QDate date;
    Money amount;
    QString remark;

    friend bool operator==(const FundEntry&, const FundEntry&) = default;
};

// Sums of bookings of each kind.
struct FundTotals
{
    Money reserved;
    Money committed;
    Money paid;
    Money released;

    Money& of(FundEntryKind kind);
    Money of(FundEntryKind kind) const { return FundTotals{*this}.of(kind); }

    friend bool operator==(const FundTotals&, const FundTotals&) = default;
};

// A commitment uses up the reservation of the same project in the same year, a payment its
// commitment; release gives back. For each project and year the fund has thus spent
//   max(reserved, committed, paid) - released,
// and the room is the ceiling less the sum of these. In the total the ceiling is the one without a
// year, or else those of all years together; by year it is that of the year, zero where the fund
// has none. Entries of other funds are left out. Sums that do not fit throw std::overflow_error.
struct FundPosition
{
    Money ceiling;
    FundTotals totals;
    Money used;

    Money room() const { return ceiling - used; } // below zero: more promised than there is

    friend bool operator==(const FundPosition&, const FundPosition&) = default;
};

FundPosition position(const Fund& fund, const std::vector<FundEntry>& entries);
std::map<int, FundPosition> positionByYear(const Fund& fund, const std::vector<FundEntry>& entries);

// Errors: no code or name; a code that another fund has; a maximum share outside 0 to 10.000; a
// ceiling below zero or one that stands twice for a year.
Violations check(const Fund& fund, const RuleContext& context);
// Warning: more promised than the ceiling, in all or in a year (amount: the shortage); a fund
// without ceilings has none to exceed. Error: more paid to a project than was committed, or more
// released than was reserved or committed.
Violations check(const Fund& fund, const std::vector<FundEntry>& entries);

} // namespace regiobord
