#pragma once

#include "domain/rules/violation.h"

#include <QString>

namespace regiobord::words {

// One sentence that says what is wrong and what to do about it, in the language of the user.
QString sentence(const Violation& violation);

// "8c SDGs", "9 cost lines, row 2": where it is, as the form numbers it.
QString place(const Violation& violation);

} // namespace regiobord::words
