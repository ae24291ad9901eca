#pragma once

#include <QStringList>

namespace regiobord {

// Texts of a list as lines, one each: for a TextEdit. Blank lines between are left out.
QString fromLines(const QStringList& lines);
QStringList toLines(const QString& text);

} // namespace regiobord
