#pragma once

#include "documents/tree/document.h"
#include "domain/papers/papers.h"

namespace regiobord::papers {

// Part I of the 'Aanvraagformulier project Achterhoek Visie 2030' (September 2024), with the
// headings and numbers of the form. What was not filled in says so. Part II, the personal data, is
// only mentioned. In public without the attachments that are not open.
tree::Document applicationForm(const Project& project, const Catalogue& catalogue,
                               const PaperOptions& options);

} // namespace regiobord::papers
