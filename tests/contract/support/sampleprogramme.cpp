#include "contract/support/samples.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

PlannedAmount amount(AmountPeriod period, qint64 cents)
{
    return {.amount = Money::fromCents(cents),
            .label = odd(u"bedrag"_s),
            .period = period,
            .year = 2025,
            .status = AmountStatus::CarriedOver,
            .party = odd(u"gemeente"_s),
            .fund = u"fonds"_s,
            .isApproximate = true,
            .isExternal = true,
            .isPart = true};
}

PolicyCanvas canvas(const QString& code)
{
    return {.id = PolicyCanvasId::create(),
            .code = code,
            .name = odd(u"canvas"_s),
            .schemeName = u"schema"_s,
            .rationale = {odd(u"nut"_s), u"noodzaak"_s},
            .contextEuropeNational = {u"eu"_s},
            .contextRegional = {u"regio"_s},
            .contextLocal = {u"lokaal"_s},
            .contextUnsorted = {u"rest"_s},
            .objectives = {u"doel"_s, u""_s},
            .ongoing = {u"lopend"_s},
            .toDevelop = {u"te ontwikkelen"_s},
            .related = {u"verwant"_s},
            .partners = {u"partner"_s, u"tweede"_s},
            .targetGroups = {u"doelgroep"_s},
            .amounts = {amount(AmountPeriod::PerYear, 40'000'00), {}},
            .openBudget = {u"p.m."_s},
            .externalInvestments = {u"extern"_s},
            .figures = {{odd(u"werkzame personen"_s), Quantity::fromWhole(9500), u"personen"_s,
                         u"2019-2023"_s},
                        {u"zonder"_s, std::nullopt, {}, {}}},
            .remarks = {odd(u"opmerking"_s)}};
}

ProgrammeLine line(const QString& code)
{
    return {.id = ProgrammeLineId::create(),
            .code = code,
            .number = 7,
            .name = odd(u"lijn"_s),
            .label = odd(u"label"_s),
            .objectives = {u"a"_s, odd(u"b"_s)},
            .referenceDocuments = {u"nota"_s},
            .initiatives = {{odd(u"initiatief"_s), u"x"_s}, {}},
            .subLines = {},
            .canvases = {},
            .remarks = {u"r1"_s, u"r2"_s}};
}

Theme theme(const QString& code)
{
    Theme theme{.id = ThemeId::create(),
                .code = code,
                .number = 3,
                .name = odd(u"Onderwijs"_s),
                .label = odd(u"label"_s),
                .otherNames = {u"O&A"_s, odd(u"naam"_s)},
                .goals = {{GoalId::create(), code + u"-1"_s, 1, odd(u"doelstelling"_s), 2030,
                           u"2025-2030"_s},
                          {GoalId::create(), code + u"-2"_s, 2, {}, std::nullopt, {}}},
                .sdgs = {{8, true}, {4, false}},
                .lines = {line(code + u"1"_s), line(code + u"2"_s)}};
    theme.lines.front().subLines = {line(code + u"1b"_s), line(code + u"1a"_s)};
    theme.lines.front().subLines.back().subLines = {line(code + u"1a1"_s)};
    theme.lines.front().subLines.front().canvases = {canvas(u"B2"_s), canvas(u"B1"_s)};
    theme.lines.back().canvases = {canvas(u"C1"_s)};
    return theme;
}

SpringplankResult result(const QString& code)
{
    return {.id = SpringplankResultId::create(),
            .code = code,
            .number = 1,
            .label = odd(u"resultaat"_s),
            .relatedSpringplank = u"S2"_s,
            .scope = {{odd(u"kraptesectoren"_s), Quantity::fromWhole(3)},
                      {u"ha"_s, Quantity::fromThousandths(500)}},
            .measures = {{MeasureId::create(), code + u"a"_s, odd(u"woningen"_s),
                          MeasureKind::PercentageIncrease, Comparator::Range,
                          Quantity::fromWhole(500), Quantity::fromThousandths(750'500),
                          *CoarseDate::fromString(u"2028-Q3"_s), odd(u"nulmeting"_s)},
                         {MeasureId::create(),
                          {},
                          {},
                          MeasureKind::Hectare,
                          Comparator::AtLeast,
                          Quantity{},
                          std::nullopt,
                          {},
                          {}}}};
}

Opgave opgave(const QString& code)
{
    return {.id = OpgaveId::create(),
            .code = code,
            .number = 4,
            .title = odd(u"opgave"_s),
            .label = u"label"_s,
            .actions = {{u"O1.1"_s, odd(u"actie"_s)}, {u"O1.2"_s, {}}},
            .initiatives = {{odd(u"kansrijk"_s), u"y"_s}}};
}

} // namespace

Programme sampleProgramme()
{
    return {
        .id = ProgrammeId::create(),
        .code = u"visie-2030"_s,
        .name = odd(u"Visie 2030"_s),
        .shortName = u"Visie"_s,
        .kind = ProgrammeKind::NationalProgramme,
        .region = odd(u"Achterhoek"_s),
        .startYear = 2020,
        .endYear = 2030,
        .source = odd(u"bron"_s),
        .overarchingSdgs = {11, 17, 11},
        .themes = {theme(u"OA"_s), theme(u"GL"_s)},
        .springplanken = {{SpringplankId::create(),
                           u"S6"_s,
                           6,
                           odd(u"Springplank"_s),
                           u"OA"_s,
                           {result(u"S6.2"_s), result(u"S6.1"_s)}},
                          {SpringplankId::create(), u"S2"_s, 2, {}, {}, {}}},
        .opgaven = {opgave(u"O2"_s), opgave(u"O1"_s)},
        .indicators = {{IndicatorId::create(), u"I1"_s, odd(u"rang"_s), u"plaats"_s,
                        Quantity::fromWhole(12), 2019, Quantity::fromThousandths(8'500), 2030, true,
                        odd(u"bron"_s)},
                       {IndicatorId::create(), {}, {}, {}, {}, {}, {}, {}, false, {}}},
        .amounts = {amount(AmountPeriod::OneYear, -1), amount(AmountPeriod::NotStated, 1)},
        .milestones = {{*CoarseDate::fromString(u"2025-H2"_s), odd(u"mijlpaal"_s), true},
                       {*CoarseDate::fromString(u"2026"_s), u"jaar"_s, false},
                       {*CoarseDate::fromString(u"2026-05"_s), u"maand"_s, false},
                       {{}, u"ooit"_s, false}},
        .entries = {{u"regions"_s, 2, odd(u"Twente"_s), u"b"_s}, {u"principles"_s, 1, u"a"_s, {}}},
        .remarks = {odd(u"opmerking"_s), u"tweede"_s}};
}
