#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace regiobord {

// The whole numbers of lists such as "1, 3 en 5" or "2 & 4" that stand right behind words.
std::vector<int> numbersBehind(const QString& text, const QRegularExpression& words);
// The list that a text starts with, or ends with behind a colon, a bracket or a dash.
std::vector<int> numbersAtStart(const QString& text);
std::vector<int> numbersAtEnd(const QString& text);

} // namespace regiobord
