#pragma once

#include "domain/law/lawbook.h"
#include "domain/portfolio/catalogue.h"
#include "domain/rules/rulecontext.h"
#include "support/memoryportfolio.h"

namespace regiobord::testing {

// A small office in memory: two bodies, an applicant, a fund, and a project whose application has
// no errors. The figures are those of the Servicepunt Techniek.
struct Office
{
    Office()
    {
        using namespace Qt::StringLiterals;
        portfolio.organisations().add(applicant);
        portfolio.bodies().add(thematafel);
        portfolio.bodies().add(board);
        portfolio.funds().add(fund);
        auto& details = project.details;
        details.name = u"Servicepunt Techniek"_s;
        details.thematafel = thematafel.id;
        details.applicant = applicant.id;
        details.period = {QDate{2025, 1, 1}, QDate{2026, 12, 31}};
        details.purpose = u"Eén loket"_s;
        details.description = u"Begeleiden en omscholen"_s;
        details.results = {{.name = u"Van werk naar werk"_s,
                            .value = Quantity::fromWhole(24),
                            .valueText = {},
                            .unit = u"plaatsingen"_s,
                            .owner = u"arbeidsmarktcoach"_s}};
        details.goalsRemark = u"Doel 1"_s;
        details.springplankenRemark = u"Arbeidsmarktkrapte"_s;
        details.sdgs = {4, 8};
        details.support = u"Alle drie de O's"_s;
        details.regionalImpact = u"De hele regio"_s;
        details.budget.costs = {{.description = u"Totaal"_s, .amount = Money::fromEuros(331'876)}};
        details.budget.financing = {{.role = FinancingRole::Cofinancing,
                                     .party = u"Partners"_s,
                                     .sector = Sector::Business,
                                     .amount = Money::fromEuros(184'052)},
                                    {.role = FinancingRole::RequestedGrant,
                                     .party = u"Regio"_s,
                                     .fund = fund.id,
                                     .amount = Money::fromEuros(147'824)}};
        details.communication = u"Nieuwsbrief"_s;
        details.risks = {u"Geen kandidaten"_s};
        details.europeanProcurement = Answer::No;
        details.stateAid = Answer::No;
        details.signature = {u"Apeldoorn"_s, QDate{2024, 11, 26}, u"Manager projecten"_s};
        portfolio.projects().add(project);
        catalogue = Catalogue::of(portfolio);
    }

    RuleContext rules() const { return {catalogue, law, QDate{2025, 1, 29}}; }
    Project stored() { return portfolio.projects().find(project.id)->value; }

    Organisation applicant{.id = OrganisationId::create(),
                           .name = QStringLiteral("VNO-NCW Midden"),
                           .sector = Sector::Business,
                           .legalForm = LegalForm::Association};
    Body thematafel{.id = BodyId::create(),
                    .code = QStringLiteral("OA"),
                    .name = QStringLiteral("Onderwijs & Arbeidsmarkt"),
                    .kind = BodyKind::Thematafel};
    Body board{.id = BodyId::create(),
               .code = QStringLiteral("BOARD"),
               .name = QStringLiteral("Achterhoek Board"),
               .kind = BodyKind::Board};
    Fund fund{.id = FundId::create(),
              .code = QStringLiteral("gebiedsopgave"),
              .name = QStringLiteral("provinciale gebiedsopgave middelen")};
    Project project{.id = ProjectId::create(), .number = QStringLiteral("2025-001")};
    MemoryPortfolio portfolio;
    LawBook law;
    Catalogue catalogue;
};

} // namespace regiobord::testing
