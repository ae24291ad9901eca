#pragma once

#include "app/projects/deciding.h"

#include <QString>

namespace regiobord::words {

// Why something was not decided, for the user: several lines when rules were broken.
QString refusalText(const DecisionRefusal& refusal);

} // namespace regiobord::words
