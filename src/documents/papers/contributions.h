#pragma once

#include "documents/tree/document.h"
#include "domain/portfolio/catalogue.h"
#include "domain/projects/projectdetails.h"

// What a project adds to the vision and the Regio Deal: fields 7 and 8 of the application form, and
// the summary of a project.
namespace regiobord::papers {

// Field 7: result, value, unit, who answers for it. Needs at least one result.
tree::Table plannedResultTable(const std::vector<PlannedResult>& results);

// Field 8a, each goal with what the applicant says of it.
tree::Flow goalList(const std::vector<GoalContribution>& goals, const Catalogue& catalogue);

// Field 8b: the springplanken in their order, below each the results that are named, with what is
// promised of each measure.
tree::Flow springplankList(const std::vector<SpringplankContribution>& contributions,
                           const Catalogue& catalogue);

// Field 8c: "SDG 8: Waardig werk en economische groei".
tree::Flow sdgList(const std::vector<int>& sdgs);

// Every result and measure with what is promised, and for a measure what the deal aims at; without
// rows when nothing is promised. Has a column for what was realised once anything is filled in.
tree::Table promiseTable(const ProjectDetails& details, const Catalogue& catalogue);

} // namespace regiobord::papers
