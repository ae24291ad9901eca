#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/projects/project.h"

#include <QString>

#include <vector>

// What can be decided next on a project, as the route allows it: for forms that ask for it.
namespace regiobord {

// The step that the project waits for and those after it: up to the award before it was awarded,
// up to the closing afterwards. None when the route has ended.
std::vector<RouteStep> stepsToDecide(const ProjectRoute& route);

// Before the award a project is rejected or withdrawn, after it ended early.
std::vector<RouteOutcome> outcomesOf(bool isAwarded);

// The body that decides at the step: the project's thematafel at the pitch and the thematafel, the
// body of that kind at the Board and the Algemeen Bestuur, the Dagelijks Bestuur at the award. The
// key of its choice; empty where none decides or the portfolio has none of that kind.
QString usualBodyOf(RouteStep step, const ProjectDetails& details, const Catalogue& catalogue);

} // namespace regiobord
