#pragma once

#include <QString>

#include <cstddef>

namespace regiobord {

// The code that a part of a programme is known by: its own, or else its place below what it is part
// of, counted from 1 ("S1.1/measure#2").
inline QString partCode(const QString& own, const QString& place, std::size_t index)
{
    return own.isEmpty() ? place + u'#' + QString::number(index + 1) : own;
}

} // namespace regiobord
