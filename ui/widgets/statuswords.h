#pragma once

#include "domain/projects/route.h"
#include "ui/widgets/colours.h"

#include <QString>

namespace regiobord {

// The tone in which a status is shown, beside its word.
Tone toneOf(ProjectStatus status);

// A word of words::label() at the start of a line: with a capital.
QString sentenceCase(const QString& words);

} // namespace regiobord
