#pragma once

#include <QString>

namespace regiobord {

// The text as search and matching see it: lower case, without accents, white space as single
// spaces. "Coördinatie  ÉÉN" becomes "coordinatie een". Done here and not in SQL, for the databases
// disagree.
QString folded(const QString& text);

// Whether two names are the same to a reader: folded, with "&" read as "en", and without
// punctuation. "Onderwijs & Arbeidsmarkt" and "onderwijs en arbeidsmarkt" are.
bool sameName(const QString& left, const QString& right);
QString nameKey(const QString& name); // what sameName compares

} // namespace regiobord
