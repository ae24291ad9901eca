#pragma once

#include "exchange/form/formrecord.h"

namespace regiobord {

// Field 11. What stands under "Aandachtspunten:" is a point of attention; without that word all
// behind the first paragraph is, to be checked, and the first paragraph holds the risks.
void readRisks(const FormSection& section, FormRecord& record);

} // namespace regiobord
