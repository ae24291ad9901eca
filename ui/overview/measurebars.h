#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/portfolio/figures.h"
#include "ui/widgets/barchart.h"

#include <map>
#include <vector>

namespace regiobord {

struct MeasureChart
{
    std::vector<Bar> bars; // by the id of the measure; the mark is the target
    int promised = 0;      // targets that are promised in full
    int realised = 0;      // targets that were reached
};

// A bar for each measure of the springplanken: what was realised of its target, what awarded
// projects promised beyond that, and what applications promise. Targets differ in kind, so bars are
// shares of the target; what is more than twice a target is cut off, and told at the end.
MeasureChart
measureBars(const Catalogue& catalogue,
            const std::map<MeasureId, std::map<ProjectStatus, MeasureProgress>>& progress);

} // namespace regiobord
