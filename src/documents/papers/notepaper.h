#pragma once

#include <QByteArray>
#include <QString>

namespace regiobord {

// A memo from plain text, as PDF: lines that start with "# " or "## " are headings, with "- "
// bullets, other lines paragraphs. The first heading is the title. Throws DocumentError when it
// cannot be made.
QByteArray renderNote(const QString& text);

// The first heading of the text, or its first line when it has none.
QString noteTitle(const QString& text);

} // namespace regiobord
