#pragma once

#include "ui/shell/settings.h"

namespace regiobord {

// Fusion with our palette, light or dark, and the icons that go with it. Follows the system when
// asked to; called again when the user or the system changes it.
void applyAppearance(Brightness brightness);

} // namespace regiobord
