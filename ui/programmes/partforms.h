#pragma once

#include "ui/programmes/programmesession.h"
#include "ui/widgets/detailsform.h"

namespace regiobord {

// The form for a part, by its kind and id; the programme itself by its own.
DetailsForm* makePartForm(PartKind kind, const QString& id, ProgrammeSession& session,
                          QWidget* parent);

} // namespace regiobord
