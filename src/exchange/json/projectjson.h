#pragma once

#include "domain/projects/project.h"
#include "exchange/json/reading.h"
#include "exchange/json/writing.h"

namespace regiobord {

// A project: the application form field by field, and the route. Part II of the form is not in it.
void readInto(const PositionedValue& value, Reading& reading, Project& target);
Json written(const Project& value, const Writing& writing);

} // namespace regiobord
