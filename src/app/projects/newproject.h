#pragma once

#include "domain/projects/project.h"

#include <QString>

namespace regiobord {

// A new draft with what another application says. What belongs to that one alone is left out: its
// route and signature, what it realised, the papers themselves (their titles stay, as papers to be
// added), and what was promised or received of its money: every financing line is asked anew.
Project draftFrom(const ProjectDetails& details, const QString& number, const QString& name);

} // namespace regiobord
