#include "exchange/form/springplankreader.h"

#include "core/text.h"
#include "exchange/form/contributionreader.h"
#include "exchange/form/filledtext.h"
#include "exchange/form/numberlist.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr qsizetype longestLine = 400; // that names results; a longer one is a text
constexpr int shortestName = 8;        // letters; a shorter name may be a part of any sentence

// Letters and digits only: "data gedreven" is "datagedreven".
QString squashed(const QString& text)
{
    return nameKey(text).remove(u' ');
}

// Text without spaces that still knows the line of each of its letters.
class SquashedLines
{
public:
    explicit SquashedLines(const FilledLines& lines)
    {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            m_starts.push_back(m_text.size());
            m_text += squashed(lines[i].text);
        }
    }

    const QString& text() const { return m_text; }
    std::size_t lineAt(qsizetype position) const
    {
        return static_cast<std::size_t>(std::ranges::upper_bound(m_starts, position)
                                        - m_starts.begin() - 1);
    }

private:
    QString m_text;
    std::vector<qsizetype> m_starts;
};

struct Mention
{
    const Springplank* springplank = nullptr;
    std::size_t firstLine = 0; // index in the section
    std::size_t lastLine = 0;
    std::vector<int> results;
};

std::vector<const Springplank*> allOf(const Catalogue& catalogue)
{
    std::vector<const Springplank*> all;
    for (const auto& programme : catalogue.content().programmes) {
        for (const auto& springplank : programme.springplanken)
            all.push_back(&springplank);
    }
    return all;
}

class SpringplankReader
{
public:
    SpringplankReader(const FormSection& section, const Catalogue& catalogue, FormRecord& record)
        : m_section(section),
          m_catalogue(catalogue),
          m_record(record)
    {
    }

    void read();

private:
    void add(const Springplank* springplank, std::size_t first, std::size_t last);
    void addByName();
    void addByNumber(std::size_t line);
    void addResultsByNumber(std::size_t line);
    void addResultsByCode(std::size_t line);
    std::size_t endOfItem(std::size_t line) const;
    void store();
    std::vector<const SpringplankResult*> numberedResults(const Mention& mention);
    std::vector<ContributionPart> partsOf(const Mention& mention, const FilledLines& lines,
                                          bool isAlone);
    void storeOne(const Mention& mention, const FilledLines& lines, bool isAlone);
    void unknown(const QString& what, std::size_t line);

    const FormSection& m_section;
    const Catalogue& m_catalogue;
    FormRecord& m_record;
    std::vector<Mention> m_mentions;
};

void SpringplankReader::unknown(const QString& what, std::size_t line)
{
    m_record.remark(
        m_section.field->label, m_section.lines[line].number,
        QCoreApplication::translate("FormReader", "\u201c%1\u201d is not in the portfolio.")
            .arg(what));
}

void SpringplankReader::add(const Springplank* springplank, std::size_t first, std::size_t last)
{
    const bool isKnown = std::ranges::any_of(m_mentions, [springplank](const Mention& mention) {
        return mention.springplank == springplank;
    });
    if (!isKnown)
        m_mentions.push_back({springplank, first, last, {}});
}

void SpringplankReader::addByName()
{
    const SquashedLines text{m_section.lines};
    for (const auto* springplank : allOf(m_catalogue)) {
        auto name = squashed(springplank->name);
        if (name.startsWith(u"springplank"_s))
            name.remove(0, 11);
        const auto at = name.size() < shortestName ? -1 : text.text().indexOf(name);
        if (at >= 0)
            add(springplank, text.lineAt(at), text.lineAt(at + name.size() - 1));
    }
}

// "springplank 6", "springplanken 4, 5 en 7", "S6", "S6.1".
void SpringplankReader::addByNumber(std::size_t line)
{
    static const QRegularExpression intro{u"(?<!\\p{L})springplank(?:en)?(?: nr\\.?)?\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression code{u"(?<![\\p{L}\\d])S\\d{1,2}(?![\\d\\p{L}])"_s};
    const auto& text = m_section.lines[line].text;
    for (const int number : numbersBehind(text, intro)) {
        const auto name = u'S' + QString::number(number);
        if (const auto* springplank = m_catalogue.springplankByCode(name))
            add(springplank, line, line);
        else
            unknown(u"springplank %1"_s.arg(number), line);
    }
    for (auto it = code.globalMatch(text); it.hasNext();) {
        if (const auto* springplank = m_catalogue.springplankByCode(it.next().captured()))
            add(springplank, line, line);
    }
}

// "resultaat 2": numbers of results belong to the springplank that was named last.
void SpringplankReader::addResultsByNumber(std::size_t line)
{
    static const QRegularExpression intro{u"(?<!\\p{L})resulta(?:at|ten)(?: nr\\.?)?\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption};
    const auto last = std::find_if(m_mentions.rbegin(), m_mentions.rend(),
                                   [line](const Mention& m) { return m.firstLine <= line; });
    if (last == m_mentions.rend())
        return;
    for (const int number : numbersBehind(m_section.lines[line].text, intro))
        last->results.push_back(number);
}

// "S6.2", "6.2".
void SpringplankReader::addResultsByCode(std::size_t line)
{
    static const QRegularExpression code{u"(?<![\\p{L}\\d.])S?(\\d{1,2})\\.(\\d{1,2})(?![\\d.])"_s};
    for (auto it = code.globalMatch(m_section.lines[line].text); it.hasNext();) {
        const auto match = it.next();
        const int number = match.captured(1).toInt();
        for (auto& mention : m_mentions) {
            if (mention.springplank->number == number)
                mention.results.push_back(match.captured(2).toInt());
        }
    }
}

// The results that are named by their number.
std::vector<const SpringplankResult*> SpringplankReader::numberedResults(const Mention& mention)
{
    std::vector<const SpringplankResult*> results;
    const auto& known = mention.springplank->results;
    for (const int number : mention.results) {
        const auto found = std::ranges::find(known, number, &SpringplankResult::number);
        if (found == known.end())
            unknown(u"%1, resultaat %2"_s.arg(mention.springplank->name).arg(number),
                    mention.lastLine);
        else if (std::ranges::find(results, &*found) == results.end())
            results.push_back(&*found);
    }
    return results;
}

// A result that is named by its number is explained by what stands at its springplank, and has
// those of its promises that are about it.
ContributionPart partOfResult(const SpringplankResult& result, ContributionPart& own)
{
    ContributionPart part{&result, own.lines, own.explanation, {}};
    const auto isIts = [&result](const PromisedAmount& promise) {
        return std::ranges::find(result.measures, promise.measure, &Measure::id)
            != result.measures.end();
    };
    std::ranges::copy_if(own.promises, std::back_inserter(part.promises), isIts);
    std::erase_if(own.promises, isIts);
    return part;
}

// Lines that tell about other mentions too explain none of them.
std::vector<ContributionPart> SpringplankReader::partsOf(const Mention& mention,
                                                         const FilledLines& lines, bool isAlone)
{
    if (!isAlone) {
        std::vector<ContributionPart> parts{{nullptr, lines, {}, {}}};
        for (const auto* result : numberedResults(mention))
            parts.push_back({result, lines, {}, {}});
        return parts;
    }
    auto parts = readContribution(lines, *mention.springplank, m_section.field->label, m_record);
    std::vector<ContributionPart> numbered;
    for (const auto* result : numberedResults(mention)) {
        if (std::ranges::find(parts, result, &ContributionPart::result) == parts.end())
            numbered.push_back(partOfResult(*result, parts.front()));
    }
    if (!numbered.empty())
        parts.front().explanation.clear();
    std::ranges::move(numbered, std::back_inserter(parts));
    return parts;
}

// The springplank as a whole is kept when more is said of it than its results.
void SpringplankReader::storeOne(const Mention& mention, const FilledLines& lines, bool isAlone)
{
    auto parts = partsOf(mention, lines, isAlone);
    const auto& own = parts.front();
    if (parts.size() > 1 && own.promises.empty() && !hasText(own.explanation)) {
        auto& next = parts[1].lines;
        if (!own.lines.empty() && next.front().number != own.lines.front().number)
            next.insert(next.begin(), own.lines.begin(), own.lines.end());
        parts.erase(parts.begin());
    }
    auto& stored = m_record.details.springplanken;
    for (const auto& part : parts) {
        m_record.found(Field::SpringplankContributions, part.lines,
                       isAlone ? Confidence::Certain : Confidence::Check,
                       static_cast<int>(stored.size()));
        stored.push_back({mention.springplank->id,
                          part.result == nullptr ? SpringplankResultId{} : part.result->id,
                          part.promises, joinedText(part.explanation)});
    }
}

// The last line of the sentence or the list item that a line is of.
std::size_t SpringplankReader::endOfItem(std::size_t line) const
{
    const auto& lines = m_section.lines;
    static const QRegularExpression end{u"[.:;!?]$"_s};
    while (line + 1 < lines.size() && !isBlank(lines[line + 1]) && !isListItem(lines[line + 1].text)
           && !end.match(lines[line].text).hasMatch())
        ++line;
    return line;
}

// Mentions in one sentence are told about together.
void SpringplankReader::store()
{
    const auto& lines = m_section.lines;
    FilledLines shared;
    const auto keep = [&](std::size_t from, std::size_t to) {
        shared.insert(shared.end(), lines.begin() + static_cast<std::ptrdiff_t>(from),
                      lines.begin() + static_cast<std::ptrdiff_t>(to));
    };
    keep(0, m_mentions.empty() ? lines.size() : m_mentions.front().firstLine);
    for (std::size_t i = 0; i < m_mentions.size();) {
        std::size_t end = i + 1;
        auto last = endOfItem(m_mentions[i].lastLine);
        while (end < m_mentions.size() && m_mentions[end].firstLine <= last)
            last = std::max(last, endOfItem(m_mentions[end++].lastLine));
        const auto from = m_mentions[i].firstLine;
        const auto to = end < m_mentions.size() ? m_mentions[end].firstLine : lines.size();
        const bool isAlone = end == i + 1;
        const auto named = isAlone ? to : std::max(from + 1, std::min(to, last + 1));
        const FilledLines about{lines.begin() + static_cast<std::ptrdiff_t>(from),
                                lines.begin() + static_cast<std::ptrdiff_t>(named)};
        for (; i < end; ++i)
            storeOne(m_mentions[i], about, isAlone);
        if (!isAlone)
            keep(from, to);
    }
    m_record.details.springplankenRemark = joinedText(shared);
    for (const auto& paragraph : paragraphs(shared))
        m_record.found(Field::SpringplankContributions, paragraph, Confidence::Check);
}

void SpringplankReader::read()
{
    addByName();
    for (std::size_t line = 0; line < m_section.lines.size(); ++line) {
        if (m_section.lines[line].text.size() <= longestLine)
            addByNumber(line);
    }
    std::ranges::stable_sort(m_mentions, {}, [](const Mention& mention) {
        return std::pair{mention.firstLine, mention.springplank->number};
    });
    for (std::size_t line = 0; line < m_section.lines.size(); ++line) {
        if (m_section.lines[line].text.size() > longestLine)
            continue;
        addResultsByNumber(line);
        addResultsByCode(line);
    }
    store();
}

} // namespace

void readSpringplanken(const FormSection& section, const Catalogue& catalogue, FormRecord& record)
{
    if (!hasText(section.lines)) {
        record.notFound(Field::SpringplankContributions);
        return;
    }
    SpringplankReader{section, catalogue, record}.read();
    if (record.details.springplanken.empty())
        record.remark(
            section.field->label, section.headingLine,
            QCoreApplication::translate(
                "FormReader", "No springplank was recognised; the text is kept as a remark."));
}

} // namespace regiobord
