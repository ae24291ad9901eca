#pragma once

#include "app/projects/deciding.h"
#include "domain/reviews/findingsreport.h"

namespace regiobord {

// A new, open report on a project, filled with what the project itself says: name, Thematafel,
// purpose, period, the springplank results it names, and the answer on the budget (C4).
FindingsReport startReview(const Project& project);

// Stores the report, in any state.
void saveReview(Portfolio& portfolio, const FindingsReport& report);

// Closes the report: with errors it refuses and changes nothing, but for storing the report as it
// is. Then name and period are taken over from the project, and the verdict of the table is put on
// the project's route, with its bookings, on the last day of discussion.
[[nodiscard]] Expected<void, DecisionRefusal>
closeReview(Portfolio& portfolio, FindingsReport report, const RuleContext& context);

} // namespace regiobord
