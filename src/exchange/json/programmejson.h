#pragma once

#include "domain/programmes/programme.h"
#include "exchange/json/reading.h"
#include "exchange/json/writing.h"

namespace regiobord {

// Programmes with all their parts. Parts without an id are left so: giveIds() makes the ids from
// the codes, and the same programme read twice is the same programme.
void readInto(const PositionedValue& value, Reading& reading, Programme& target);
Json written(const Programme& value, const Writing& writing);

} // namespace regiobord
