#pragma once

#include "domain/intake/filereader.h"
#include "domain/law/lawbook.h"
#include "domain/programmes/programme.h"

#include <vector>

namespace regiobord {

// What comes with the program, from resources/. All throw ExchangeError when a resource is damaged,
// which is a mistake in the making of the program.

// Visie 2030, Regio Deal II, Uitvoeringsagenda 2.0, the Hardenberg action agenda, the seven opgaven
// of the Rabo study and the Nationaal Programma Vitale Regio's. The ids follow from the codes, so
// they are the same in every office and every time.
std::vector<Programme> builtInProgrammes();

// The bodies of the Achterhoek, with the six Thematafels of Visie 2030; the ids follow from the
// codes. The content holds nothing else.
PortfolioContent builtInBodies();

// Procurement thresholds, national bands and de-minimis ceilings, each with its days and source.
LawBook builtInLaw();

} // namespace regiobord
