#pragma once

#include "core/dates.h"
#include "core/enumcodes.h"
#include "domain/ids.h"
#include "domain/projects/projectdetails.h"
#include "domain/rules/rulecontext.h"
#include "domain/rules/violation.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace regiobord {

// A row of field 5. A sub question (C1a) has an explanation and no answer.
struct Criterion
{
    QString code; // C1
    QString label;
    bool isQuestion = false; // asks for words only
    Answer meets = Answer::Open;
    QString explanation;

    friend bool operator==(const Criterion&, const Criterion&) = default;
};

enum class Verdict {
    Open,
    Agree,
    AgreeWithConditions,
    HoldOver,
    Reject,
};

template <>
struct EnumCodes<Verdict>
{
    static constexpr std::array<std::pair<Verdict, QStringView>, 5> table{{
        {Verdict::Open, u"open"},
        {Verdict::Agree, u"agree"},
        {Verdict::AgreeWithConditions, u"agreeWithConditions"},
        {Verdict::HoldOver, u"holdOver"},
        {Verdict::Reject, u"reject"},
    }};
};

// The 'Rapport van bevindingen Projecten Achterhoek Visie 2030' (September 2024) that a Thematafel
// writes for the Board: an advice, not a decision. Name and period stand in it as they were when
// the report was closed; while it is open they follow the project.
struct FindingsReport
{
    FindingsReportId id;
    ProjectId project;
    bool isClosed = false;
    QString projectName;                      // 1
    std::vector<BodyId> thematafels;          // 2
    QString purpose;                          // 3
    DateRange period;                         // 4
    std::vector<Criterion> criteria;          // 5
    Answer asksRegioDeal = Answer::Open;      // 6
    QString regioDealRemark;                  // 6
    SpringplankId springplank;                // 6a, required when 6 is yes
    std::vector<SpringplankResultId> results; // 6b
    QString adviserRemarks;                   // 7
    std::vector<BodyId> alignedWith;          // 8
    QString alignment;                        // 8
    Verdict verdict = Verdict::Open;          // 9a
    QString verdictText;                      // 9a
    QStringList conditions;                   // 9a
    std::vector<QDate> discussedOn;           // 9b, one or more meetings of the table
    QDate reportDate;                         // 9c

    friend bool operator==(const FindingsReport&, const FindingsReport&) = default;
};

// The four criteria and the sub question of the 2024 template, unanswered, in Dutch.
std::vector<Criterion> standardCriteria();

// Errors: no project, no Thematafel, no purpose, no period; a criterion without an answer; 6 open,
// or "yes" without a springplank; no verdict; "under conditions" without a condition; no date, or a
// report dated before the discussion. Warning: the criterion on the budget (C4) answered against
// what the project's budget shows is for checkAgainst.
Violations check(const FindingsReport& report, const RuleContext& context);

// Warning where C4 ("begroting is sluitend") contradicts the budget.
Violations checkAgainst(const FindingsReport& report, const ProjectDetails& details);

} // namespace regiobord
