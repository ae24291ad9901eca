#pragma once

#include "documents/tree/document.h"
#include "domain/papers/papers.h"

namespace regiobord::papers {

// The 'Rapport van bevindingen Projecten Achterhoek Visie 2030' (September 2024): the nine fields
// in the order of the template. While the report is open it says that it is a draft, and name and
// period are those of the project.
tree::Document findingsPaper(const FindingsReport& report, const Project& project,
                             const Catalogue& catalogue, const PaperOptions& options);

} // namespace regiobord::papers
