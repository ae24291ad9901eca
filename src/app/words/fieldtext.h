#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/projects/projectdetails.h"

#include <QString>

namespace regiobord::words {

// What a field of the form holds, for people to read and to compare: a line for each row of a list,
// names where the details have ids. Empty when nothing was filled in.
QString fieldText(Field field, const ProjectDetails& details, const Catalogue& catalogue);

// "realised 12 up to 30-06-2025 (remark)": what came of a number that was promised. Empty when
// nothing was filled in.
QString realisedText(const Realised& realised);

} // namespace regiobord::words
