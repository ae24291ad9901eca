#pragma once

#include "app/editing/undostack.h"
#include "domain/portfolio/portfolio.h"

#include <QString>

#include <memory>

namespace regiobord {

// A meeting adopts the minutes that one of its items is about: those get its date, and the item the
// decision "Verslag vastgesteld.", in one step. Null when the item adopts no minutes, or when they
// were adopted already.
std::unique_ptr<Command> adoptMinutes(Portfolio& portfolio, const MeetingId& meeting,
                                      const AgendaItemId& item, const QString& name);

} // namespace regiobord
