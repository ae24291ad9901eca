#pragma once

#include "domain/meetings/meeting.h"
#include "domain/portfolio/catalogue.h"
#include "domain/projects/project.h"
#include "domain/reviews/findingsreport.h"

// A board with one project, filled in wholly, and a meeting that deals with it. The figures are
// those of the Servicepunt Techniek; the texts are made up.
namespace sampleboard {

regiobord::Catalogue catalogue();
regiobord::Project project();
// A project of which only the name was filled in.
regiobord::Project emptyProject();
regiobord::FindingsReport report();
// Items 1, 2, 2.a, 2.b (confidential), 3, 5 and 6, with minutes.
regiobord::Meeting meeting();
// Item 3: cover note, project, an open and a closed attachment.
regiobord::AgendaItem projectItem();

} // namespace sampleboard
