#pragma once

#include "documents/tree/document.h"

namespace regiobord::tree {

// Throws DocumentError, naming the place, for a tree that no renderer can show as it is meant: a
// heading level outside 1 to 4, an anchor used twice, a link to an anchor that is not there, a
// table without columns, or whose row does not fill its columns or whose weights are not above 0, a
// list that starts below 1 or is nested more than 16 deep.
void requireWellFormed(const Document& document);

} // namespace regiobord::tree
