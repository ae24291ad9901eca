#include "domain/programmes/programme.h"

#include "domain/portfolio/catalogue.h"
#include "domain/programmes/sdg.h"

#include <QSet>

namespace regiobord {

namespace {

// Walks through a programme and notes what is wrong. Rows count a part among all parts of its kind
// in the programme, in the order in which they stand.
class ProgrammeCheck
{
public:
    Violations run(const Programme& programme, const RuleContext& context)
    {
        checkHead(programme, context);
        checkSdgs(programme.overarchingSdgs);
        checkAmounts(programme.amounts, Field::Budget);
        for (const auto& theme : programme.themes)
            checkTheme(theme);
        for (const auto& springplank : programme.springplanken)
            checkSpringplank(springplank);
        for (const auto& opgave : programme.opgaven)
            m_opgaven.take(opgave.code, m_violations);
        for (const auto& indicator : programme.indicators)
            m_indicators.take(indicator.code, m_violations);
        return std::move(m_violations);
    }

private:
    // The codes of one kind of part that were seen, and how many parts there were.
    struct Codes
    {
        Field field;
        QSet<QString> seen;
        int row = -1;

        void take(const QString& code, Violations& violations)
        {
            ++row;
            if (code.isEmpty())
                return;
            if (seen.contains(code))
                violations.push_back(
                    {.field = field, .rule = Rule::Duplicate, .row = row, .detail = code});
            seen.insert(code);
        }
    };

    void checkHead(const Programme& programme, const RuleContext& context)
    {
        if (programme.code.trimmed().isEmpty())
            m_violations.push_back({.field = Field::Code, .rule = Rule::Required});
        if (programme.name.trimmed().isEmpty())
            m_violations.push_back({.field = Field::Name, .rule = Rule::Required});
        const auto* const other = context.catalogue.programmeByCode(programme.code);
        if (other && other->id != programme.id)
            m_violations.push_back(
                {.field = Field::Code, .rule = Rule::Duplicate, .detail = programme.code});
        if (programme.startYear && programme.endYear && *programme.endYear < *programme.startYear)
            m_violations.push_back({.field = Field::Period, .rule = Rule::EndsBeforeStart});
    }

    void checkSdgs(const std::vector<int>& sdgs)
    {
        for (const int number : sdgs) {
            ++m_sdgRow;
            if (number < 1 || number > sdgCount)
                m_violations.push_back({.field = Field::Sdgs,
                                        .rule = Rule::OutsideRange,
                                        .row = m_sdgRow,
                                        .detail = QString::number(number)});
        }
    }

    void checkTheme(const Theme& theme)
    {
        m_themes.take(theme.code, m_violations);
        std::vector<int> sdgs;
        for (const auto& sdg : theme.sdgs)
            sdgs.push_back(sdg.number);
        checkSdgs(sdgs);
        for (const auto& goal : theme.goals)
            m_goals.take(goal.code, m_violations);
        for (const auto& line : theme.lines)
            checkLine(line);
    }

    void checkLine(const ProgrammeLine& line)
    {
        m_lines.take(line.code, m_violations);
        for (const auto& canvas : line.canvases) {
            m_canvases.take(canvas.code, m_violations);
            checkAmounts(canvas.amounts, Field::Canvases);
        }
        for (const auto& subLine : line.subLines)
            checkLine(subLine);
    }

    void checkSpringplank(const Springplank& springplank)
    {
        m_springplanken.take(springplank.code, m_violations);
        for (const auto& result : springplank.results) {
            m_results.take(result.code, m_violations);
            for (const auto& measure : result.measures)
                checkMeasure(measure);
        }
    }

    void checkMeasure(const Measure& measure)
    {
        m_measures.take(measure.code, m_violations);
        const auto report = [&](Rule rule) {
            m_violations.push_back({.field = Field::Measures,
                                    .rule = rule,
                                    .row = m_measures.row,
                                    .detail = measure.code});
        };
        if (measure.minimum.isNegative())
            report(Rule::Negative);
        const auto& maximum = measure.maximum;
        if (measure.comparator == Comparator::Range && !maximum)
            report(Rule::Required);
        else if (measure.comparator == Comparator::Range && *maximum < measure.minimum)
            report(Rule::EndsBeforeStart);
        else if (measure.comparator == Comparator::Exact && maximum && *maximum != measure.minimum)
            report(Rule::Malformed);
        else if (measure.comparator == Comparator::AtLeast && maximum)
            report(Rule::Malformed);
    }

    // Rows of canvases are those of the canvas; of the programme's own amounts those of the amount.
    void checkAmounts(const std::vector<PlannedAmount>& amounts, Field field)
    {
        int row = field == Field::Canvases ? m_canvases.row : -1;
        for (const auto& planned : amounts) {
            if (field != Field::Canvases)
                ++row;
            if (planned.amount.isNegative())
                m_violations.push_back({.field = field,
                                        .rule = Rule::Negative,
                                        .row = row,
                                        .amount = planned.amount,
                                        .detail = planned.label});
            if (planned.period == AmountPeriod::OneYear && planned.year == 0)
                m_violations.push_back({.field = field,
                                        .rule = Rule::Required,
                                        .row = row,
                                        .amount = planned.amount,
                                        .detail = planned.label});
        }
    }

    Violations m_violations;
    int m_sdgRow = -1;
    Codes m_themes{Field::Themes};
    Codes m_goals{Field::Goals};
    Codes m_lines{Field::ProgrammeLines};
    Codes m_canvases{Field::Canvases};
    Codes m_springplanken{Field::Springplanken};
    Codes m_results{Field::Springplanken};
    Codes m_measures{Field::Measures};
    Codes m_opgaven{Field::Code};
    Codes m_indicators{Field::Code};
};

} // namespace

std::optional<bool> Indicator::isReachedBy(Quantity value) const
{
    if (!target)
        return std::nullopt;
    return lowerIsBetter ? value <= *target : value >= *target;
}

Violations check(const Programme& programme, const RuleContext& context)
{
    return ProgrammeCheck{}.run(programme, context);
}

} // namespace regiobord
