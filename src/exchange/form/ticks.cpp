#include "exchange/form/ticks.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// The private codes are those of the symbol fonts (Wingdings) that word processors draw boxes with.
const QString tickedBox =
    u"\\[\\s?[xXvV\u2713\u2714]\\s?\\]|\\(\\s?[xXvV]\\s?\\)"
    "|[\u2612\u2611\u2713\u2714\u2717\u2718\u25CF\u25C9\u25A0\uF0FE\uF0FD\uF0FC\uF078\uF054\uF053]"
    "|(?<![\\p{L}\\d])[xXvV\u00D7](?![\\p{L}\\d])"_s;
const QString emptyBox = u"\\[\\s?\\]|\\(\\s?\\)"
                         "|[\u2610\u25A1\u25CB\u25EF\u25A2\u274F\u2751\uF0A8\uF06F\uF071\uF0A1]"
                         "|(?<![\\p{L}\\d])[oO0](?![\\p{L}\\d])"_s;

struct Item
{
    std::optional<Mark> box; // none: a word
    QString word;
    std::size_t line = 0;
    qsizetype start = 0;
    qsizetype end = 0;
};

std::vector<Item> itemsOf(const FilledLines& lines, const QString& words)
{
    const QRegularExpression pattern{u"(?<ticked>"_s + tickedBox + u")|(?<empty>"_s + emptyBox
                                         + u")|(?<![\\p{L}\\d])(?<word>"_s + words
                                         + u")(?![\\p{L}\\d])"_s,
                                     QRegularExpression::CaseInsensitiveOption};
    std::vector<Item> items;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (auto it = pattern.globalMatch(lines[line].text.left(2000)); it.hasNext();) {
            const auto match = it.next();
            Item item{std::nullopt, match.captured(u"word"_s).toLower(), line,
                      match.capturedStart(), match.capturedEnd()};
            if (item.word.isEmpty())
                item.box = match.captured(u"ticked"_s).isEmpty() ? Mark::Empty : Mark::Ticked;
            items.push_back(item);
        }
    }
    return items;
}

QString restOf(const QString& line, const std::vector<Item>& items, std::size_t index)
{
    QString rest = line;
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        if (item->line == index)
            rest.replace(item->start, item->end - item->start, u" "_s);
    }
    static const QRegularExpression loose{u"^[\\s,.:;/()-]+|[\\s,:;/(-]+$"_s};
    return rest.remove(loose).simplified();
}

} // namespace

Mark Choices::markOf(const QString& word) const
{
    Mark mark = Mark::None;
    for (const auto& choice : all) {
        if (choice.word == word)
            mark = std::max(mark, choice.mark);
    }
    return mark;
}

bool Choices::has(const QString& word) const
{
    return std::ranges::find(all, word, &Choice::word) != all.end();
}

Choices readChoices(const FilledLines& lines, const QString& words)
{
    const auto items = itemsOf(lines, words);
    Choices choices;
    // "Ja [ ] Nee [x]" ends in a box; "Nee ([ ] Ja [x] Nee)" only begins with a word.
    const bool boxesFollow = !items.empty() && !items.front().box && items.back().box;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].box)
            continue;
        const auto neighbour = boxesFollow ? i + 1 : i - 1;
        const bool hasBox = neighbour < items.size() && items[neighbour].box.has_value();
        choices.all.push_back({items[i].word, hasBox ? *items[neighbour].box : Mark::None,
                               lines[items[i].line], items[i].end});
    }
    for (std::size_t line = 0; line < lines.size(); ++line) {
        if (const auto rest = restOf(lines[line].text, items, line); !rest.isEmpty())
            choices.rest.push_back({lines[line].number, rest});
    }
    return choices;
}

} // namespace regiobord
