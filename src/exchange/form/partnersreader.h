#pragma once

#include "exchange/form/formrecord.h"

namespace regiobord {

// The organisations that a list under "De partners ..." names, and in field 8d also those that the
// portfolio knows. All of it is to be checked: a form has no field for them.
void readPartners(const FormSection& section, const Catalogue& catalogue, FormRecord& record);

} // namespace regiobord
