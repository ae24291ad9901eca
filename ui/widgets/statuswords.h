#pragma once

#include "domain/organisations/organisation.h"
#include "domain/projects/route.h"
#include "ui/widgets/colours.h"

#include <QString>

namespace regiobord {

// The tone in which a status is shown, beside its word.
Tone toneOf(ProjectStatus status);
// The seriesColour() of an O in a chart: grey when it is not known.
int shadeOf(Sector sector);

// A word of words::label() at the start of a line: with a capital.
QString sentenceCase(const QString& words);

} // namespace regiobord
