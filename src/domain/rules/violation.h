#pragma once

#include "core/money.h"

#include <QString>

#include <vector>

namespace regiobord {

// What a rule can point at; forms map it to widgets, importers to lines of a file. The project's
// fields stand in the order of the application form.
enum class Field {
    ProjectName,              // 1
    PrimaryThematafel,        // 2
    Applicant,                // 3
    Period,                   // 4
    Purpose,                  // 5
    Description,              // 6
    PlannedResults,           // 7
    GoalContributions,        // 8a
    SpringplankContributions, // 8b
    Sdgs,                     // 8c
    Support,                  // 8d
    RegionalImpact,           // 8e
    Budget,                   // 9, the whole of it
    CostLines,                // 9
    FinancingLines,           // 9
    Communication,            // 10
    Risks,                    // 11
    Procurement,              // 12
    StateAid,                 // 13
    ApplicantContact,         // 14, lives in part II
    Signature,                // Ondertekening
    Attachments,
    Route,
    Realised, // what came of 7 and 8b; no field of the form

    Code,
    Name,
    LegalForm,
    KvkNumber,
    Sector,
    Term,
    Ceiling,
    FundEntries,
    Themes,
    ProgrammeLines,
    Goals,
    Springplanken,
    Measures,
    Canvases,

    ReportThematafels,
    ReportCriteria,
    ReportRegioDeal,
    ReportVerdict,
    ReportConditions,
    ReportDates,

    MeetingBody,
    MeetingDate,
    AgendaItems,
    CoverNote,
    Minutes,
    Actions,
};

enum class Rule {
    Required,
    TooLong,
    Negative,
    Duplicate,
    Unknown, // refers to something that is not in the portfolio
    EndsBeforeStart,
    NotBalanced,         // costs are not equal to financing
    CofinancingMismatch, // financing is not co-financing plus requested grant
    FundShareTooHigh,
    NoRoomInFund,
    EndsAfterFund, // the project ends later than the fund allows
    NotALegalEntity,
    NotMeasurable, // a result without a value, a unit or an owner
    NoSupport,     // one of the three O's is not involved
    ArticleMissing,
    GroundMissing,
    ProcurementMismatch, // the answer differs from the outcome of the procurement scheme
    AmountAtThreshold,
    DeMinimisExceeded,
    DeclarationMissing,
    NotConfirmed, // a legal amount that was not confirmed by an official source
    StartsBeforeApproval,
    RealisedBeforeAward,
    RealisedMissing, // a closed project without a figure for a measure
    OutsideRange,
    TermTooLong,
    TooManyTerms,
    ConditionMissing,
    Malformed,
};

enum class Severity {
    Error,   // blocks submitting, closing, publishing
    Warning, // is shown and blocks nothing
};

// A broken rule: what and where. The words, in the user's language, are chosen outside the domain.
struct Violation
{
    Field field;
    Rule rule;
    Severity severity = Severity::Error;
    int row = -1;        // the row of a list, from 0; -1 for the field as a whole
    Money amount = {};   // the gap, the excess or the limit, where the rule has one
    QString detail = {}; // a name, a code or an article number, where the rule has one

    friend bool operator==(const Violation&, const Violation&) = default;
};

using Violations = std::vector<Violation>;

bool hasErrors(const Violations& violations);

// The number that the application form prints before the field: "8c"; empty for other fields.
QString formNumber(Field field);

} // namespace regiobord
