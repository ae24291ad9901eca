#pragma once

#include "domain/funding/fund.h"
#include "domain/law/procurement.h"
#include "domain/meetings/meeting.h"
#include "domain/organisations/body.h"
#include "domain/portfolio/history.h"
#include "domain/programmes/programme.h"
#include "domain/projects/project.h"
#include "domain/reviews/findingsreport.h"

#include <QString>

// The words for values of the model, in the language of the user: for screens and for the command
// line. Papers have words of their own, always Dutch.
namespace regiobord::words {

QString label(RouteStep value);
QString label(RouteOutcome value);
QString label(RouteRefusal value);
QString label(ProjectStatus value);
QString label(Sector value);
QString label(Answer value);
QString label(Verdict value);
QString label(FundEntryKind value);
QString label(AgendaItemKind value);
QString label(ActionState value);
QString label(Presence value);
QString label(BodyKind value);
QString label(ProgrammeKind value);
QString label(ProcurementOutcome value);
QString label(PurchaseKind value);
QString label(ContractingAuthority value);
QString label(StateAidBasis value);
QString label(DeMinimisKind value);
QString label(FinancingRole value);
QString label(FinancingKind value);
QString label(FinancingState value);
QString label(RecordKind value);
QString label(Field value);

// "Onderwijs & Arbeidsmarkt" for "Thematafel Onderwijs & Arbeidsmarkt": for where the kind of the
// body stands beside it already. A name that does not start with its kind stays as it is.
QString nameWithoutKind(const Body& body);

} // namespace regiobord::words
