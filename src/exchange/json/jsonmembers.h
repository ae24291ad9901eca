#pragma once

#include "core/enumcodes.h"

#include <concepts>

namespace regiobord {

// How a type is written as a JSON object: the one list that both the reader and the writer work
// through. Each type specialises it, beside the others of its subject:
//
//   template <> struct JsonMembers<CostLine>
//   {
//       template <typename Members> static void list(Members& members)
//       {
//           members("description", &CostLine::description);
//           ...
//
// members(key, member)    a value, a list, or an object of another type
// members.id(key, member) the identity; the reader makes one where the file gives none
// members.derivedId(...)  the same of a part of a programme; giveIds() makes it from the codes
// members.hex(...), members.base64(...)  bytes as text
// members.inlined(member) the keys of the member stand among the others
//
// The order of the list is that in which the keys are written. A member that is not in the list is
// in no file.
template <typename T>
struct JsonMembers;

template <typename T>
concept Mapped = requires
{
    sizeof(JsonMembers<T>);
};

template <typename E>
concept Coded = requires
{
    EnumCodes<E>::table;
};

} // namespace regiobord
