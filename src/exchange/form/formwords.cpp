#include "exchange/form/formwords.h"

#include "core/text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr QChar takenOut{u'\u0001'};
constexpr int gapOfColumns = 3;
constexpr int longestWord = 40; // a longer run of letters is no word of the form

bool isPlain(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
}

// The same for capitals and small letters without accents.
std::size_t sumOf(QStringView word)
{
    std::size_t sum = 0;
    for (const auto character : word)
        sum = sum * 31 + (character.unicode() | 0x20U);
    return sum % 4096;
}

bool isPunctuation(QChar character)
{
    return u" ()?!.:;,\u2026\u2018\u2019\u201c\u201d\"'"_s.contains(character);
}

} // namespace

Phrase FormVocabulary::learn(const QString& words)
{
    Phrase phrase;
    for (const auto& word : nameKey(words).split(u' ', Qt::SkipEmptyParts)) {
        const auto known = m_ids.constFind(word);
        const int id = known == m_ids.constEnd() ? static_cast<int>(m_ids.size()) + 1 : *known;
        m_ids.insert(word, id);
        m_sums.set(sumOf(word));
        phrase.push_back(id);
    }
    return phrase;
}

int FormVocabulary::idOf(QStringView word) const
{
    if (word.size() > longestWord)
        return 0;
    if (!isPlain(word))
        return m_ids.value(folded(word.toString()), 0);
    return m_sums.test(sumOf(word)) ? m_ids.value(word.toString().toLower(), 0) : 0;
}

FormText::FormText(std::vector<FormLine> lines, const FormVocabulary& vocabulary)
    : m_lines(std::move(lines))
{
    m_left.reserve(m_lines.size());
    for (const auto& line : m_lines)
        m_left.push_back(line.text);
    for (int line = 0; line < static_cast<int>(m_lines.size()); ++line) {
        const auto first = m_words.size();
        if (isPageFurniture(m_left[static_cast<std::size_t>(line)]))
            takeOutLine(line);
        else
            readWords(line, vocabulary);
        if (first > 0 && first < m_words.size())
            joinBroken(first, vocabulary);
    }
}

void FormText::readWords(int line, const FormVocabulary& vocabulary)
{
    const QStringView text = m_lines[static_cast<std::size_t>(line)].text;
    int gap = gapOfColumns;
    for (int i = 0; i < text.size();) {
        if (!text.at(i).isLetterOrNumber()) {
            gap = text.at(i) == u' ' ? gap + 1 : 0;
            ++i;
            continue;
        }
        const int start = i;
        while (i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isMark()))
            ++i;
        const int id = vocabulary.idOf(text.sliced(start, i - start));
        m_words.push_back({line, start, i - start, id, gap >= gapOfColumns, false});
        gap = 0;
    }
}

// "Projectbe-" and "schrijving" is one word of the form.
void FormText::joinBroken(std::size_t first, const FormVocabulary& vocabulary)
{
    auto& head = m_words[first - 1];
    auto& tail = m_words[first];
    const auto before = m_lines[static_cast<std::size_t>(head.line)].text.trimmed();
    if (!before.endsWith(u'-') && !before.endsWith(u'\u00AD'))
        return;
    const auto id = vocabulary.idOf(textOf(head).toString() + textOf(tail).toString());
    if (id == 0)
        return;
    head.id = id;
    tail.isRestOfBroken = true;
}

QStringView FormText::textOf(const Word& word) const
{
    return QStringView{m_lines[static_cast<std::size_t>(word.line)].text}.sliced(word.start,
                                                                                 word.length);
}

bool FormText::isFirstOfLine(std::size_t word) const
{
    return word == 0 || m_words[word - 1].line != m_words[word].line;
}

bool FormText::isLastOfLine(std::size_t word) const
{
    return word + 1 >= m_words.size() || m_words[word + 1].line != m_words[word].line;
}

bool FormText::isFollowedByColon(std::size_t word) const
{
    const auto& last = m_words[word];
    const auto& text = m_lines[static_cast<std::size_t>(last.line)].text;
    return QStringView{text}.sliced(last.start + last.length).trimmed().startsWith(u':');
}

std::size_t FormText::firstWordFrom(int line) const
{
    const auto found = std::ranges::lower_bound(m_words, line, {}, &Word::line);
    return static_cast<std::size_t>(found - m_words.begin());
}

// The word after this one. In a column the words behind a wide gap are passed over: they stand in
// the next column.
std::size_t FormText::next(std::size_t word, bool staysInColumn) const
{
    const int line = m_words[word].line;
    ++word;
    if (staysInColumn && word < m_words.size() && m_words[word].line == line
        && m_words[word].startsColumn) {
        while (word < m_words.size() && m_words[word].line == line)
            ++word;
    }
    return word;
}

std::vector<std::size_t> FormText::match(const Phrase& phrase, std::size_t from,
                                         bool inColumn) const
{
    std::vector<std::size_t> matched;
    auto word = from;
    for (const int id : phrase) {
        if (word >= m_words.size() || m_words[word].id != id)
            return {};
        matched.push_back(word);
        word = next(word, inColumn);
        if (word < m_words.size() && m_words[word].isRestOfBroken) {
            matched.push_back(word);
            word = next(word, inColumn);
        }
    }
    return matched;
}

std::vector<std::size_t> FormText::match(const Phrase& phrase, std::size_t from) const
{
    auto matched = match(phrase, from, true);
    return matched.empty() ? match(phrase, from, false) : matched;
}

std::vector<std::size_t> FormText::matchUntil(const Phrase& begin, const Phrase& end,
                                              std::size_t from, int maximumWords,
                                              bool inColumn) const
{
    auto matched = match(begin, from, inColumn);
    if (matched.empty() || end.empty())
        return matched;
    auto word = next(matched.back(), inColumn);
    while (word < m_words.size() && static_cast<int>(matched.size()) < maximumWords) {
        if (const auto last = match(end, word, inColumn); !last.empty()) {
            matched.insert(matched.end(), last.begin(), last.end());
            return matched;
        }
        matched.push_back(word);
        word = next(word, inColumn);
    }
    return {};
}

std::vector<std::size_t> FormText::matchUntil(const Phrase& begin, const Phrase& end,
                                              std::size_t from, int maximumWords) const
{
    auto matched = matchUntil(begin, end, from, maximumWords, true);
    return matched.empty() ? matchUntil(begin, end, from, maximumWords, false) : matched;
}

// Takes the words out with the punctuation between, before and behind them.
void FormText::takeOut(const std::vector<std::size_t>& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = m_words[words[i]];
        auto& text = m_left[static_cast<std::size_t>(word.line)];
        const bool joinsNext = i + 1 < words.size() && words[i + 1] == words[i] + 1
            && m_words[words[i + 1]].line == word.line;
        int start = word.start;
        int end = joinsNext ? m_words[words[i + 1]].start : word.start + word.length;
        while (start > 0 && isPunctuation(text.at(start - 1)))
            --start;
        while (end < text.size() && isPunctuation(text.at(end)))
            ++end;
        if (i + 1 < words.size() && isLastOfLine(words[i])) // "/" or "-", and it goes on below
            end = static_cast<int>(text.size());
        for (int at = start; at < end; ++at)
            text[at] = takenOut;
    }
}

void FormText::takeOutLine(int line)
{
    m_left[static_cast<std::size_t>(line)].fill(takenOut);
}

QString FormText::remaining(int line) const
{
    QString text;
    for (const auto character : m_left[static_cast<std::size_t>(line)]) {
        if (character != takenOut)
            text += character;
        else if (!text.isEmpty() && !text.endsWith(u' '))
            text += u' ';
    }
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text.trimmed();
}

} // namespace regiobord
