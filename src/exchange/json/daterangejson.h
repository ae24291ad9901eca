#pragma once

#include "core/dates.h"
#include "exchange/json/reading.h"
#include "exchange/json/writing.h"

namespace regiobord {

// {"start": "2025-01-01", "end": "2026-12-31"}; a day that is not known is left out.
void readInto(const PositionedValue& value, Reading& reading, DateRange& target);
Json written(const DateRange& value, const Writing& writing);

} // namespace regiobord
