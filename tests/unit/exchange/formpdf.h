#pragma once

#include <QByteArray>
#include <QStringList>

namespace regiobord::form {

// A PDF with these lines, 50 on a page; none gives one page with nothing but a drawn box.
QByteArray pdfOfLines(const QStringList& lines);
// The same with each part of a line that wide gaps divide at a place of its own, column by column,
// the way the boxes of a printed form are drawn.
QByteArray pdfOfColumns(const QStringList& lines);
// A PDF that opens only with a password.
QByteArray encryptedPdf();

} // namespace regiobord::form
