#pragma once

#include "documents/tree/document.h"

#include <QByteArray>

namespace regiobord {

// The paper as one HTML 5 file (UTF-8) that needs no other: images are inside, and the looks follow
// the reader's light or dark screen and print well. Every text is escaped. Links to http, https,
// mailto and tel work; any other address, such as that of a part of a bundle, stays as plain text.
//
// Throws DocumentError for a tree that is not well-formed and for an image that is no PNG.
QByteArray renderHtml(const tree::Document& document);

} // namespace regiobord
