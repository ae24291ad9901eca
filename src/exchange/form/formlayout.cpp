#include "exchange/form/formlayout.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int fewestHeadings = 5;
constexpr int longestPreamble = 25;         // lines between the title and the first field
constexpr std::size_t mostCandidates = 400; // of headings within one form

// A place that looks like the heading of a field.
struct Candidate
{
    std::size_t field = 0;          // in FormFields::fields()
    std::vector<std::size_t> words; // that it takes
    bool isStrong = false;          // its number and its words
    int line = 0;

    int weight() const { return isStrong ? 10 : 4; }
};

using Candidates = std::vector<Candidate>;

struct Label
{
    QString text; // "8a"
    std::vector<std::size_t> words;
};

// 1 to 14, a to e, 8a to 8e.
bool isLabel(QStringView text)
{
    const auto isLetter = [](QChar letter) {
        return letter >= u'a' && letter <= u'e';
    };
    if (text.size() == 1)
        return (text[0] >= u'1' && text[0] <= u'9') || isLetter(text[0]);
    if (text.size() != 2)
        return false;
    return (text[0] == u'1' && text[1] >= u'0' && text[1] <= u'4')
        || (text[0] == u'8' && isLetter(text[1]));
}

// The numbers that may stand for a heading at a word: "8", "8a", "8 a" (over two lines), "a".
std::vector<Label> labelsAt(const FormText& text, std::size_t word)
{
    std::vector<Label> labels;
    const auto& words = text.words();
    if (words[word].length > 2)
        return labels;
    const auto first = text.textOf(words[word]).toString().toLower();
    if (!isLabel(first))
        return labels;
    if (first == u"8"_s && word + 1 < words.size() && words[word + 1].length == 1) {
        const auto letter = text.textOf(words[word + 1]).toString().toLower();
        if (letter >= u"a"_s && letter <= u"e"_s)
            labels.push_back({u'8' + letter, {word, word + 1}});
    }
    const bool isLetter = first.size() == 1 && first.front().isLetter();
    labels.push_back({isLetter ? u'8' + first : first, {word}});
    return labels;
}

bool fits(const FormField& field, const QString& label)
{
    // The group heading of 8 stands for its first question.
    return field.label == label || (label == u"8"_s && field.field == Field::GoalContributions);
}

std::vector<std::size_t> headingAt(const FormText& text, const FormField& field, std::size_t word)
{
    std::vector<std::size_t> best;
    for (const auto& heading : field.headings) {
        if (auto words = text.match(heading, word); words.size() > best.size())
            best = std::move(words);
    }
    return best;
}

// Without its number a heading must be long enough to be no other text, or stand by itself.
bool standsAlone(const FormText& text, const std::vector<std::size_t>& words)
{
    const auto last = words.back();
    const bool endsThere = text.isLastOfLine(last) || text.isFollowedByColon(last)
        || text.words()[last + 1].startsColumn;
    return words.size() >= 4 || endsThere;
}

std::optional<Candidate> candidateAt(const FormText& text, std::size_t field, std::size_t word)
{
    const auto& known = FormFields::instance().fields()[field];
    const int line = text.words()[word].line;
    for (const auto& label : labelsAt(text, word)) {
        const auto after = label.words.back() + 1;
        if (!fits(known, label.text) || after >= text.words().size())
            continue;
        auto heading = headingAt(text, known, after);
        if (heading.empty())
            continue;
        heading.insert(heading.begin(), label.words.begin(), label.words.end());
        return Candidate{field, std::move(heading), true, line};
    }
    auto heading = headingAt(text, known, word);
    if (heading.empty() || !standsAlone(text, heading))
        return std::nullopt;
    // The signature has no number, so its heading is as sure as it gets.
    return Candidate{field, std::move(heading), known.label.isEmpty(), line};
}

Candidates candidatesIn(const FormText& text)
{
    Candidates candidates;
    const auto count = FormFields::instance().fields().size();
    for (std::size_t word = 0; word < text.words().size(); ++word) {
        if (!text.isFirstOfLine(word) && !text.words()[word].startsColumn)
            continue;
        for (std::size_t field = 0; field < count; ++field) {
            if (auto candidate = candidateAt(text, field, word))
                candidates.push_back(std::move(*candidate));
        }
    }
    return candidates;
}

// The place before `end` of the heaviest chain that the candidate at `end` can continue, or -1.
int heaviestBefore(std::size_t end, const Candidates& candidates, const std::vector<int>& weight)
{
    int heaviest = -1;
    for (std::size_t i = 0; i < end; ++i) {
        const bool isBefore = candidates[i].field < candidates[end].field;
        if (isBefore && weight[i] > (heaviest < 0 ? 0 : weight[static_cast<std::size_t>(heaviest)]))
            heaviest = static_cast<int>(i);
    }
    return heaviest;
}

// The candidates in the order of the form that together weigh most.
Candidates heaviestChain(const Candidates& candidates)
{
    const auto count = std::min(candidates.size(), mostCandidates);
    std::vector<int> weight(count);
    std::vector<int> previous(count, -1);
    int best = -1;
    for (std::size_t i = 0; i < count; ++i) {
        weight[i] = candidates[i].weight();
        previous[i] = heaviestBefore(i, candidates, weight);
        if (previous[i] >= 0)
            weight[i] += weight[static_cast<std::size_t>(previous[i])];
        if (best < 0 || weight[i] > weight[static_cast<std::size_t>(best)])
            best = static_cast<int>(i);
    }
    Candidates chain;
    for (int i = best; i >= 0; i = previous[static_cast<std::size_t>(i)])
        chain.insert(chain.begin(), candidates[static_cast<std::size_t>(i)]);
    return chain;
}

// The chain, and the fields with their number that stand out of the form's order.
Candidates chosen(const Candidates& candidates)
{
    auto result = heaviestChain(candidates);
    std::set<std::size_t> fields;
    for (const auto& candidate : result)
        fields.insert(candidate.field);
    for (const auto& candidate : candidates) {
        if (candidate.isStrong && fields.insert(candidate.field).second)
            result.push_back(candidate);
    }
    std::ranges::sort(result, {}, [](const Candidate& c) { return c.words.front(); });
    return result;
}

bool endsForm(const QString& line)
{
    static const QRegularExpression pattern{
        u"^\\s*(?:bijlagen:?|bijlage \\d+[.:]?|rapport van bevindingen.*)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption};
    return line.size() < 120 && pattern.match(line).hasMatch();
}

// Takes the parts of one form out of the text.
class FormTaker
{
public:
    FormTaker(FormText& text, Candidates headings, int end)
        : m_text(text),
          m_headings(std::move(headings))
    {
        m_begin = beginOfForm();
        m_end = endOfForm(end);
    }

    FormLayout layout();

private:
    int lineCount() const { return static_cast<int>(m_text.lines().size()); }
    int numberOf(int line) const { return m_text.lines()[static_cast<std::size_t>(line)].number; }
    int beginOfForm() const;
    int endOfForm(int end) const;
    void takeGuidance(const std::vector<FormGuidance>& guidance, std::size_t from, std::size_t to);
    bool startsLineAsLabel(std::size_t word) const;
    FilledLines filled(std::size_t from, std::size_t to);
    void takeNextLabel(FilledLines& lines, std::size_t heading) const;

    FormText& m_text;
    Candidates m_headings;
    FilledLines m_addresses;
    int m_begin = 0;
    int m_end = 0; // the line after the last one
};

int FormTaker::beginOfForm() const
{
    const int first = m_headings.front().line;
    for (int line = first; line >= 0 && line >= first - longestPreamble; --line) {
        const auto word = m_text.firstWordFrom(line);
        if (word < m_text.words().size() && m_text.words()[word].line == line
            && !m_text.match(FormFields::instance().title(), word).empty())
            return line;
    }
    return first;
}

int FormTaker::endOfForm(int end) const
{
    for (int line = m_headings.back().line + 1; line < end; ++line) {
        if (endsForm(m_text.lines()[static_cast<std::size_t>(line)].text))
            return line;
    }
    return end;
}

bool FormTaker::startsLineAsLabel(std::size_t word) const
{
    return m_text.isFirstOfLine(word) && !labelsAt(m_text, word).empty();
}

void FormTaker::takeGuidance(const std::vector<FormGuidance>& guidance, std::size_t from,
                             std::size_t to)
{
    for (auto word = from; word < to; ++word) {
        if (m_text.words()[word].id == 0)
            continue;
        for (const auto& printed : guidance) {
            auto words = m_text.matchUntil(printed.begin, printed.end, word, printed.maximumWords);
            if (words.empty() || words.back() >= to)
                continue;
            if (word > from && startsLineAsLabel(word - 1)) // "a." before the first question of 8
                words.insert(words.begin(), word - 1);
            m_text.takeOut(words);
            break;
        }
    }
}

// What is left between two words. Addresses of links are set apart.
FilledLines FormTaker::filled(std::size_t from, std::size_t to)
{
    FilledLines lines;
    const auto& words = m_text.words();
    const int first = from < words.size() ? words[from].line : m_end;
    const int last = to < words.size() && words[to].line < m_end ? words[to].line : m_end;
    for (int line = first; line < last; ++line) {
        auto text = m_text.remaining(line);
        if (isLoneAddress(text))
            m_addresses.push_back({numberOf(line), std::exchange(text, {})});
        lines.push_back({numberOf(line), text});
    }
    return lines;
}

// The number of the next heading can stand before its column: "8" on a line of its own.
void FormTaker::takeNextLabel(FilledLines& lines, std::size_t heading) const
{
    if (heading >= m_headings.size() || lines.empty())
        return;
    const auto& label = FormFields::instance().fields()[m_headings[heading].field].label;
    auto last = std::ranges::find_if(lines.rbegin(), lines.rend(),
                                     [](const FilledLine& line) { return !line.text.isEmpty(); });
    if (last == lines.rend() || label.isEmpty() || last->text.size() > label.size() + 1)
        return;
    const auto text = last->text.endsWith(u'.') ? last->text.chopped(1) : last->text;
    if (text.compare(label, Qt::CaseInsensitive) == 0
        || (label.size() == 2 && label.front() == u'8' && text == u"8"_s))
        last->text.clear();
}

FormLayout FormTaker::layout()
{
    FormLayout layout;
    const auto& words = m_text.words();
    const auto last = m_text.firstWordFrom(m_end);
    const auto start = m_text.firstWordFrom(m_begin);
    const auto first = m_headings.front().words.front();
    takeGuidance(FormFields::instance().preamble(), start, first);
    for (const auto& heading : m_headings)
        m_text.takeOut(heading.words);
    layout.preamble = filled(start, first);
    takeNextLabel(layout.preamble, 0);
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        const auto& field = FormFields::instance().fields()[m_headings[i].field];
        const auto from = m_headings[i].words.front();
        const auto to = i + 1 < m_headings.size() ? m_headings[i + 1].words.front() : last;
        takeGuidance(field.guidance, from, to);
        FormSection section{&field, numberOf(words[from].line), filled(from, to)};
        takeNextLabel(section.lines, i + 1);
        layout.sections.push_back(std::move(section));
    }
    layout.addresses = m_addresses;
    layout.firstLine = numberOf(m_begin);
    layout.lastLine = m_end > 0 ? numberOf(m_end - 1) : 0;
    return layout;
}

// The texts in which to look for a form: from each heading of the first field to the next one.
std::vector<Candidates> segments(const Candidates& candidates)
{
    std::vector<Candidates> result(1);
    for (const auto& candidate : candidates) {
        const bool startsForm = candidate.field == 0 && candidate.isStrong;
        if (startsForm && !result.back().empty())
            result.emplace_back();
        result.back().push_back(candidate);
    }
    return result;
}

} // namespace

const FormSection* FormLayout::section(Field field) const
{
    const auto found = std::ranges::find_if(
        sections, [field](const FormSection& section) { return section.field->field == field; });
    return found == sections.end() ? nullptr : &*found;
}

std::optional<FormLayout> findForm(const QString& text)
{
    FormText form{formLines(text), FormFields::instance().vocabulary()};
    std::optional<FormLayout> layout;
    std::vector<int> others;
    const auto parts = segments(candidatesIn(form));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto headings = chosen(parts[i]);
        if (static_cast<int>(headings.size()) < fewestHeadings)
            continue;
        if (layout) {
            others.push_back(form.lines()[static_cast<std::size_t>(headings.front().line)].number);
            continue;
        }
        const int end = i + 1 < parts.size() ? parts[i + 1].front().line
                                             : static_cast<int>(form.lines().size());
        layout = FormTaker{form, std::move(headings), end}.layout();
    }
    if (layout)
        layout->otherForms = std::move(others);
    return layout;
}

} // namespace regiobord
