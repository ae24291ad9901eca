#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/projects/projectdetails.h"

#include <QString>

namespace regiobord::words {

// What a field of the form holds, for people to read and to compare: a line for each row of a list,
// names where the details have ids. Empty when nothing was filled in.
QString fieldText(Field field, const ProjectDetails& details, const Catalogue& catalogue);

} // namespace regiobord::words
