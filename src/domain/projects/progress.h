#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/projects/projectdetails.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace regiobord {

// A number that a project promises, with what came of it.
struct ProgressRow
{
    bool isMeasure = false;           // of field 8b; otherwise a result of field 7
    QString name;                     // "S6.4 Vouchers", or that of the result
    std::optional<Quantity> promised; // none: a result that was promised without a number
    QString unit;
    Realised realised;

    friend bool operator==(const ProgressRow&, const ProgressRow&) = default;
};

// First the measures of field 8b, then the results of field 7, both in the order of the details.
std::vector<ProgressRow> progressRows(const ProjectDetails& details, const Catalogue& catalogue);

// Writes what was realised on that row, counted as in progressRows(). Throws std::out_of_range when
// there is no such row.
void setRealised(ProjectDetails& details, std::size_t row, const Realised& realised);

// Whether anything was filled in on any row.
bool hasRealised(const ProjectDetails& details);

// For details that were read from a form, which does not say what was realised: takes it over from
// the details before, to the same measure of the same contribution and to the result of the same
// name. What the new details say themselves stays.
void keepRealised(const ProjectDetails& before, ProjectDetails& details);

// For a project made after another one.
void clearRealised(ProjectDetails& details);

} // namespace regiobord
