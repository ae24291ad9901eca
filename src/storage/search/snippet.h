#pragma once

#include <QString>
#include <QStringList>

namespace regiobord {

// The words of a query, folded: what lies between characters that are no letter or digit.
QStringList searchWords(const QString& text);

// The part of a text that holds most of the words, about 30 words long, with each word that begins
// with one of them between hitStart and hitEnd, and with an ellipsis where text was left out. The
// beginning of the text when none is found in it. Words are folded (see searchWords).
QString snippetOf(const QString& text, const QStringList& words);

} // namespace regiobord
