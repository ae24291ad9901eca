#pragma once

#include "documents/tree/document.h"

#include <QSize>

namespace regiobord::tree {

// The size in pixels that the PNG file says to have, read from its header only. Throws
// DocumentError, naming the image, for what is no PNG file, is empty, or has more than 100 million
// pixels (a file of some kilobytes can ask for gigabytes of memory).
QSize pngSize(const Image& image);

// The size in millimetres at which it is printed: the asked width, or 96 dots per inch, at most
// the given size.
QSizeF printedSize(const Image& image, QSizeF largest);

} // namespace regiobord::tree
