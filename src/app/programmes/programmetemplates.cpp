#include "app/programmes/programmetemplates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("programmeTemplates", text);
}

QString freeCode(const QString& wanted, const Catalogue& catalogue)
{
    auto code = wanted;
    for (int number = 2; catalogue.programmeByCode(code) != nullptr; ++number)
        code = u"%1-%2"_s.arg(wanted).arg(number);
    return code;
}

Theme themeOf(int number, const QString& name)
{
    Theme theme;
    theme.id = ThemeId::create();
    theme.code = u"T%1"_s.arg(number);
    theme.number = number;
    theme.name = name;
    return theme;
}

ProgrammeLine lineOf(const QString& code, int number, const QString& name)
{
    ProgrammeLine line;
    line.id = ProgrammeLineId::create();
    line.code = code;
    line.number = number;
    line.name = name;
    return line;
}

// Three themes, each with a goal and a line.
void fillVision(Programme& programme)
{
    programme.code = u"visie"_s;
    programme.name = words(QT_TRANSLATE_NOOP("programmeTemplates", "New vision"));
    for (int number = 1; number <= 3; ++number) {
        auto theme =
            themeOf(number, words(QT_TRANSLATE_NOOP("programmeTemplates", "Theme %1")).arg(number));
        Goal goal;
        goal.id = GoalId::create();
        goal.code = u"T%1-1"_s.arg(number);
        goal.number = 1;
        goal.label = words(QT_TRANSLATE_NOOP("programmeTemplates", "Goal of theme %1")).arg(number);
        theme.goals.push_back(std::move(goal));
        theme.lines.push_back(
            lineOf(u"%1.1"_s.arg(number), 1,
                   words(QT_TRANSLATE_NOOP("programmeTemplates", "Programme line"))));
        programme.themes.push_back(std::move(theme));
    }
}

// A springplank with a result in words and one with a target.
void fillDeal(Programme& programme)
{
    programme.code = u"regio-deal"_s;
    programme.name = words(QT_TRANSLATE_NOOP("programmeTemplates", "New Regio Deal"));
    Springplank springplank;
    springplank.id = SpringplankId::create();
    springplank.code = u"S1"_s;
    springplank.number = 1;
    springplank.name = words(QT_TRANSLATE_NOOP("programmeTemplates", "First springplank"));
    for (int number = 1; number <= 2; ++number) {
        SpringplankResult result;
        result.id = SpringplankResultId::create();
        result.code = u"S1.%1"_s.arg(number);
        result.number = number;
        result.label = number == 1
            ? words(QT_TRANSLATE_NOOP("programmeTemplates", "A result in words"))
            : words(QT_TRANSLATE_NOOP("programmeTemplates", "A result with a target"));
        springplank.results.push_back(std::move(result));
    }
    Measure measure;
    measure.id = MeasureId::create();
    measure.code = u"S1.2"_s;
    measure.unit = words(QT_TRANSLATE_NOOP("programmeTemplates", "companies"));
    measure.minimum = Quantity::fromWhole(1);
    measure.maximum = measure.minimum;
    springplank.results.back().measures.push_back(std::move(measure));
    programme.springplanken.push_back(std::move(springplank));
}

// Three themes as the Hardenberg agenda has them: the basis, what grows, and what renews; a line
// with a canvas below each.
void fillAgenda(Programme& programme)
{
    programme.code = u"actieagenda"_s;
    programme.name = words(QT_TRANSLATE_NOOP("programmeTemplates", "New action agenda"));
    const QStringList names{words(QT_TRANSLATE_NOOP("programmeTemplates", "Basis in order")),
                            words(QT_TRANSLATE_NOOP("programmeTemplates", "Strengthen")),
                            words(QT_TRANSLATE_NOOP("programmeTemplates", "Renew"))};
    int number = 0;
    for (const auto& name : names) {
        auto theme = themeOf(++number, name);
        const auto code = u"%1%2"_s.arg(name.front().toUpper()).arg(number);
        auto line =
            lineOf(code, 1, words(QT_TRANSLATE_NOOP("programmeTemplates", "Programme line")));
        PolicyCanvas canvas;
        canvas.id = PolicyCanvasId::create();
        canvas.code = code;
        canvas.name = words(QT_TRANSLATE_NOOP("programmeTemplates", "Policy canvas"));
        line.canvases.push_back(std::move(canvas));
        theme.lines.push_back(std::move(line));
        programme.themes.push_back(std::move(theme));
    }
    PlannedAmount amount;
    amount.label = words(QT_TRANSLATE_NOOP("programmeTemplates", "Yearly budget"));
    amount.period = AmountPeriod::PerYear;
    programme.amounts.push_back(std::move(amount));
}

// What the ministry's letter of 20 December 2024 asks of a region: a long-term agenda with a
// programme per period, and who takes part.
void fillNationalPlan(Programme& programme)
{
    programme.code = u"npvr-plan"_s;
    programme.name = words(QT_TRANSLATE_NOOP("programmeTemplates", "New NPVR plan"));
    programme.themes.push_back(
        themeOf(1, words(QT_TRANSLATE_NOOP("programmeTemplates", "Long-term agenda"))));
    programme.themes.front().lines.push_back(
        lineOf(u"1.1"_s, 1, words(QT_TRANSLATE_NOOP("programmeTemplates", "First period"))));
    Indicator indicator;
    indicator.id = IndicatorId::create();
    indicator.code = u"I1"_s;
    indicator.name = words(QT_TRANSLATE_NOOP("programmeTemplates", "Indicator of broad welfare"));
    programme.indicators.push_back(std::move(indicator));
    int number = 0;
    for (const auto& part :
         {words(QT_TRANSLATE_NOOP("programmeTemplates", "Analysis of the region")),
          words(QT_TRANSLATE_NOOP("programmeTemplates", "Ambition and choices")),
          words(QT_TRANSLATE_NOOP("programmeTemplates", "Programme and money")),
          words(QT_TRANSLATE_NOOP("programmeTemplates", "Organisation and monitoring"))})
        programme.entries.push_back({u"onderdelen van het plan"_s, ++number, part, {}});
}

} // namespace

std::vector<ProgrammeKind> templateKinds()
{
    return {ProgrammeKind::Vision, ProgrammeKind::RegioDeal, ProgrammeKind::ActionAgenda,
            ProgrammeKind::NationalProgramme};
}

Programme programmeFromTemplate(ProgrammeKind kind, const Catalogue& catalogue)
{
    Programme programme;
    programme.id = ProgrammeId::create();
    programme.kind = kind;
    programme.code = u"programma"_s;
    programme.name = words(QT_TRANSLATE_NOOP("programmeTemplates", "New programme"));
    switch (kind) {
    case ProgrammeKind::Vision:
        fillVision(programme);
        break;
    case ProgrammeKind::RegioDeal:
        fillDeal(programme);
        break;
    case ProgrammeKind::ActionAgenda:
        fillAgenda(programme);
        break;
    case ProgrammeKind::NationalProgramme:
        fillNationalPlan(programme);
        break;
    case ProgrammeKind::ImplementationAgenda:
    case ProgrammeKind::Opgaven:
        break;
    }
    programme.code = freeCode(programme.code, catalogue);
    return programme;
}

} // namespace regiobord
