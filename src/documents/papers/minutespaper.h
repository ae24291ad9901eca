#pragma once

#include "documents/tree/document.h"
#include "domain/papers/papers.h"

namespace regiobord::papers {

// The minutes (verslag) of a meeting: who was there, what came of every item, and the adoption with
// the roles that sign. Minutes that were not adopted say that they are a draft. In public without
// the confidential part.
tree::Document minutesPaper(const Meeting& meeting, const Catalogue& catalogue,
                            const PaperOptions& options);

// "Kring vergroten – allen, uiterlijk maart 2025"
QString actionWords(const Action& action);

} // namespace regiobord::papers
