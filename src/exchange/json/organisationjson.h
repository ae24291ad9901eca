#pragma once

#include "domain/organisations/body.h"
#include "domain/organisations/organisation.h"
#include "exchange/json/reading.h"
#include "exchange/json/writing.h"

namespace regiobord {

// Organisations, bodies, and who sits in them. An applicant's contact (part II of the form) is not
// among them, nor anywhere else in this format.
void readInto(const PositionedValue& value, Reading& reading, Organisation& target);
Json written(const Organisation& value, const Writing& writing);
void readInto(const PositionedValue& value, Reading& reading, Body& target);
Json written(const Body& value, const Writing& writing);
void readInto(const PositionedValue& value, Reading& reading, Person& target);
Json written(const Person& value, const Writing& writing);
void readInto(const PositionedValue& value, Reading& reading, Membership& target);
Json written(const Membership& value, const Writing& writing);

} // namespace regiobord
