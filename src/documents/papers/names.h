#pragma once

#include "domain/portfolio/catalogue.h"

#include <QString>
#include <QStringList>

#include <vector>

// What papers call the things that projects and meetings refer to. Empty for a null id, "onbekend"
// for one that is not in the catalogue.
namespace regiobord::papers {

QString nameOf(const OrganisationId& id, const Catalogue& catalogue);
QString nameOf(const BodyId& id, const Catalogue& catalogue);
QString nameOf(const FundId& id, const Catalogue& catalogue);
QString nameOf(const SpringplankId& id, const Catalogue& catalogue);
QString nameOf(const SpringplankResultId& id, const Catalogue& catalogue);
// With its theme: "Onderwijs & Arbeidsmarkt, doel 1: Minder personeelstekort".
QString nameOf(const GoalId& id, const Catalogue& catalogue);
QStringList namesOf(const std::vector<BodyId>& ids, const Catalogue& catalogue);

// An amount of what a measure counts: "24 woningen", "20% meer vouchers".
QString quantityWords(Quantity amount, const Measure& measure);
// In the measure's unit, without naming it: "500 tot 750", "ten minste 2, uiterlijk 2026".
QString targetWords(const Measure& measure);

} // namespace regiobord::papers
