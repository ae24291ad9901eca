#pragma once

#include "app/portfolio/verification.h"
#include "app/projects/deciding.h"
#include "cli/session.h"

namespace regiobord {

// Prints what rules say of things, one row per broken rule; returns whether any of it is an error.
bool printFindings(Session& session, const std::vector<Finding>& findings);

// Why something was not decided, for the user: several lines when rules were broken.
QString refusalText(const DecisionRefusal& refusal);

} // namespace regiobord
