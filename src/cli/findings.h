#pragma once

#include "app/portfolio/verification.h"
#include "cli/session.h"

namespace regiobord {

// Prints what rules say of things, one row per broken rule; returns whether any of it is an error.
bool printFindings(Session& session, const std::vector<Finding>& findings);

} // namespace regiobord
