#pragma once

#include "domain/projects/budget.h"
#include "ui/widgets/sumtable.h"

#include <vector>

namespace regiobord {

struct SumContent
{
    std::vector<SumColumn> columns;
    std::vector<SumRow> rows;
};

// Who pays what, and how sure that is: a row for each party, a column for each state. Throws
// std::overflow_error past 64 bits of cents, as totals() does.
SumContent partiesByState(const Budget& budget);

// The posts and the financing by year, with totals and the gap of each year; amounts without a year
// have a column of their own. The same exception.
SumContent budgetByYear(const Budget& budget);

} // namespace regiobord
