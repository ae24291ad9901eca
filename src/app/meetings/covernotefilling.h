#pragma once

#include "domain/meetings/covernote.h"
#include "domain/portfolio/portfolio.h"

#include <vector>

namespace regiobord {

// Fills the fields of a cover note that are still empty with what the linked projects, the reports
// on them and their routes say: explanation, conclusion of the findings report, advice of the
// Board, procedure and financial consequences. What somebody wrote stays. In Dutch, as it is
// printed.
CoverNote filledCoverNote(CoverNote note, const std::vector<ProjectId>& projects,
                          Portfolio& portfolio, const Catalogue& catalogue);

} // namespace regiobord
