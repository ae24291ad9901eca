#pragma once

#include "app/changes/valuetext.h"
#include "domain/portfolio/history.h"

#include <QString>

#include <vector>

namespace regiobord::changes {

// One thing that differs. Either text is empty where there was or is nothing.
struct ChangeLine
{
    QString what; // "costs and financing, cost lines, 2: Personeel, amount"
    QString before;
    QString after;

    friend bool operator==(const ChangeLine&, const ChangeLine&) = default;
};

// What a line of the change log says: of a change the members that differ, of something added or
// removed what was filled in; of long lists only the number of rows.
std::vector<ChangeLine> changeLines(const Change& change, const NameOf& nameOf);

// The record that a snapshot of the log holds; empty for an empty snapshot.
QJsonObject recordIn(RecordKind kind, const QByteArray& snapshot);

} // namespace regiobord::changes
