#include "exchange/form/goalsreader.h"

#include "core/text.h"
#include "domain/programmes/sdg.h"
#include "exchange/form/filledtext.h"
#include "exchange/form/numberlist.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

struct NamedTheme
{
    const Theme* theme = nullptr;
    QString key; // as nameKey gives it
};

// The themes with goals, by every name; the longest first.
std::vector<NamedTheme> themesOf(const Catalogue& catalogue)
{
    std::vector<NamedTheme> themes;
    for (const auto& programme : catalogue.content().programmes) {
        for (const auto& theme : programme.themes) {
            if (theme.goals.empty())
                continue;
            themes.push_back({&theme, nameKey(theme.name)});
            for (const auto& other : theme.otherNames)
                themes.push_back({&theme, nameKey(other)});
        }
    }
    std::erase_if(themes, [](const NamedTheme& theme) { return theme.key.isEmpty(); });
    std::ranges::stable_sort(themes, std::ranges::greater{},
                             [](const NamedTheme& theme) { return theme.key.size(); });
    return themes;
}

const Theme* themeOfTable(const BodyId& thematafel, const Catalogue& catalogue)
{
    const auto* body = catalogue.body(thematafel);
    if (body == nullptr)
        return nullptr;
    if (const auto* theme = catalogue.theme(body->theme))
        return theme;
    const auto themes = themesOf(catalogue);
    const auto found = std::ranges::find(themes, nameKey(body->name), &NamedTheme::key);
    return found == themes.end() ? nullptr : found->theme;
}

// Reads the lines of 8a one after the other.
class GoalsReader
{
public:
    GoalsReader(const Catalogue& catalogue, FormRecord& record)
        : m_catalogue(catalogue),
          m_record(record),
          m_themes(themesOf(catalogue)),
          m_theme(themeOfTable(record.details.thematafel, catalogue))
    {
    }

    void read(const FilledLines& lines, const QString& place);

private:
    // A line that names goals, and the lines that explain them.
    struct Part
    {
        FilledLines lines;
        std::size_t goals = 0;
    };

    void explain(const std::vector<Part>& parts);
    const Theme* themeIn(const QString& line) const;
    const Goal* goalNumbered(int number) const;
    std::vector<const Goal*> goalsIn(const FilledLine& line);
    bool explains(const FilledLine& line) const;
    void add(const Goal* goal, const FilledLine& line, std::vector<const Goal*>& goals);

    const Catalogue& m_catalogue;
    FormRecord& m_record;
    std::vector<NamedTheme> m_themes;
    const Theme* m_theme = nullptr; // the last one that was named
    QString m_place;
};

const Theme* GoalsReader::themeIn(const QString& line) const
{
    const auto key = u' ' + nameKey(line) + u' ';
    const auto found = std::ranges::find_if(m_themes, [&key](const NamedTheme& theme) {
        return key.contains(u' ' + theme.key + u' ');
    });
    return found == m_themes.end() ? nullptr : found->theme;
}

// The goal with this number of the theme that was named last.
const Goal* GoalsReader::goalNumbered(int number) const
{
    if (m_theme == nullptr)
        return nullptr;
    const auto found = std::ranges::find(m_theme->goals, number, &Goal::number);
    return found == m_theme->goals.end() ? nullptr : &*found;
}

void GoalsReader::add(const Goal* goal, const FilledLine& line, std::vector<const Goal*>& goals)
{
    if (goal == nullptr) {
        m_record.remark(m_place, line.number,
                        QCoreApplication::translate(
                            "FormReader", "No such goal is in the portfolio: \u201c%1\u201d.")
                            .arg(line.text.left(120)));
        return;
    }
    const auto& known = m_record.details.goals;
    const bool isNew = std::ranges::none_of(
        known, [goal](const GoalContribution& other) { return other.goal == goal->id; });
    if (isNew && std::ranges::find(goals, goal) == goals.end())
        goals.push_back(goal);
}

// The parts of a line that a semicolon divides can each name a theme with its goals.
std::vector<const Goal*> GoalsReader::goalsIn(const FilledLine& line)
{
    static const QRegularExpression codes{u"(?<![\\p{L}\\d])[A-Z]{2,4}-\\d{1,2}(?!\\d)"_s};
    static const QRegularExpression intro{
        u"(?<!\\p{L})doel(?:en|stelling(?:en)?)?(?: nr\\.?)?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption};
    std::vector<const Goal*> goals;
    for (auto it = codes.globalMatch(line.text); it.hasNext();) {
        if (const auto* goal = m_catalogue.goalByCode(it.next().captured()))
            add(goal, line, goals);
    }
    for (const auto& part : line.text.split(u';')) {
        const auto* named = themeIn(part);
        m_theme = named != nullptr ? named : m_theme;
        auto numbers = numbersBehind(part, intro);
        if (numbers.empty() && named != nullptr)
            numbers = numbersAtEnd(part);
        for (const int number : numbers)
            add(goalNumbered(number), line, goals);
    }
    return goals;
}

// Whether a line says more than which goals are meant.
bool GoalsReader::explains(const FilledLine& line) const
{
    static const QRegularExpression naming{u"\\b(?:doel(?:en|stelling(?:en)?)?|van|de|en|"
                                           u"achterhoek|visie|2030|thema(?:tafel)?|[a-z]{2,4} "
                                           "\\d+|\\d+)\\b"_s};
    auto words = nameKey(line.text);
    for (const auto& theme : m_themes)
        words.remove(theme.key);
    return words.remove(naming).simplified().count(u' ') >= 3;
}

void GoalsReader::read(const FilledLines& lines, const QString& place)
{
    m_place = place;
    FilledLines before;
    std::vector<Part> parts;
    for (const auto& line : lines) {
        const auto goals = line.text.size() > 400 ? std::vector<const Goal*>{} : goalsIn(line);
        if (goals.empty()) {
            (parts.empty() ? before : parts.back().lines).push_back(line);
            continue;
        }
        for (const auto* goal : goals)
            m_record.details.goals.push_back({goal->id, {}});
        parts.push_back({{line}, goals.size()});
    }
    m_record.details.goalsRemark = joinedText(before);
    if (hasText(before))
        m_record.found(Field::GoalContributions, before, Confidence::Check);
    explain(parts);
}

// Every goal of a line gets the lines that follow it as its explanation.
void GoalsReader::explain(const std::vector<Part>& parts)
{
    int row = 0;
    for (const auto& part : parts) {
        const int first = explains(part.lines.front()) ? 0 : 1;
        const auto explanation = joinedText({part.lines.begin() + first, part.lines.end()});
        for (std::size_t i = 0; i < part.goals; ++i) {
            m_record.details.goals[static_cast<std::size_t>(row)].explanation = explanation;
            m_record.found(Field::GoalContributions, part.lines, Confidence::Certain, row++);
        }
    }
}

struct SdgWords
{
    int number = 0;
    QStringView words; // as nameKey gives them
};

// How Dutch papers call the goals besides their official titles.
constexpr SdgWords sdgWords[] = {
    {1, u"geen armoede"},
    {2, u"geen honger"},
    {3, u"goede gezondheid"},
    {3, u"gezondheidszorg voor iedereen"},
    {4, u"kwaliteitsonderwijs"},
    {4, u"kwalitatief onderwijs"},
    {5, u"gendergelijkheid"},
    {6, u"schoon water"},
    {7, u"duurzame energie"},
    {8, u"waardig werk"},
    {8, u"fatsoenlijk werk"},
    {9, u"duurzame industrialisatie"},
    {9, u"innovatie en infrastructuur"},
    {10, u"ongelijkheid"},
    {11, u"duurzame steden"},
    {11, u"maak steden veilig"},
    {12, u"consumptie en productie"},
    {13, u"klimaatactie"},
    {14, u"leven in het water"},
    {15, u"leven op het land"},
    {15, u"ecosystemen"},
    {16, u"vrede"},
    {17, u"partnerschap"},
};

std::vector<int> sdgsByTitle(const QString& line)
{
    std::vector<int> numbers;
    const auto key = nameKey(line);
    for (int number = 1; number <= sdgCount; ++number) {
        const auto title = nameKey(sdgTitle(number));
        if (!title.isEmpty() && key.contains(title))
            numbers.push_back(number);
    }
    for (const auto& [number, words] : sdgWords) {
        if (key.contains(words))
            numbers.push_back(number);
    }
    return numbers;
}

// "4, 8 en 10", "SDG 4: Kwaliteitsonderwijs": the numbers of a line that holds little else.
std::vector<int> sdgsByNumber(const QString& line)
{
    static const QRegularExpression intro{
        u"(?<!\\p{L})sdg(?:[\u2019'` ]?s)?(?: nr\\.?)?\\s*:?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption};
    auto numbers = numbersBehind(line, intro);
    if (numbers.empty())
        numbers = numbersAtStart(withoutBullet(line).trimmed() == line.trimmed() ? line : u"0"_s);
    if (numbers.empty() || line.size() < 20) {
        for (const int number : numbersAtStart(line))
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace

void readGoals(const FormSection& section, const Catalogue& catalogue, FormRecord& record)
{
    if (!hasText(section.lines)) {
        record.notFound(Field::GoalContributions);
        return;
    }
    GoalsReader{catalogue, record}.read(section.lines, section.field->label);
    if (record.details.goals.empty())
        record.remark(section.field->label, section.headingLine,
                      QCoreApplication::translate(
                          "FormReader", "No goal was recognised; the text is kept as a remark."));
}

void readSdgs(const FormSection& section, FormRecord& record)
{
    auto& sdgs = record.details.sdgs;
    FilledLines read;
    FilledLines unread;
    for (const auto& line : section.lines) {
        auto numbers = line.text.size() > 400 ? std::vector<int>{} : sdgsByNumber(line.text);
        if (line.text.size() <= 400)
            std::ranges::copy(sdgsByTitle(line.text), std::back_inserter(numbers));
        const bool isKnown = !numbers.empty() && std::ranges::all_of(numbers, [](int number) {
            return number >= 1 && number <= sdgCount;
        });
        if (isKnown)
            sdgs.insert(sdgs.end(), numbers.begin(), numbers.end());
        (isKnown ? read : unread).push_back(line);
    }
    std::ranges::sort(sdgs);
    const auto doubles = std::ranges::unique(sdgs);
    sdgs.erase(doubles.begin(), doubles.end());
    record.found(Field::Sdgs, read, Confidence::Certain);
    record.notUnderstood(section.field->label, unread);
    if (sdgs.empty())
        record.remark(section.field->label, section.headingLine,
                      QCoreApplication::translate("FormReader", "No SDG was named."));
}

} // namespace regiobord
