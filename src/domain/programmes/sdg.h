#pragma once

#include <QString>

namespace regiobord {

inline constexpr int sdgCount = 17;

// The Dutch title of a United Nations Sustainable Development Goal, 1 to 17; empty outside that.
QString sdgTitle(int number);

} // namespace regiobord
