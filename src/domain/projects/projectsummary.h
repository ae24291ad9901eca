#pragma once

#include "core/dates.h"
#include "core/money.h"
#include "domain/ids.h"
#include "domain/projects/route.h"

#include <QString>

namespace regiobord {

// A row of the project list, read on its own so that a list never loads whole projects.
struct ProjectSummary
{
    ProjectId id;
    QString number;
    QString name;
    BodyId thematafel;
    OrganisationId applicant;
    ProjectStatus status = ProjectStatus::Draft;
    DateRange period;
    Money costs;
    Money cofinancing;
    Money requestedGrant;

    friend bool operator==(const ProjectSummary&, const ProjectSummary&) = default;
};

} // namespace regiobord
