#pragma once

#include "exchange/form/formrecord.h"

namespace regiobord {

// Field 11. What stands under "Aandachtspunten:" is a point of attention. Without that word the
// first paragraph holds the risks and all behind it is a point of attention; that, and a text
// without paragraphs, is to be checked.
void readRisks(const FormSection& section, FormRecord& record);

} // namespace regiobord
