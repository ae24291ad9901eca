#pragma once

#include "exchange/form/formrecord.h"

namespace regiobord {

// Fields 12 and 13: which of the boxes is ticked. Ticks are X, V, a bullet or a box in any script;
// an O or an empty box is not ticked. Both or none ticked leaves the question open, with a remark.
void readProcurement(const FormSection& section, FormRecord& record);
void readStateAid(const FormSection& section, FormRecord& record);

} // namespace regiobord
