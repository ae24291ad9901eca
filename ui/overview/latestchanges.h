#pragma once

#include "domain/projects/projectsummary.h"
#include "ui/overview/card.h"
#include "ui/shell/workspace.h"

#include <vector>

namespace regiobord {

// The newest lines of the change log: what, by whom and when. A thing that is no longer there leads
// to the history.
std::vector<CardRow> latestChangeRows(Workspace& workspace,
                                      const std::vector<ProjectSummary>& projects);

} // namespace regiobord
