#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace regiobord {

// A member of a record that differs between two states of it, as the product's JSON writes them.
struct Difference
{
    QString place; // "application.budget.costs[2].amount"
    QString before;
    QString after;

    friend bool operator==(const Difference&, const Difference&) = default;
};

// The smallest members that differ; a member that is in one state only has an empty text in the
// other. Nothing for texts that are no JSON objects.
std::vector<Difference> differencesBetween(const QByteArray& before, const QByteArray& after);

} // namespace regiobord
