#pragma once

#include "documents/tree/document.h"
#include "domain/papers/papers.h"

namespace regiobord::papers {

// The oplegger of an agenda item, with the headings that the board uses. Fields without a text are
// left out. The enclosures name the papers of the bundle by themselves.
//
// Throws DocumentError for an item without a cover note, one that is not of this meeting, and, in
// public, a confidential one.
tree::Document coverNotePaper(const Meeting& meeting, const AgendaItem& item,
                              const Catalogue& catalogue, const PaperOptions& options);

} // namespace regiobord::papers
