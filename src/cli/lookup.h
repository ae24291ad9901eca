#pragma once

#include "cli/session.h"

namespace regiobord {

// Finds what somebody named on the command line. All throw Refusal when there is nothing, or more
// than one thing, of that name, and then say which there are.

// By number ("2025-001"), by the end of it ("1", "001"), or by a part of its name.
Project findProject(Portfolio& portfolio, const QString& name);

// The meeting on that day, of the body with that code or name; the body may be left out when only
// one met.
Meeting findMeeting(Portfolio& portfolio, const Catalogue& catalogue, QDate date,
                    const QString& body);

// By its number: "3", "2.a".
const AgendaItem& findItemByNumber(const Meeting& meeting, const QString& number);

const Body& findBody(const Catalogue& catalogue, const QString& codeOrName);

} // namespace regiobord
