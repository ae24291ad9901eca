#include "ui/funds/fundexplanations.h"

#include "app/funding/fundsplit.h"
#include "app/words/labels.h"
#include "core/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

class FundWords
{
    Q_DECLARE_TR_FUNCTIONS(funds)
};

QString keyOf(const ProjectId& project)
{
    return project.isNull() ? QString{} : project.toString();
}

QString ruleOf(FundEntryKind kind)
{
    switch (kind) {
    case FundEntryKind::Reserved:
        return FundWords::tr(
            "Kept free for projects that the thematafel agreed to: the bookings of this kind "
            "added up. A commitment uses the reservation up.");
    case FundEntryKind::Committed:
        return FundWords::tr(
            "Awarded to projects: the bookings of this kind added up. A payment uses the "
            "commitment up.");
    case FundEntryKind::Paid:
        return FundWords::tr("Paid to projects: the bookings of this kind added up.");
    case FundEntryKind::Released:
        return FundWords::tr(
            "Flowed back, of projects that ended early, cost less or were rejected: the "
            "bookings of this kind added up.");
    }
    Q_UNREACHABLE();
}

std::vector<FundEntry> entriesOf(const FundState& state, std::optional<int> year)
{
    if (!year)
        return state.entries;
    std::vector<FundEntry> entries;
    std::ranges::copy_if(state.entries, std::back_inserter(entries),
                         [year](const FundEntry& entry) { return entry.year == *year; });
    return entries;
}

} // namespace

Explanation explainCeiling(const FundState& state)
{
    Explanation explanation{
        .title = FundWords::tr("Ceiling of %1").arg(state.fund.name),
        .rule = FundWords::tr(
            "What the fund has over its whole life; where that is not given, its years "
            "added up."),
        .source = state.fund.provider.isEmpty()
            ? QString{}
            : FundWords::tr("Provider: %1").arg(state.fund.provider)};
    for (const auto& ceiling : state.fund.ceilings)
        explanation.rows.push_back(
            {.what = ceiling.year ? QString::number(*ceiling.year) : FundWords::tr("Whole life"),
             .amount = dutch::euros(ceiling.amount)});
    explanation.total = state.hasCeiling()
        ? FundWords::tr("Ceiling: %1").arg(dutch::euros(state.position.ceiling))
        : FundWords::tr("No ceiling was filled in yet.");
    return explanation;
}

Explanation explainBooked(const FundState& state, FundEntryKind kind, const ProjectNames& names)
{
    Explanation explanation{.title = u"%1: %2"_s.arg(state.fund.name, words::label(kind)),
                            .rule = ruleOf(kind),
                            .source = FundWords::tr("The bookings of the fund")};
    for (const auto& entry : state.entries) {
        if (entry.kind == kind)
            explanation.rows.push_back({.what = nameIn(names, entry.project),
                                        .detail = dutch::shortDate(entry.date),
                                        .amount = dutch::euros(entry.amount),
                                        .key = keyOf(entry.project)});
    }
    explanation.total =
        FundWords::tr("Total: %1").arg(dutch::euros(state.position.totals.of(kind)));
    return explanation;
}

Explanation explainFundRoom(const FundState& state, std::optional<int> year,
                            const ProjectNames& names)
{
    const auto entries = entriesOf(state, year);
    const auto years = positionByYear(state.fund, state.entries);
    const auto found = year ? years.find(*year) : years.end();
    const auto position =
        year ? (found == years.end() ? FundPosition{} : found->second) : state.position;
    const bool hasCeiling = year ? position.ceiling != Money{} : state.hasCeiling();
    Explanation explanation{
        .title = year ? FundWords::tr("Room of %1 in %2").arg(state.fund.name).arg(*year)
                      : FundWords::tr("Room of %1").arg(state.fund.name),
        .rule =
            FundWords::tr("The ceiling less what is used. For each project and year the largest of "
                          "reserved, committed and paid counts, less what was released."),
        .source = FundWords::tr("The bookings of the fund"),
        .rows = {
            {.what = FundWords::tr("Ceiling"),
             .amount = hasCeiling ? dutch::euros(position.ceiling) : FundWords::tr("not known")}}};
    for (const auto& project : projectsIn(state.fund, entries))
        explanation.rows.push_back({.what = nameIn(names, project.project),
                                    .amount = dutch::euros(Money{} - project.used),
                                    .key = keyOf(project.project)});
    explanation.total = hasCeiling ? FundWords::tr("Room: %1").arg(dutch::euros(position.room()))
                                   : FundWords::tr("Used: %1").arg(dutch::euros(position.used));
    return explanation;
}

} // namespace regiobord
