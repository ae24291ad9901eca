#pragma once

#include "exchange/form/formrecord.h"

namespace regiobord {

// Field 9: the stated totals as one line of costs, one of co-financing and one of the requested
// grant. Totals that do not add up are kept as they are written, with a remark; what is no amount
// in figures ("circa 5 ton") leaves the amount empty, with a remark.
void readAmounts(const FormSection& section, FormRecord& record);

} // namespace regiobord
