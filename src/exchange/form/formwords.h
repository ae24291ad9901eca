#pragma once

#include "exchange/form/formlines.h"

#include <QHash>
#include <QString>

#include <bitset>
#include <vector>

namespace regiobord {

// The words of a phrase of the form, as numbers of a FormVocabulary.
using Phrase = std::vector<int>;

// Every word that the form itself is printed with, so that a text of any length can be compared
// with the form's headings and guidance by number.
class FormVocabulary
{
public:
    Phrase learn(const QString& words); // at start, from the table of fields
    int idOf(QStringView word) const;   // in any case and with any accents

private:
    QHash<QString, int> m_ids; // from 1; 0 is any other word
    std::bitset<4096> m_sums;  // of the words: most other words are told apart by theirs alone
};

// A run of letters and digits in a line.
struct Word
{
    int line = 0; // index in FormText::lines
    int start = 0;
    int length = 0;
    int id = 0;                  // 0: not a word of the form
    bool startsColumn = false;   // first of its line, or behind a wide gap
    bool isRestOfBroken = false; // the second half of a word that was broken over two lines
};

// Lines with their words. What was recognised as the form's own print is taken out, and what is
// left of the lines is what was filled in.
class FormText
{
public:
    FormText(std::vector<FormLine> lines, const FormVocabulary& vocabulary);

    const std::vector<FormLine>& lines() const { return m_lines; }
    const std::vector<Word>& words() const { return m_words; }
    QStringView textOf(const Word& word) const;
    bool isFirstOfLine(std::size_t word) const;
    bool isLastOfLine(std::size_t word) const;
    bool isFollowedByColon(std::size_t word) const;
    std::size_t firstWordFrom(int line) const; // of that line or the first one after it

    // The words of the phrase from this one on, over line ends and past other columns; empty when
    // they are not there.
    std::vector<std::size_t> match(const Phrase& phrase, std::size_t from) const;
    // The same, and everything up to the words of `end`, at most that many words in all.
    std::vector<std::size_t> matchUntil(const Phrase& begin, const Phrase& end, std::size_t from,
                                        int maximumWords) const;

    void takeOut(const std::vector<std::size_t>& words);
    void takeOutLine(int line);

    // What is left of the line.
    QString remaining(int line) const;

private:
    void readWords(int line, const FormVocabulary& vocabulary);
    void joinBroken(std::size_t first, const FormVocabulary& vocabulary);
    std::size_t next(std::size_t word, bool staysInColumn) const;
    std::vector<std::size_t> match(const Phrase& phrase, std::size_t from, bool inColumn) const;
    std::vector<std::size_t> matchUntil(const Phrase& begin, const Phrase& end, std::size_t from,
                                        int maximumWords, bool inColumn) const;

    std::vector<FormLine> m_lines;
    std::vector<QString> m_left; // the lines, with takenOut where the form's own print stood
    std::vector<Word> m_words;
};

} // namespace regiobord
