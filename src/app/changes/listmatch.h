#pragma once

#include <QJsonArray>

#include <utility>
#include <vector>

namespace regiobord::changes {

// Which rows of a list are which after a change; by their places, from 0. Rows that are the same
// are named nowhere.
struct ListMatch
{
    std::vector<std::pair<qsizetype, qsizetype>> changed; // before, after
    std::vector<qsizetype> removed;                       // of before
    std::vector<qsizetype> added;                         // of after
    bool isReordered = false; // the rows that stayed stand in another order
};

// Records: by their id where they have one. Of those without, equal ones are the same; what is left
// is changed when as many are left on both sides, and came and went else.
ListMatch matchRows(const QJsonArray& before, const QJsonArray& after);
// Plain values: nothing is changed, only come and gone.
ListMatch matchByValue(const QJsonArray& before, const QJsonArray& after);

} // namespace regiobord::changes
