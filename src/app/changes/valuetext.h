#pragma once

#include "app/changes/recordwords.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>

namespace regiobord::changes {

// The name of the thing with that id; words for one that is gone.
using NameOf = std::function<QString(Target target, const QString& id)>;

// One value of the member, not a list of them, as people read it: amounts and dates in Dutch form,
// names for ids, words for codes. Empty for what was not filled in.
QString valueText(const MemberWords& member, const QJsonValue& value, const NameOf& nameOf);
// A record in a line: the members that say which one it is.
QString recordText(const RecordWords& words, const QJsonObject& record, const NameOf& nameOf);
// "1 januari 2025 t/m 31 december 2026".
QString dateRangeText(const QJsonObject& range);
// The id that a reference holds.
QString referredId(const QJsonValue& reference);

} // namespace regiobord::changes
