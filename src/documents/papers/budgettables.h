#pragma once

#include "documents/tree/document.h"
#include "domain/portfolio/catalogue.h"
#include "domain/projects/budget.h"

// The money of a project: field 9 of the application form with the budget that it sums up.
namespace regiobord::papers {

// The four rows of field 9, each with its share of the costs.
tree::Table totalsTable(const Budget& budget);
// Costs, co-financing and what is asked: without the total of the financing.
tree::Table figuresTable(const Budget& budget);
// A line when costs and financing differ; empty when they do not.
QString imbalanceWords(const Budget& budget);

// Whether the budget says more than its totals do.
bool hasCostDetails(const Budget& budget);
bool hasFinancingDetails(const Budget& budget);

// Costs by category, a column for every year; with more than five periods a line per cost.
tree::Table costTable(const Budget& budget);
// Who pays, first the co-financing, then the funds that are asked; columns as in the cost table.
tree::Table financingTable(const Budget& budget, const Catalogue& catalogue);

} // namespace regiobord::papers
