#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>

namespace regiobord::words {

// The word for a value of an enum, marked with QT_TRANSLATE_NOOP("labels", ...).
template <typename E>
struct Word
{
    E value;
    const char* text;
};

// The word in the user's language. The table must have one for every value.
template <typename E, std::size_t Size>
QString wordFor(E value, const std::array<Word<E>, Size>& table)
{
    const auto found = std::ranges::find(table, value, &Word<E>::value);
    Q_ASSERT(found != table.end());
    return QCoreApplication::translate("labels", found->text);
}

} // namespace regiobord::words
