#include "storage/search/snippet.h"

#include "core/text.h"
#include "domain/portfolio/search.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int wordsBefore = 8;
constexpr int wordsInSnippet = 30;
constexpr qsizetype lettersBehind = 10;  // signs behind the last word of a text
constexpr std::size_t hitsToWeigh = 100; // of a long text; the first are as good as any

// A word of the text, by its place; hit says which of the sought words it begins with, or -1.
struct Word
{
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype hit = -1;
};

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark();
}

// Folding costs time, and most words of a text begin with another letter than those sought.
class WordMatcher
{
public:
    explicit WordMatcher(const QStringList& words) : m_words(words)
    {
        for (const auto& word : words) {
            const auto first = word.front().unicode();
            if (first < m_starts.size())
                m_starts[first] = true;
        }
    }

    qsizetype matchOf(const QString& text, const Word& word) const
    {
        const auto first = text.at(word.start).toCaseFolded().unicode();
        if (first < m_starts.size() && !m_starts[first])
            return -1;
        const auto plain = folded(text.mid(word.start, word.length));
        const auto found = std::ranges::find_if(
            m_words, [&plain](const QString& sought) { return plain.startsWith(sought); });
        return found == m_words.end() ? -1 : std::distance(m_words.begin(), found);
    }

private:
    const QStringList& m_words;
    std::array<bool, 128> m_starts{};
};

// All words up to the last hit that is weighed, and as many behind it as a snippet shows.
std::vector<Word> wordsOf(const QString& text, const WordMatcher& matcher)
{
    std::vector<Word> words;
    std::size_t hits = 0;
    int after = 0;
    for (qsizetype i = 0; i < text.size() && after <= wordsInSnippet; ++i) {
        if (!isWordCharacter(text.at(i)))
            continue;
        Word word{i, 0, -1};
        while (i < text.size() && isWordCharacter(text.at(i)))
            ++i;
        word.length = i - word.start;
        word.hit = matcher.matchOf(text, word);
        hits += word.hit >= 0 ? 1 : 0;
        after += hits >= hitsToWeigh ? 1 : 0;
        words.push_back(word);
    }
    return words;
}

// How many of the sought words the snippet shows that begins at this word.
std::size_t weightAt(const std::vector<Word>& words, std::size_t first)
{
    std::vector<qsizetype> hits;
    for (std::size_t i = first; i < words.size() && i < first + wordsInSnippet - wordsBefore; ++i) {
        if (words[i].hit >= 0 && std::ranges::find(hits, words[i].hit) == hits.end())
            hits.push_back(words[i].hit);
    }
    return hits.size();
}

std::size_t bestStart(const std::vector<Word>& words)
{
    std::size_t best = 0;
    std::size_t bestWeight = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto weight = words[i].hit >= 0 ? weightAt(words, i) : 0;
        if (weight > bestWeight) {
            best = i;
            bestWeight = weight;
        }
    }
    return best < wordsBefore ? 0 : best - wordsBefore;
}

} // namespace

QStringList searchWords(const QString& text)
{
    QStringList words;
    QString word;
    const auto plain = folded(text) + u' ';
    for (const auto character : plain) {
        if (isWordCharacter(character)) {
            word += character;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

QString snippetOf(const QString& text, const QStringList& words)
{
    const auto parts = wordsOf(text, WordMatcher{words});
    if (parts.empty())
        return {};
    const auto first = bestStart(parts);
    const auto last = std::min(first + wordsInSnippet, parts.size());
    QString snippet = first > 0 ? u"… "_s : QString{};
    auto done = parts[first].start;
    for (auto i = first; i < last; ++i) {
        const auto& part = parts[i];
        snippet += QStringView{text}.mid(done, part.start - done);
        const auto word = QStringView{text}.mid(part.start, part.length);
        if (part.hit >= 0)
            snippet += hitStart + word.toString() + hitEnd;
        else
            snippet += word;
        done = part.start + part.length;
    }
    if (last < parts.size())
        snippet += u" …"_s;
    else
        snippet += QStringView{text}.mid(done).left(lettersBehind);
    return snippet.simplified();
}

} // namespace regiobord
