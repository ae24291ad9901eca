#pragma once

#include "domain/law/deminimis.h"
#include "domain/law/lawbook.h"
#include "domain/projects/projectdetails.h"
#include "domain/rules/rulecontext.h"
#include "ui/widgets/explanation.h"

#include <QString>

namespace regiobord {

// The threshold that was used, its days, its source, and whether that is confirmed.
QString thresholdText(const ProcurementFinding& finding);
// Why the scheme has no outcome yet, and what to do.
QString noOutcomeText(const Purchase& purchase);
// The scheme's questions with their answers, and the outcome.
Explanation explainPurchase(const Purchase& purchase, const LawBook& law);

// "AGVV, artikel 31".
QString groundText(const StateAidGround& ground);
// The room of the applicant under de-minimis, in a sentence; empty without an applicant.
QString roomText(const Organisation* applicant, DeMinimisKind kind, const RuleContext& context);
// The aid of the last three years, row by row.
Explanation explainDeMinimis(const Organisation* applicant, const StateAidGround& ground,
                             const RuleContext& context);

} // namespace regiobord
