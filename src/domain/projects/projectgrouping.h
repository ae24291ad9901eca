#pragma once

#include "domain/ids.h"
#include "domain/projects/route.h"

#include <QDate>

#include <optional>
#include <vector>

namespace regiobord {

// What lists group and filter projects by, beside their summary. As it stands here for a project of
// which nothing is known: a draft that waits for its pitch.
struct ProjectGrouping
{
    std::optional<RouteStep> nextStep = RouteStep::Pitch; // nothing: the route has ended
    QDate decidedOn;                                      // of the last decision
    std::vector<FundId> funds;                            // that it asks money of, each once
    std::vector<SpringplankId> springplanken; // that it adds to, also by a result of one

    friend bool operator==(const ProjectGrouping&, const ProjectGrouping&) = default;
};

} // namespace regiobord
