#pragma once

#include "documents/tree/document.h"

#include <QByteArray>
#include <QDateTime>

namespace regiobord {

// The paper as an OpenDocument text (ODF 1.3) that an office goes on writing in: real heading
// styles, numbered lists, header rows that repeat, alternative texts, page numbers and language.
// Needs neither a screen nor a QGuiApplication. A list deeper than ten levels looks like the tenth.
//
// Throws DocumentError for a tree that is not well-formed, for an image that is no PNG, and if the
// file cannot be packed. The same input and date give the same bytes.
QByteArray renderOdt(const tree::Document& document, const QDateTime& created);

} // namespace regiobord
