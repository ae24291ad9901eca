#pragma once

#include "documents/tree/document.h"

#include <QString>

// The texts that people type in the fields of a form or a cover note, as
// domain/meetings/covernote.h describes them.
namespace regiobord::papers {

// Paragraphs are separated by an empty line; a single line end inside one is kept. Lines that start
// with "- " are bullets and with "1. " numbered; a line below such a line that starts with a space
// belongs to it. Empty for a text of white space only.
tree::Flow freeText(const QString& words);

// The same, or "niet ingevuld" in italics: for the fields of a form that are always shown.
tree::Flow freeTextOrNotFilledIn(const QString& words);
tree::Inline notFilledIn();
// For the cells of a table.
QString orDash(const QString& words);

// A text of one paragraph becomes that, several become bullets. Blank ones are left out.
tree::Flow oneOrBullets(const QStringList& texts);
// The same with numbers: proposals that a meeting refers to.
tree::Flow oneOrNumbered(const QStringList& texts);

// The first sentences that fit in that many characters, on one line, with an ellipsis where text is
// left out.
QString beginning(const QString& words, int characters);

} // namespace regiobord::papers
