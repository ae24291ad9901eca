#pragma once

#include "domain/funding/fund.h"
#include "exchange/json/reading.h"
#include "exchange/json/writing.h"

namespace regiobord {

// Funds and the bookings on them.
void readInto(const PositionedValue& value, Reading& reading, Fund& target);
Json written(const Fund& value, const Writing& writing);
void readInto(const PositionedValue& value, Reading& reading, FundEntry& target);
Json written(const FundEntry& value, const Writing& writing);

} // namespace regiobord
