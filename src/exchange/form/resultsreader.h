#pragma once

#include "exchange/form/formrecord.h"

namespace regiobord {

// Field 7: a table with a result, a number, its unit and its owner in a row, in any order of
// columns that the table's head names, with one cell per line as well; or a list with a number in
// each item. Text beside the table becomes the remark of the results.
void readResults(const FormSection& section, FormRecord& record);

} // namespace regiobord
