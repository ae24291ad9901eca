#pragma once

#include "documents/tree/document.h"

#include <QString>

namespace regiobord::tree {

// What stands before an item: "3.", "c.", or a bullet that differs by depth (from 0). Numbers are
// from 1; after "z." comes "aa.".
QString listLabel(ListStyle style, int number, int depth);

} // namespace regiobord::tree
