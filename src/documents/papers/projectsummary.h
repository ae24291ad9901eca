#pragma once

#include "documents/tree/document.h"
#include "domain/papers/papers.h"

namespace regiobord::papers {

// A project on about one page: key facts, costs with the shares of who pays, the route so far, what
// it contributes and what it promises per measure, with what it realised of that. Long texts are
// shortened.
tree::Document projectSummaryPaper(const Project& project, const Catalogue& catalogue,
                                   const PaperOptions& options);

} // namespace regiobord::papers
