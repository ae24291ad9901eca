#pragma once

#include "documents/tree/document.h"
#include "domain/papers/papers.h"

namespace regiobord::papers {

// What was agreed to do, first what is open, then what is done or dropped. An open action whose
// period lies before the date of the list is marked as late. A public list leaves out what is
// confidential.
tree::Document actionListPaper(const std::vector<ActionRow>& actions, const Catalogue& catalogue,
                               const PaperOptions& options);

// What was decided, in the order that is given, with the conditions below each decision. A public
// list leaves out what is confidential.
tree::Document decisionListPaper(const std::vector<DecisionRow>& decisions,
                                 const PaperOptions& options);

} // namespace regiobord::papers
