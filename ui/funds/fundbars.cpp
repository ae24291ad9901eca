#include "ui/funds/fundbars.h"

#include "app/funding/fundsplit.h"
#include "core/dutch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

class BarWords
{
    Q_DECLARE_TR_FUNCTIONS(funds)
};

QString endText(const FundSplit& split, Money ceiling)
{
    if (ceiling == Money{})
        return BarWords::tr("%1 used").arg(dutch::euros(split.used()));
    const auto room = ceiling - split.used();
    return room.isNegative()
        ? BarWords::tr("%1 short").arg(dutch::euros(Money{} - room))
        : BarWords::tr("%1 of %2 left").arg(dutch::euros(room), dutch::euros(ceiling));
}

Bar barOf(const QString& key, const QString& label, const FundSplit& split, Money ceiling)
{
    const auto room = std::max(ceiling - split.used(), Money{});
    return {.key = key,
            .label = label,
            // In the colours that the bookings have.
            .segments = {{BarWords::tr("paid"), split.paid.cents(), 0},
                         {BarWords::tr("committed, not paid yet"), split.committed.cents(), 2},
                         {BarWords::tr("reserved"), split.reserved.cents(), 1},
                         {BarWords::tr("room"), room.cents(), 3}},
            .endText = endText(split, ceiling),
            .mark = ceiling.cents()};
}

} // namespace

std::vector<Bar> fundBars(const FundState& state, const std::vector<FundEntry>& added)
{
    auto entries = state.entries;
    entries.insert(entries.end(), added.begin(), added.end());
    std::vector<Bar> bars{
        barOf(u"0"_s, BarWords::tr("In all"), split(state.fund, entries), state.position.ceiling)};
    const auto years = positionByYear(state.fund, entries);
    for (const auto& [year, split] : splitByYear(state.fund, entries))
        bars.push_back(
            barOf(QString::number(year), QString::number(year), split, years.at(year).ceiling));
    return bars;
}

} // namespace regiobord
