#include "unit/domain/region.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord::test {

namespace {

Programme vision()
{
    return {.code = u"visie-2030"_s,
            .name = u"Achterhoek Visie 2030"_s,
            .themes = {{.code = u"OA"_s,
                        .name = u"Onderwijs & Arbeidsmarkt"_s,
                        .goals = {{.code = u"OA-1"_s, .label = u"Minder personeelstekort"_s},
                                  {.code = u"OA-2"_s, .label = u"Blijvend leren"_s}},
                        .lines = {{.code = u"1.1"_s,
                                   .name = u"Techniek"_s,
                                   .subLines = {{.code = u"1.1a"_s, .name = u"Zij-instroom"_s}}}}}},
            .opgaven = {{.code = u"1"_s, .title = u"Arbeidsmarkt"_s}}};
}

Programme regioDeal()
{
    const Measure homes{.code = u"S2.4a"_s,
                        .unit = u"woningen"_s,
                        .comparator = Comparator::Range,
                        .minimum = Quantity::fromWhole(500),
                        .maximum = Quantity::fromWhole(750)};
    const Measure people{.unit = u"inwoners"_s,
                         .comparator = Comparator::AtLeast,
                         .minimum = Quantity::fromWhole(1000)};
    return {.code = u"regio-deal-2"_s,
            .name = u"Regio Deal Achterhoek II"_s,
            .kind = ProgrammeKind::RegioDeal,
            .springplanken = {
                {.code = u"S2"_s,
                 .name = u"Wonen"_s,
                 .results = {{.code = u"S2.4"_s, .measures = {homes}}}},
                {.code = u"S6"_s,
                 .name = u"Bestrijding arbeidsmarktkrapte"_s,
                 .results = {{.code = u"S6.1"_s, .measures = {people}}, {.code = u"S6.2"_s}}}}};
}

Organisation organisation(const QString& name, Sector sector, LegalForm form)
{
    return {
        .id = OrganisationId::fromName(name), .name = name, .sector = sector, .legalForm = form};
}

std::vector<Body> bodies(const Programme& programme)
{
    return {{.id = BodyId::fromName(u"OA"_s),
             .code = u"OA"_s,
             .name = u"Thematafel Onderwijs & Arbeidsmarkt"_s,
             .kind = BodyKind::Thematafel,
             .theme = programme.themes.front().id,
             .otherNames = {u"Onderwijs en Arbeidsmarkt"_s}},
            {.id = BodyId::fromName(u"Board"_s),
             .code = u"Board"_s,
             .name = u"Achterhoek Board"_s,
             .kind = BodyKind::Board,
             .termYears = 4,
             .maximumTerms = 2},
            {.id = BodyId::fromName(u"AB"_s),
             .code = u"AB"_s,
             .name = u"Algemeen Bestuur"_s,
             .kind = BodyKind::AlgemeenBestuur}};
}

std::vector<Fund> funds()
{
    return {{.id = FundId::fromName(u"gebiedsopgave"_s),
             .code = u"gebiedsopgave"_s,
             .name = u"provinciale gebiedsopgave middelen"_s},
            {.id = FundId::fromName(u"regiodeal2"_s),
             .code = u"regiodeal2"_s,
             .name = u"Regio Deal Achterhoek II"_s,
             .isStateMoney = true,
             .maximumShare = 5000,
             .projectsEndBy = {2028, 12, 31}}};
}

std::vector<PlannedResult> results()
{
    const auto coach = u"arbeidsmarktcoach"_s;
    const auto row = [](const QString& name, int value, const QString& unit, const QString& owner) {
        return PlannedResult{
            .name = name, .value = Quantity::fromWhole(value), .unit = unit, .owner = owner};
    };
    return {row(u"Van werk naar werk"_s, 24, u"plaatsingen"_s, coach),
            row(u"Van werkloosheid naar werk"_s, 12, u"plaatsingen"_s, coach),
            row(u"Uitval voorkomen"_s, 28, u"plaatsingen"_s, coach),
            row(u"Leven Lang Ontwikkelen"_s, 200, u"bemiddelingen"_s, u"Opleidingsbedrijven"_s),
            row(u"Nieuwkomers"_s, 25, u"plaatsingen"_s, coach),
            row(u"Leren van elkaar"_s, 12, u"sessies"_s, u"werkgroep"_s)};
}

Budget budget()
{
    return {.costs = {{.description = u"Totaal"_s, .amount = Money::fromEuros(331'876)}},
            .financing = {{.role = FinancingRole::Cofinancing,
                           .party = u"Aanvrager en andere O's"_s,
                           .amount = Money::fromEuros(184'052)},
                          {.role = FinancingRole::RequestedGrant,
                           .fund = FundId::fromName(u"gebiedsopgave"_s),
                           .amount = Money::fromEuros(147'824)}}};
}

DateRange years(int first, int last)
{
    return {.start = {first, 1, 1}, .end = {last, 12, 31}};
}

} // namespace

Catalogue::Content regionContent()
{
    Catalogue::Content content{.programmes = {vision(), regioDeal()}, .funds = funds()};
    for (auto& programme : content.programmes)
        giveIds(programme);
    content.organisations = {
        organisation(u"VNO-NCW Midden"_s, Sector::Business, LegalForm::Association),
        organisation(u"8RHK ambassadeurs"_s, Sector::Government, LegalForm::JointArrangement),
        organisation(u"Graafschap College"_s, Sector::Education, LegalForm::Foundation)};
    content.bodies = bodies(content.programmes.front());
    return content;
}

LawBook lawBook()
{
    const auto period = [](int year, int works, int others, std::optional<int> state) {
        return ProcurementThresholds{.valid = years(year, year + 1),
                                     .works = Money::fromEuros(works),
                                     .subCentral = Money::fromEuros(others),
                                     .central = state ? std::optional{Money::fromEuros(*state)}
                                                      : std::nullopt,
                                     .source = u"EU %1"_s.arg(year),
                                     .isConfirmed = year >= 2022};
    };
    const auto ceiling = [](DeMinimisKind kind, DateRange valid, int amount) {
        return DeMinimisCeiling{.kind = kind,
                                .valid = valid,
                                .amount = Money::fromEuros(amount),
                                .source = u"de-minimis"_s,
                                .isConfirmed = true};
    };
    return {{period(2020, 5'350'000, 214'000, std::nullopt),
             period(2022, 5'382'000, 215'000, std::nullopt),
             period(2024, 5'538'000, 221'000, 143'000), period(2026, 5'404'000, 216'000, 140'000)},
            {{.worksMultiple = Money::fromEuros(150'000),
              .worksPublic = Money::fromEuros(1'500'000),
              .suppliesMultiple = Money::fromEuros(50'000),
              .source = u"Gelderland 2013"_s,
              .isConfirmed = true}},
            {ceiling(DeMinimisKind::General, years(2014, 2023), 200'000),
             ceiling(DeMinimisKind::General, years(2024, 2030), 300'000),
             ceiling(DeMinimisKind::Daeb, years(2024, 2030), 750'000)}};
}

ProjectDetails servicepuntTechniek()
{
    const auto content = regionContent();
    const auto& result = content.programmes[1].springplanken[1].results[0];
    return {.name = u"Servicepunt Techniek"_s,
            .thematafel = BodyId::fromName(u"OA"_s),
            .applicant = OrganisationId::fromName(u"VNO-NCW Midden"_s),
            .period = {.start = {2025, 1, 1}, .end = {2026, 12, 31}},
            .purpose = u"Eén techniekloket"_s,
            .description = u"Begeleiding en omscholing"_s,
            .results = results(),
            .goals = {{.goal = content.programmes[0].themes[0].goals[0].id}},
            .springplanken = {{.springplank = content.programmes[1].springplanken[1].id,
                               .result = result.id,
                               .promises = {{.measure = result.measures[0].id,
                                             .amount = Quantity::fromWhole(200)}}}},
            .sdgs = {4, 8},
            .support = u"De drie O's doen mee"_s,
            .involved = {{.name = u"8RHK ambassadeurs"_s,
                          .organisation = OrganisationId::fromName(u"8RHK ambassadeurs"_s)},
                         {.name = u"Graafschap College"_s, .sector = Sector::Education}},
            .regionalImpact = u"In de hele Achterhoek"_s,
            .budget = budget(),
            .communication = u"Kanalen van partners"_s,
            .risks = {u"Geen kandidaten"_s},
            .europeanProcurement = Answer::No,
            .stateAid = Answer::No,
            .signature = {.place = u"Apeldoorn"_s,
                          .date = {2024, 11, 26},
                          .position = u"Manager projecten"_s}};
}

FindingsReport servicepuntReport()
{
    auto criteria = standardCriteria();
    for (auto& criterion : criteria)
        criterion.meets = criterion.isQuestion ? Answer::Open : Answer::Yes;
    return {.id = FindingsReportId::fromName(u"SPT"_s),
            .project = ProjectId::fromName(u"SPT"_s),
            .projectName = u"Servicepunt Techniek"_s,
            .thematafels = {BodyId::fromName(u"OA"_s)},
            .purpose = u"Overbruggen tot borging"_s,
            .period = {.start = {2025, 1, 1}, .end = {2026, 12, 31}},
            .criteria = criteria,
            .asksRegioDeal = Answer::No,
            .verdict = Verdict::AgreeWithConditions,
            .conditions = {u"Restgeld vloeit terug"_s},
            .discussedOn = {QDate{2024, 11, 4}, QDate{2024, 12, 12}},
            .reportDate = {2024, 12, 16}};
}

bool contains(const Violations& violations, const Violation& violation)
{
    return std::ranges::find(violations, violation) != violations.end();
}

Violations errorsOf(const Violations& violations)
{
    auto errors = violations;
    std::erase_if(errors, [](const Violation& each) { return each.severity != Severity::Error; });
    return errors;
}

} // namespace regiobord::test

namespace regiobord {

std::ostream& operator<<(std::ostream& stream, const Violation& violation)
{
    return stream << (violation.severity == Severity::Error ? "error" : "warning") << " field "
                  << static_cast<int>(violation.field) << " rule "
                  << static_cast<int>(violation.rule) << " row " << violation.row << " cents "
                  << violation.amount.cents() << " '" << violation.detail.toStdString() << '\'';
}

} // namespace regiobord
