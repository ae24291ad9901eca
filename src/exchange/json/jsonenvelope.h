#pragma once

#include "exchange/json/reading.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace regiobord {

inline constexpr int jsonVersion = 1;

// What is around the content of every file: {"regiobord": 1, "kind": "project", "project": {...}}.
struct JsonEnvelope
{
    QString kind;
    const PositionedValue* content = nullptr; // within the root, below the key that is the kind
};

// Nothing after an error: no version, a newer one than this program knows, no kind or one that is
// not among the kinds, no content. Other keys are reported.
std::optional<JsonEnvelope> openEnvelope(const PositionedValue& root, Reading& reading,
                                         const QStringList& kinds);

} // namespace regiobord
