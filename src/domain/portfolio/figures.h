#pragma once

#include "core/money.h"
#include "core/quantity.h"
#include "domain/ids.h"
#include "domain/meetings/meeting.h"
#include "domain/organisations/organisation.h"
#include "domain/projects/route.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace regiobord {

// Parts of programmes that projects can hang on, of any kinds together.
struct ProgrammeParts
{
    std::vector<GoalId> goals;
    std::vector<ProgrammeLineId> lines;
    std::vector<SpringplankId> springplanken;
    std::vector<SpringplankResultId> results;
    std::vector<MeasureId> measures;
    std::vector<OpgaveId> opgaven;
};

// That a project hangs on a part of a programme.
struct ProjectContribution
{
    ProjectId project;
    MeasureId measure; // null: it names the part, and promises no number of it
    Quantity promised;
    std::optional<Quantity> realised = {}; // none: not reported yet
    QDate realisedUntil = {};              // the last day that it covers

    friend bool operator==(const ProjectContribution&, const ProjectContribution&) = default;
};

// What is promised of a measure, and what of it was realised.
struct MeasureProgress
{
    Quantity promised;
    Quantity realised;

    friend bool operator==(const MeasureProgress&, const MeasureProgress&) = default;
};

// How an organisation takes part in a project.
struct ProjectShare
{
    ProjectId project;
    bool isApplicant = false;
    Money cofinancing; // what it puts in

    friend bool operator==(const ProjectShare&, const ProjectShare&) = default;
};

// Sums over many projects and meetings, and what links them, made by the database: no whole project
// is read for them. Ended projects are those that were rejected or withdrawn.
class Figures
{
public:
    Figures() = default;
    Figures(const Figures&) = delete;
    Figures& operator=(const Figures&) = delete;
    virtual ~Figures() = default;

    // The step that each project waits for, of those whose route has begun and not ended.
    virtual std::map<ProjectId, RouteStep> nextSteps() const = 0;
    // What projects promise and realised of each measure, by where they stand; without ended
    // projects.
    virtual std::map<MeasureId, std::map<ProjectStatus, MeasureProgress>>
    progressByStatus() const = 0;
    // By O; without ended projects, and without the grants that are asked of the region.
    virtual std::map<Sector, Money> cofinancingBySector() const = 0;
    // What one O puts into each project, of those that are not ended.
    virtual std::map<ProjectId, Money> cofinancingOf(Sector sector) const = 0;
    // In no order; a project stands in it as often as it names one of the parts.
    virtual std::vector<ProjectContribution> contributionsTo(const ProgrammeParts& parts) const = 0;
    // The projects that an organisation applies for or co-finances, each once.
    virtual std::vector<ProjectShare> projectsOf(const OrganisationId& organisation) const = 0;
    // Projects with a findings report that is still being written.
    virtual std::vector<ProjectId> withOpenReport() const = 0;
    // Actions of all meetings that are still to be done.
    virtual int openActions() const = 0;
    // Meetings with minutes that no meeting has adopted yet, oldest first.
    virtual std::vector<MeetingId> withDraftMinutes() const = 0;
    // The important dates that meetings from that day on name, each once.
    virtual std::vector<ImportantDate> importantDates(QDate meetingsFrom) const = 0;
};

} // namespace regiobord
