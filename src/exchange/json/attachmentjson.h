#pragma once

#include "domain/attachments/attachment.h"
#include "domain/intake/filereader.h"
#include "exchange/json/reading.h"
#include "exchange/json/writing.h"

namespace regiobord {

// Where attachments are used.
void readInto(const PositionedValue& value, Reading& reading, AttachmentUse& target);
Json written(const AttachmentUse& value, const Writing& writing);

// Attachments themselves. Size and SHA-256 may be left out: they follow from the bytes. An error
// when they are there and differ: the file was damaged on its way.
void readInto(const PositionedValue& value, Reading& reading, AttachmentContent& target);
Json written(const AttachmentContent& value, const Writing& writing);

} // namespace regiobord
