#pragma once

#include "exchange/form/formrecord.h"

namespace regiobord {

// Field 8b: springplanken by name (also when it is written in more words than ours), by number or
// by code, each with the results that are named by number. What is said about one springplank is
// its explanation; what is said about several stays with the field.
void readSpringplanken(const FormSection& section, const Catalogue& catalogue, FormRecord& record);

} // namespace regiobord
