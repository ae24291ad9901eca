#pragma once

#include "domain/meetings/meeting.h"
#include "exchange/json/reading.h"
#include "exchange/json/writing.h"

namespace regiobord {

// A meeting: its agenda with cover notes, and its minutes.
void readInto(const PositionedValue& value, Reading& reading, Meeting& target);
Json written(const Meeting& value, const Writing& writing);

} // namespace regiobord
