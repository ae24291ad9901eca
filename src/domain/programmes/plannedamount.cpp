#include "domain/programmes/plannedamount.h"

namespace regiobord {

std::map<PeriodKey, Money> totalsByPeriod(const std::vector<PlannedAmount>& amounts)
{
    std::map<PeriodKey, Money> totals;
    for (const auto& planned : amounts) {
        if (planned.isPart)
            continue;
        const int year = planned.period == AmountPeriod::OneYear ? planned.year : 0;
        totals[{planned.isExternal, planned.period, year}] += planned.amount;
    }
    return totals;
}

} // namespace regiobord
