#pragma once

#include "app/projects/deciding.h"
#include "domain/reviews/findingsreport.h"

namespace regiobord {

// A new, open report on a project, filled with what the project itself says: name, Thematafel,
// purpose, period, the springplank results it names, and the answer on the budget (C4).
FindingsReport startReview(const Project& project);

// Stores the report, in any state.
void saveReview(Portfolio& portfolio, const FindingsReport& report);

// The report as it stands when it is closed: name and period are taken over from the project. With
// errors it is not closed, and these are what is wrong.
[[nodiscard]] Expected<FindingsReport, Violations>
closed(FindingsReport report, const ProjectDetails& details, const RuleContext& context);

// The verdict of a closed report as a decision of the first table that it names, on the last day of
// discussion.
Decision decisionOf(const FindingsReport& report);

// Why closeReview() would not close the report, for a form that is being filled in; changes
// nothing.
std::optional<DecisionRefusal> refusalToClose(Portfolio& portfolio, const FindingsReport& report,
                                              const RuleContext& context);

// Closes the report: with errors it refuses and changes nothing, but for storing the report as it
// is. Then the verdict of the table is put on the project's route, with its bookings.
[[nodiscard]] Expected<void, DecisionRefusal>
closeReview(Portfolio& portfolio, FindingsReport report, const RuleContext& context);

} // namespace regiobord
