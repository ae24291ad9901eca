#pragma once

#include "domain/meetings/meeting.h"

#include <QString>

#include <cstddef>

namespace regiobord {

// Changes to the agenda of a meeting, as a secretary makes them. Numbers that are in use stay as
// they are, whatever moves: people have annotated them. Only an item without a title, which nobody
// has used yet, takes the number that fits where it comes to stand. What moves takes all below it
// along. All of them say whether anything changed.

// Puts an empty item behind that one, at the same level, with a number of its own; behind all of
// them when the id is null or unknown.
AgendaItemId insertItemAfter(Meeting& meeting, const AgendaItemId& after);
bool removeItem(Meeting& meeting, const AgendaItemId& id);
// Up (-1) or down (+1) among the items at its level.
bool moveItem(Meeting& meeting, const AgendaItemId& id, int by);
// Below the item before it.
bool nestItem(Meeting& meeting, const AgendaItemId& id);
// Behind the item that it hangs below.
bool unnestItem(Meeting& meeting, const AgendaItemId& id);
// To that position below the parent (null: at the top), counted without the item itself. Refuses
// to hang an item below itself.
bool placeItem(Meeting& meeting, const AgendaItemId& id, const AgendaItemId& parent,
               std::size_t position);
// Gives every item the number of its place: 1, 2, 2.a, 2.b, 3, and 2.a.1 below that.
bool renumber(Meeting& meeting);

// The item, or one that it hangs below, is besloten.
bool isHidden(const Meeting& meeting, const AgendaItemId& id);
// The item that a violation of check(meeting) is about; null for a row that is not there.
AgendaItemId itemAtRow(const Meeting& meeting, int row);
// The item with that number; null when there is none.
AgendaItemId itemNumbered(const Meeting& meeting, const QString& number);

} // namespace regiobord
