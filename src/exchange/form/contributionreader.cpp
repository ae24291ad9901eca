#include "exchange/form/contributionreader.h"

#include "core/dutch.h"
#include "core/text.h"
#include "exchange/form/filledtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr std::size_t mostLines = 4; // that a label or a promise is broken over

QString squashed(const QString& text)
{
    return nameKey(text).remove(u' ');
}

// How many lines from this one say exactly these words; 0 when they do not.
std::size_t linesThatSay(const FilledLines& lines, std::size_t from, const QString& words)
{
    const auto wanted = squashed(words);
    auto said = squashed(withoutBullet(lines[from].text));
    for (std::size_t count = 1; !said.isEmpty() && wanted.startsWith(said); ++count) {
        if (said == wanted)
            return count;
        if (from + count == lines.size() || count == mostLines)
            break;
        said += squashed(lines[from + count].text);
    }
    return 0;
}

// "24 plaatsingen", "12,5% meer vouchers".
struct Promise
{
    Quantity amount;
    QString unit;
    std::size_t lineCount = 0;
};

std::optional<Promise> promiseIn(const QRegularExpression& pattern, const QString& text,
                                 std::size_t lineCount)
{
    const auto match = pattern.match(text);
    const auto amount =
        match.hasMatch() ? dutch::parseNumber(match.captured(1)) : std::optional<Quantity>{};
    return amount ? std::optional{Promise{*amount, match.captured(2), lineCount}} : std::nullopt;
}

// The promise that starts at this line; with its target it may be broken over lines.
std::optional<Promise> promiseAt(const FilledLines& lines, std::size_t from)
{
    static const QString start = u"^Toegezegd:\\s*(\\d[\\d.]*(?:,\\d+)?)\\s*(?:%\\s+)?(\\S.*?)"_s;
    static const QRegularExpression withTarget{start + u"\\s*\\(streefwaarde:[^()]*\\)$"_s};
    static const QRegularExpression alone{start + u"$"_s};
    QString text;
    for (std::size_t count = 1; count <= mostLines && from + count <= lines.size(); ++count) {
        text = (text + u' ' + lines[from + count - 1].text).simplified();
        if (auto promise = promiseIn(withTarget, text, count))
            return promise;
    }
    return promiseIn(alone, lines[from].text.simplified(), 1);
}

class ContributionReader
{
public:
    ContributionReader(const FilledLines& lines, const Springplank& springplank,
                       const QString& place, FormRecord& record)
        : m_lines(lines),
          m_springplank(springplank),
          m_place(place),
          m_record(record)
    {
    }

    std::vector<ContributionPart> read();

private:
    std::size_t takeResult(std::size_t line);
    std::size_t takePromise(std::size_t line);
    const Measure* measureOf(const Promise& promise) const;
    void take(std::size_t from, std::size_t count);

    const FilledLines& m_lines;
    const Springplank& m_springplank;
    const QString& m_place;
    FormRecord& m_record;
    std::vector<ContributionPart> m_parts{ContributionPart{}};
};

// The one measure with that unit: of the result at hand, or of all results of the springplank.
const Measure* ContributionReader::measureOf(const Promise& promise) const
{
    std::vector<const Measure*> found;
    const auto* at = m_parts.back().result;
    for (const auto& result : m_springplank.results) {
        for (const auto& measure : result.measures) {
            if ((at == nullptr || at->id == result.id) && sameName(measure.unit, promise.unit))
                found.push_back(&measure);
        }
    }
    return found.size() == 1 ? found.front() : nullptr;
}

void ContributionReader::take(std::size_t from, std::size_t count)
{
    const auto start = m_lines.begin() + static_cast<std::ptrdiff_t>(from);
    auto& part = m_parts.back();
    part.lines.insert(part.lines.end(), start, start + static_cast<std::ptrdiff_t>(count));
}

// Gives how many lines it takes; 0 when no promise starts here.
std::size_t ContributionReader::takePromise(std::size_t line)
{
    const auto promise = promiseAt(m_lines, line);
    if (!promise)
        return 0;
    take(line, promise->lineCount);
    if (const auto* measure = measureOf(*promise)) {
        m_parts.back().promises.push_back({measure->id, promise->amount});
    } else {
        const auto start = m_lines.begin() + static_cast<std::ptrdiff_t>(line);
        m_record.notUnderstood(m_place,
                               {start, start + static_cast<std::ptrdiff_t>(promise->lineCount)});
    }
    return promise->lineCount;
}

// The name of a result starts a part.
std::size_t ContributionReader::takeResult(std::size_t line)
{
    for (const auto& result : m_springplank.results) {
        const auto count = result.label.isEmpty() ? 0 : linesThatSay(m_lines, line, result.label);
        if (count == 0)
            continue;
        m_parts.push_back({&result, {}, {}, {}});
        take(line, count);
        return count;
    }
    return 0;
}

std::vector<ContributionPart> ContributionReader::read()
{
    std::size_t line = m_lines.empty() ? 0 : linesThatSay(m_lines, 0, m_springplank.name);
    take(0, line);
    while (line < m_lines.size()) {
        auto count = takeResult(line);
        if (count == 0)
            count = takePromise(line);
        if (count == 0) {
            m_parts.back().explanation.push_back(m_lines[line]);
            take(line, 1);
            count = 1;
        }
        line += count;
    }
    return std::move(m_parts);
}

} // namespace

std::vector<ContributionPart> readContribution(const FilledLines& lines,
                                               const Springplank& springplank, const QString& place,
                                               FormRecord& record)
{
    return ContributionReader{lines, springplank, place, record}.read();
}

} // namespace regiobord
