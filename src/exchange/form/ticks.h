#pragma once

#include "exchange/form/formlayout.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace regiobord {

enum class Mark {
    None, // neither a full nor an empty box: it was lost, or none was printed
    Empty,
    Ticked,
};

// A word that can be chosen, with its box.
struct Choice
{
    QString word; // lower case: "ja"
    Mark mark = Mark::None;
    FilledLine line;
    qsizetype end = 0; // in the line, behind the word
};

struct Choices
{
    std::vector<Choice> all;
    FilledLines rest; // what else stands on the lines

    Mark markOf(const QString& word) const; // Ticked when any of them is
    bool has(const QString& word) const;
};

// The words, which an expression gives, with the boxes before them, or behind them where the first
// line starts with a word.
Choices readChoices(const FilledLines& lines, const QString& words);

} // namespace regiobord
