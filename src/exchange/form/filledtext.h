#pragma once

#include "exchange/form/formlayout.h"

#include <QString>
#include <QStringList>

namespace regiobord {

bool isBlank(const FilledLine& line);
bool hasText(const FilledLines& lines);
// "niet ingevuld", as the program's own form has it for a field that was left empty.
bool saysItIsEmpty(const QString& text);
bool isListItem(const QString& line); // starts with a bullet, a dash or a number
QString withoutBullet(const QString& line);

// The lines as somebody wrote them before a page broke them: sentences whole again, a line for each
// list item, an empty line between paragraphs. Nothing but white space changes.
QString joinedText(const FilledLines& lines);

// The lines between blank ones; a blank line that only a page break left within a sentence does not
// count.
std::vector<FilledLines> paragraphs(const FilledLines& lines);

// The items of a list, or the sentences that each stand on a line of their own.
QStringList joinedItems(const FilledLines& lines);

// All text on one line, without blank lines.
QString onOneLine(const FilledLines& lines);

// The parts of a line between wide gaps and upright strokes: the cells of a table's row.
QStringList cellsOf(const QString& line);

} // namespace regiobord
