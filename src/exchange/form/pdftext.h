#pragma once

#include "core/expected.h"
#include "domain/intake/filereader.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace regiobord {

// The text of a PDF in the order in which it is read, a line per line of print, and a form feed
// after each page. docs/adr/0005-pdf-text.md says how the way of reading was chosen. A file that is
// no PDF, is damaged, asks for a password or holds no text (a scan) gives an error that says so.
Expected<QString, std::vector<ReadRemark>> readPdfText(const QString& fileName,
                                                       const QByteArray& bytes);

} // namespace regiobord
