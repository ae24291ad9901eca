#pragma once

#include "documents/bundle/losses.h"
#include "documents/bundle/pdfsource.h"

namespace regiobord::bundle {

// Counts what a source has as a whole document that no bundle keeps: scripts, embedded files, its
// own page labels, a ban on copying, defects that were mended.
void countCatalogLosses(PdfSource& source, Losses& losses);

} // namespace regiobord::bundle
