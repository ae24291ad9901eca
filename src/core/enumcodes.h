#pragma once

#include <QString>

#include <algorithm>
#include <optional>
#include <utility>

namespace regiobord {

// The text by which a value of an enum is stored and exchanged. Each enum specialises it, beside
// its definition, with a constexpr `table` of {value, text} pairs; files of any age depend on the
// texts, so they are never changed.
template <typename E>
struct EnumCodes;

template <typename E>
QString codeOf(E value)
{
    const auto& table = EnumCodes<E>::table;
    const auto found =
        std::ranges::find_if(table, [value](const auto& entry) { return entry.first == value; });
    Q_ASSERT(found != std::end(table));
    return found->second.toString();
}

// Nothing when no value has that text.
template <typename E>
std::optional<E> fromCode(QStringView code)
{
    const auto& table = EnumCodes<E>::table;
    const auto found =
        std::ranges::find_if(table, [code](const auto& entry) { return entry.second == code; });
    return found == std::end(table) ? std::nullopt : std::optional{found->first};
}

} // namespace regiobord
