#pragma once

#include "exchange/form/formrecord.h"

#include <QString>

namespace regiobord {

// Takes e-mail addresses, telephone and bank account numbers and lines about a contact person out
// of what was filled in, and this name wherever it stands. A mark stays where text was, and a
// remark says on which line.
void removePersonalData(FormSection& section, const QString& signatory, FormRecord& record);

} // namespace regiobord
