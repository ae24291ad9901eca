#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/projects/budget.h"
#include "ui/widgets/gridmodel.h"

#include <functional>
#include <vector>

namespace regiobord {

// The columns of the budget as a grid. Amounts in words stay in view, marked, and do not count.
std::vector<GridColumn<CostLine>> costColumns();

// The catalogue as it is when something is typed: a party that is in it is linked, with its O.
using CatalogueNow = std::function<const Catalogue&()>;
std::vector<GridColumn<FinancingLine>> financingColumns(const CatalogueNow& catalogue);

} // namespace regiobord
