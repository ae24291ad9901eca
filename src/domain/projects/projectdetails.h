#pragma once

#include "core/dates.h"
#include "core/enumcodes.h"
#include "core/quantity.h"
#include "domain/attachments/attachment.h"
#include "domain/ids.h"
#include "domain/law/procurement.h"
#include "domain/organisations/organisation.h"
#include "domain/projects/budget.h"
#include "domain/rules/rulecontext.h"
#include "domain/rules/violation.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace regiobord {

// The answer to a yes-or-no question of a form, which can be left open.
enum class Answer {
    Open,
    Yes,
    No,
};

template <>
struct EnumCodes<Answer>
{
    static constexpr std::array<std::pair<Answer, QStringView>, 3> table{{
        {Answer::Open, u"open"},
        {Answer::Yes, u"yes"},
        {Answer::No, u"no"},
    }};
};

// What came of a number that was promised, in its unit. The application form does not have it: a
// programme director fills it in while the project is carried out.
struct Realised
{
    std::optional<Quantity> amount; // since the start, not below zero; none: not reported yet
    QDate until;                    // the last day that the amount covers
    QString remark;

    friend bool operator==(const Realised&, const Realised&) = default;
};

// A row of field 7. When what was filled in is no number it stays in valueText, and value is empty.
struct PlannedResult
{
    QString name;
    std::optional<Quantity> value;
    QString valueText; // only while value is empty
    QString unit;
    QString owner; // the role or organisation that answers for it
    Realised realised = {};

    friend bool operator==(const PlannedResult&, const PlannedResult&) = default;
};

// Field 8a: a goal of a vision, with the applicant's sub goals and words.
struct GoalContribution
{
    GoalId goal;
    QString explanation;

    friend bool operator==(const GoalContribution&, const GoalContribution&) = default;
};

// How much of a measure's target the project promises.
struct PromisedAmount
{
    MeasureId measure;
    Quantity amount;
    Realised realised = {};

    friend bool operator==(const PromisedAmount&, const PromisedAmount&) = default;
};

// Field 8b: a springplank as a whole, or one of its results, with what is promised.
struct SpringplankContribution
{
    SpringplankId springplank;
    SpringplankResultId result; // null: the springplank as a whole
    std::vector<PromisedAmount> promises;
    QString explanation;

    friend bool operator==(const SpringplankContribution&,
                           const SpringplankContribution&) = default;
};

// Field 8d: who is involved, so that the support of the three O's can be seen.
struct InvolvedOrganisation
{
    QString name;
    OrganisationId organisation; // null when it is not in the portfolio
    Sector sector = Sector::Unknown;
    QString role; // "penvoerder", "stuurgroep"

    friend bool operator==(const InvolvedOrganisation&, const InvolvedOrganisation&) = default;
};

enum class StateAidBasis {
    Agvv,      // general block exemption: needs an article
    Lvv,       // agricultural block exemption: needs an article
    Daeb,      // service of general economic interest
    DeMinimis, // needs a declaration
};

template <>
struct EnumCodes<StateAidBasis>
{
    static constexpr std::array<std::pair<StateAidBasis, QStringView>, 4> table{{
        {StateAidBasis::Agvv, u"agvv"},
        {StateAidBasis::Lvv, u"lvv"},
        {StateAidBasis::Daeb, u"daeb"},
        {StateAidBasis::DeMinimis, u"deMinimis"},
    }};
};

struct StateAidGround
{
    StateAidBasis basis = StateAidBasis::Agvv;
    QString article;             // with Agvv and Lvv
    bool hasDeclaration = false; // with DeMinimis
    std::optional<Money> aid;    // with DeMinimis: what this project would add
    DeMinimisKind deMinimisKind = DeMinimisKind::General;

    friend bool operator==(const StateAidGround&, const StateAidGround&) = default;
};

// Ondertekening. The name of who signs is personal data and stands in part II.
struct Signature
{
    QString place;
    QDate date;
    QString position;

    friend bool operator==(const Signature&, const Signature&) = default;
};

// Part I of the application form 'Aanvraagformulier project Achterhoek Visie 2030' (September
// 2024), field by field, with what was realised beside each number that it promises. Plain data in
// any state: what forms edit, importers make and drafts are kept as. An empty text, an invalid
// date, a null id and an absent amount were not filled in. Nothing in it is personal data.
struct ProjectDetails
{
    QString name;                                       // 1
    BodyId thematafel;                                  // 2
    OrganisationId applicant;                           // 3
    DateRange period;                                   // 4
    QString purpose;                                    // 5
    QString description;                                // 6
    std::vector<PlannedResult> results;                 // 7
    QString resultsRemark;                              // 7, text beside the table
    std::vector<GoalContribution> goals;                // 8a
    QString goalsRemark;                                // 8a
    std::vector<SpringplankContribution> springplanken; // 8b
    QString springplankenRemark;                        // 8b
    std::vector<int> sdgs;                              // 8c, 1 to 17
    QString support;                                    // 8d
    std::vector<InvolvedOrganisation> involved;         // 8d
    QString regionalImpact;                             // 8e
    Budget budget;                                      // 9
    QString communication;                              // 10
    QStringList risks;                                  // 11
    QStringList attentionPoints;                        // 11
    Answer europeanProcurement = Answer::Open;          // 12
    std::vector<Purchase> purchases;             // 12, what the procurement scheme is asked about
    Answer stateAid = Answer::Open;              // 13
    std::vector<StateAidGround> stateAidGrounds; // 13
    Signature signature;
    std::vector<OpgaveId> opgaven;               // tags
    std::vector<ProgrammeLineId> programmeLines; // where it hangs in an agenda
    std::vector<AttachmentUse> attachments;

    friend bool operator==(const ProjectDetails&, const ProjectDetails&) = default;
};

// Every rule of the form at once (Nadere regels Projecten Achterhoek Visie 2030, as the form states
// them). Errors: a required field that is empty; an end not after the start (4); an applicant that
// is no legal entity (3); a result without value, unit or owner (7); a goal, result, measure, body,
// fund or organisation that is not in the portfolio, or a contribution that stands twice; costs
// that differ from financing, amounts below zero, a share of a fund over its maximum, an end later
// than the fund allows (9); state aid "yes" without a ground, AGVV or LVV without an article,
// de-minimis without a declaration or over the ceiling with what the single undertaking received in
// the three years before (13). Warnings: no SDGs (8c; empty in the real example); an O without an
// organisation among who is involved, applies or co-finances (8d); a procurement answer that
// differs from the scheme's outcome, an amount equal to a threshold, a legal amount that is not
// confirmed or not in the law book (12, 13).
//
// A thematafel (2) is required only in a portfolio that has any. De-minimis aid is taken to be
// granted today, for it is granted with an award that is still to come.
Violations check(const ProjectDetails& details, const RuleContext& context);

} // namespace regiobord
