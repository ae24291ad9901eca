#pragma once

#include "domain/funding/fund.h"
#include "domain/meetings/meeting.h"
#include "domain/projects/project.h"
#include "domain/reviews/findingsreport.h"

#include <QString>
#include <QStringList>
#include <QTime>

// The Dutch words for what the domain names in English.
namespace regiobord::papers {

QString word(Answer answer);       // "Ja", "Nee"; empty while open
QString word(AgendaItemKind kind); // "ter kennisname"
QString word(Sector sector);       // "overheid"; empty when unknown
QString word(FinancingState state);
QString word(DeMinimisKind kind);
QString word(PurchaseKind kind);
QString word(Presence presence);
QString word(ActionState state);
QString word(Verdict verdict); // "Instemmen"; empty while open
QString word(ProjectStatus status);
QString word(RouteStep step);
// What came of a step, as one says it of that step: "toegekend", "afgerond", "akkoord".
QString word(RouteStep step, RouteOutcome outcome);

// "a, b en c"
QString enumeration(const QStringList& words);
QString capitalised(const QString& words);
// "10.00 – 11.30 uur", "10.00 uur"; empty without a start.
QString timeWords(QTime start, QTime end);

} // namespace regiobord::papers
