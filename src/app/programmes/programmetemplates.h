#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/programmes/programme.h"

#include <QString>

#include <vector>

namespace regiobord {

// The kinds of which there is a template: a vision, a Regio Deal, an action agenda with canvases,
// and a plan for the national programme (NPVR).
std::vector<ProgrammeKind> templateKinds();

// A new programme of that kind with the parts that such a plan has, named in the language of the
// user, to be filled in. It breaks no rule; its code is one that the portfolio does not have yet.
// For a kind without a template it is empty but for its name and code.
Programme programmeFromTemplate(ProgrammeKind kind, const Catalogue& catalogue);

} // namespace regiobord
