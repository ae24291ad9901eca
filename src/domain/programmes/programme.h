#pragma once

#include "core/dates.h"
#include "core/enumcodes.h"
#include "core/quantity.h"
#include "domain/ids.h"
#include "domain/programmes/plannedamount.h"
#include "domain/programmes/policycanvas.h"
#include "domain/programmes/springplank.h"
#include "domain/rules/rulecontext.h"
#include "domain/rules/violation.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace regiobord {

enum class ProgrammeKind {
    Vision, // Visie 2030
    RegioDeal,
    ImplementationAgenda, // Uitvoeringsagenda
    ActionAgenda,         // Hardenberg
    Opgaven,              // tasks that a study sets the region
    NationalProgramme,    // NPVR
};

template <>
struct EnumCodes<ProgrammeKind>
{
    static constexpr std::array<std::pair<ProgrammeKind, QStringView>, 6> table{{
        {ProgrammeKind::Vision, u"vision"},
        {ProgrammeKind::RegioDeal, u"regioDeal"},
        {ProgrammeKind::ImplementationAgenda, u"implementationAgenda"},
        {ProgrammeKind::ActionAgenda, u"actionAgenda"},
        {ProgrammeKind::Opgaven, u"opgaven"},
        {ProgrammeKind::NationalProgramme, u"nationalProgramme"},
    }};
};

struct Goal
{
    GoalId id;
    QString code; // OA-1
    int number = 0;
    QString label;
    std::optional<int> targetYear;
    QString period; // as the source writes it

    friend bool operator==(const Goal&, const Goal&) = default;
};

// An SDG that a theme works on. The numbers are our reading of titles in the source where inferred.
struct ThemeSdg
{
    int number = 0; // 1 to 17
    bool isInferred = false;

    friend bool operator==(const ThemeSdg&, const ThemeSdg&) = default;
};

// An initiative or project that a plan names, with no dossier of its own.
struct NamedInitiative
{
    QString name;
    QString label;

    friend bool operator==(const NamedInitiative&, const NamedInitiative&) = default;
};

// A coded line of a theme, with its sub lines (1.1 with 1.1a) and, in an action agenda, its
// canvases.
struct ProgrammeLine
{
    ProgrammeLineId id;
    QString code;
    int number = 0;
    QString name;
    QString label;
    QStringList objectives;
    QStringList referenceDocuments;
    std::vector<NamedInitiative> initiatives;
    std::vector<ProgrammeLine> subLines;
    std::vector<PolicyCanvas> canvases;
    QStringList remarks;

    friend bool operator==(const ProgrammeLine&, const ProgrammeLine&) = default;
};

struct Theme
{
    ThemeId id;
    QString code; // OA
    int number = 0;
    QString name;
    QString label;
    QStringList otherNames; // how documents also write it
    std::vector<Goal> goals;
    std::vector<ThemeSdg> sdgs;
    std::vector<ProgrammeLine> lines;

    friend bool operator==(const Theme&, const Theme&) = default;
};

// What a programme measures itself by: a rank, a share, a number.
struct Indicator
{
    IndicatorId id;
    QString code;
    QString name;
    QString unit;
    std::optional<Quantity> baseline;
    std::optional<int> baselineYear;
    std::optional<Quantity> target;
    std::optional<int> targetYear;
    bool lowerIsBetter = false; // a rank
    QString source;

    // Nothing while there is no target.
    std::optional<bool> isReachedBy(Quantity value) const;

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

// One of the tasks ("opgaven") that a study or an agenda sets; projects are tagged with them.
struct Opgave
{
    OpgaveId id;
    QString code;
    int number = 0;
    QString title;
    QString label;
    std::vector<NamedInitiative> actions;     // name is the code: O1.1 or 1a
    std::vector<NamedInitiative> initiatives; // promising ones that the source names

    friend bool operator==(const Opgave&, const Opgave&) = default;
};

struct Milestone
{
    CoarseDate date;
    QString label;
    bool isProvisional = false;

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

// An item of a list that a programme gives and that the program only shows: regions, principles,
// parts of a plan, ministries, municipalities.
struct ProgrammeEntry
{
    QString list; // its name, as people read it: "regio’s"
    int number = 0;
    QString name;
    QString label;

    friend bool operator==(const ProgrammeEntry&, const ProgrammeEntry&) = default;
};

// A vision, deal, agenda or national programme that projects contribute to. Plain data in any
// state; check() says what is wrong with it.
struct Programme
{
    ProgrammeId id;
    QString code; // visie-2030: unique in a portfolio
    QString name;
    QString shortName;
    ProgrammeKind kind = ProgrammeKind::Vision;
    QString region;
    std::optional<int> startYear;
    std::optional<int> endYear;
    QString source;
    std::vector<int> overarchingSdgs; // 1 to 17
    std::vector<Theme> themes;
    std::vector<Springplank> springplanken;
    std::vector<Opgave> opgaven;
    std::vector<Indicator> indicators;
    std::vector<PlannedAmount> amounts;
    std::vector<Milestone> milestones;
    std::vector<ProgrammeEntry> entries;
    QStringList remarks;

    friend bool operator==(const Programme&, const Programme&) = default;
};

// Errors: no code or name; a code that another programme has; a code that stands twice among parts
// of one kind; an SDG outside 1 to 17; a period or a range whose end lies before its start; a
// maximum that does not fit the comparator; a year missing with OneYear; negative amounts. Rows
// count all parts of a kind in the programme.
Violations check(const Programme& programme, const RuleContext& context);

// Gives every part that has no id one that follows from the programme's code and its own code, or
// its place when it has no code, so that the same programme read twice is the same programme. For a
// programme without a code they are new ids.
void giveIds(Programme& programme);

} // namespace regiobord
