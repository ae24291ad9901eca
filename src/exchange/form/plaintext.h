#pragma once

#include "core/expected.h"
#include "domain/intake/filereader.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace regiobord {

// The text of a file in UTF-8, or in UTF-16 with a byte order mark. A byte that is no UTF-8 and a
// NUL are errors that name the line (from 1): such a file is damaged or no text at all.
Expected<QString, std::vector<ReadRemark>> readPlainText(const QString& fileName,
                                                         const QByteArray& bytes);

} // namespace regiobord
