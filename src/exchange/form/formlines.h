#pragma once

#include <QString>

#include <vector>

namespace regiobord {

// A line of a text, ready to be compared: plain spaces, no soft hyphens within words, no ligatures.
// A tab is four spaces, so that columns stay apart.
struct FormLine
{
    int number = 0; // in the file, from 1
    QString text;
};

// The lines of a text. A form feed ends a line and starts no new number, for an editor counts that
// way. A soft hyphen at the end of a line is kept: the word goes on in the next line.
std::vector<FormLine> formLines(const QString& text);

// Whether a line belongs to the page and not to what was filled in: a footer of the form, a page
// number, the address that a link of the form goes to.
bool isPageFurniture(const QString& line);

// Whether a line is nothing but the address of a link.
bool isLoneAddress(const QString& line);

} // namespace regiobord
