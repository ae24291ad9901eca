#pragma once

#include "domain/projects/route.h"
#include "ui/widgets/colours.h"

namespace regiobord {

// The tone in which a status is shown, beside its word.
Tone toneOf(ProjectStatus status);

} // namespace regiobord
