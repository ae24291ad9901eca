#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/projects/route.h"
#include "ui/widgets/barchart.h"

#include <map>
#include <vector>

namespace regiobord {

struct MeasureChart
{
    std::vector<Bar> bars; // by the id of the measure; the mark is the target
    int reached = 0;       // targets that are promised in full
};

// A bar for each measure of the springplanken: how much of its target is promised, by closed,
// awarded and other projects. Targets differ in kind, so bars are shares of the target; what is
// more than twice a target is cut off, and told at the end.
MeasureChart measureBars(const Catalogue& catalogue,
                         const std::map<MeasureId, std::map<ProjectStatus, Quantity>>& promised);

} // namespace regiobord
