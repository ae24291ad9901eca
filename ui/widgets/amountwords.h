#pragma once

#include "core/money.h"

#include <QString>

#include <optional>

namespace regiobord {

// "44,54%" of the whole, always with two decimals; empty when the whole is not above zero.
QString shareText(Money part, Money whole);

} // namespace regiobord
