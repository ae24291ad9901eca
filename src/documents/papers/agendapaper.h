#pragma once

#include "documents/tree/document.h"
#include "domain/papers/papers.h"

namespace regiobord::papers {

// The agenda: every item with what is asked, the proposals and the papers that go with it, then the
// important dates. In public without the confidential items.
tree::Document agendaPaper(const Meeting& meeting, const Catalogue& catalogue,
                           const PaperOptions& options);

} // namespace regiobord::papers
