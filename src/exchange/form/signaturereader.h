#pragma once

#include "exchange/form/formrecord.h"

#include <QString>

namespace regiobord {

// Reads place, date and position of a signature into the details. The name of who signed is
// personal data: it is returned, so that it can be taken out elsewhere, and stored nowhere.
QString readSignature(const FormSection& section, FormRecord& record);

} // namespace regiobord
