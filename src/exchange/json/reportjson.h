#pragma once

#include "domain/reviews/findingsreport.h"
#include "exchange/json/reading.h"
#include "exchange/json/writing.h"

namespace regiobord {

// The findings report of a Thematafel.
void readInto(const PositionedValue& value, Reading& reading, FindingsReport& target);
Json written(const FindingsReport& value, const Writing& writing);

} // namespace regiobord
