#pragma once

#include "domain/programmes/springplank.h"
#include "domain/projects/projectdetails.h"
#include "exchange/form/formrecord.h"

#include <vector>

namespace regiobord {

// What a form says of a springplank itself, or of one of its results.
struct ContributionPart
{
    const SpringplankResult* result = nullptr; // null: the springplank as a whole
    FilledLines lines;                         // all, with the name of the result
    FilledLines explanation;                   // the lines that are neither name nor promise
    std::vector<PromisedAmount> promises;
};

// Divides the lines below (and with) the name of a springplank as the program's own form prints
// them: the label of a result on lines of its own, its explanation, and "Toegezegd: 24 plaatsingen
// (streefwaarde: 20 tot 30)" for every promise. A promise is kept when its unit is that of exactly
// one measure; others are told as not understood. The first part is always that of the springplank.
std::vector<ContributionPart> readContribution(const FilledLines& lines,
                                               const Springplank& springplank, const QString& place,
                                               FormRecord& record);

} // namespace regiobord
