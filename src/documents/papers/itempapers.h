#pragma once

#include "domain/papers/papers.h"

#include <QStringList>

namespace regiobord::papers {

// What goes with an agenda item beside its cover note, in the order of the bundle: the papers of
// its projects, the minutes that it adopts, its attachments. Says of an attachment that it is not
// open, or still to come.
QStringList papersWith(const AgendaItem& item, const PaperOptions& options);

// The meeting as this paper may show it. In public, an item that may not be shown is not in it.
Meeting shownPart(const Meeting& meeting, const PaperOptions& options);

} // namespace regiobord::papers
