#pragma once

#include "core/enumcodes.h"
#include "core/expected.h"
#include "domain/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace regiobord {

// The way of a project, in this order. Steps may be skipped: not every region has every body.
enum class RouteStep {
    Pitch,
    Thematafel,
    Board,
    AlgemeenBestuur,
    Award,
    Execution,
    Closing,
};

template <>
struct EnumCodes<RouteStep>
{
    static constexpr std::array<std::pair<RouteStep, QStringView>, 7> table{{
        {RouteStep::Pitch, u"pitch"},
        {RouteStep::Thematafel, u"thematafel"},
        {RouteStep::Board, u"board"},
        {RouteStep::AlgemeenBestuur, u"algemeenBestuur"},
        {RouteStep::Award, u"award"},
        {RouteStep::Execution, u"execution"},
        {RouteStep::Closing, u"closing"},
    }};
};

enum class RouteOutcome {
    Passed,
    PassedWithConditions,
    HeldOver, // comes back to the same step
    Rejected,
    Withdrawn,  // by the applicant
    EndedEarly, // after the award: money that is left flows back to the fund
};

template <>
struct EnumCodes<RouteOutcome>
{
    static constexpr std::array<std::pair<RouteOutcome, QStringView>, 6> table{{
        {RouteOutcome::Passed, u"passed"},
        {RouteOutcome::PassedWithConditions, u"passedWithConditions"},
        {RouteOutcome::HeldOver, u"heldOver"},
        {RouteOutcome::Rejected, u"rejected"},
        {RouteOutcome::Withdrawn, u"withdrawn"},
        {RouteOutcome::EndedEarly, u"endedEarly"},
    }};
};

// The step that a project waits for when this was the last that was decided; nothing when that
// ended its route.
std::optional<RouteStep> nextStepAfter(RouteStep step, RouteOutcome outcome);

// What was decided at a step, by whom and when.
struct RouteEntry
{
    RouteStep step = RouteStep::Pitch;
    RouteOutcome outcome = RouteOutcome::Passed;
    BodyId body; // null where no body decides: execution, closing
    QDate date;
    QString decision;
    QStringList conditions;
    MeetingId meeting; // where it was decided in a meeting of ours
    AgendaItemId agendaItem;

    friend bool operator==(const RouteEntry&, const RouteEntry&) = default;
};

// Where a project stands; follows from its route.
enum class ProjectStatus {
    Draft,       // nothing decided yet
    UnderReview, // somewhere between pitch and award
    HeldOver,
    Rejected,
    Withdrawn,
    Awarded,
    InExecution,
    EndedEarly,
    Closed,
};

template <>
struct EnumCodes<ProjectStatus>
{
    static constexpr std::array<std::pair<ProjectStatus, QStringView>, 9> table{{
        {ProjectStatus::Draft, u"draft"},
        {ProjectStatus::UnderReview, u"underReview"},
        {ProjectStatus::HeldOver, u"heldOver"},
        {ProjectStatus::Rejected, u"rejected"},
        {ProjectStatus::Withdrawn, u"withdrawn"},
        {ProjectStatus::Awarded, u"awarded"},
        {ProjectStatus::InExecution, u"inExecution"},
        {ProjectStatus::EndedEarly, u"endedEarly"},
        {ProjectStatus::Closed, u"closed"},
    }};
};

// Why an entry cannot be put on a route.
enum class RouteRefusal {
    DateMissing,
    DateBeforePrevious,
    StepAlreadyPassed, // the step lies before the one that the project is waiting for
    RouteHasEnded,     // rejected, withdrawn, ended early or closed
    NotYetAwarded,     // only an awarded project is executed, closed or ended early
    AlreadyAwarded,    // an awarded project is no longer rejected or withdrawn
};

// The entries of a project in the order in which they were decided.
class ProjectRoute
{
public:
    ProjectRoute() = default;
    // For storage and import: the first entry that does not fit is the error.
    static Expected<ProjectRoute, RouteRefusal> from(const std::vector<RouteEntry>& entries);

    const std::vector<RouteEntry>& entries() const { return m_entries; }
    ProjectStatus status() const;
    // The step that the project is waiting for; nothing when the route has ended.
    std::optional<RouteStep> nextStep() const;
    // The date at which this step was passed, with or without conditions; invalid when it was not.
    QDate passedOn(RouteStep step) const;

    // Nothing when the entry may follow; add() does it.
    std::optional<RouteRefusal> refusal(const RouteEntry& entry) const;
    [[nodiscard]] Expected<void, RouteRefusal> add(const RouteEntry& entry);
    // Takes back the last entry, for undo; an empty route stays empty.
    void removeLast();

    friend bool operator==(const ProjectRoute&, const ProjectRoute&) = default;

private:
    std::vector<RouteEntry> m_entries;
};

} // namespace regiobord
