#pragma once

#include "exchange/form/formrecord.h"

namespace regiobord {

// Field 8a: "Doel 1, 3" of a theme that stands near it, or else of the primary thematafel (field 2,
// read before); also codes ("OA-1"). Words behind a goal are its explanation.
void readGoals(const FormSection& section, const Catalogue& catalogue, FormRecord& record);

// Field 8c: numbers from 1 to 17, or titles.
void readSdgs(const FormSection& section, FormRecord& record);

} // namespace regiobord
