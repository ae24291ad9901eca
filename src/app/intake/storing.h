#pragma once

#include "domain/intake/filereader.h"
#include "domain/portfolio/portfolio.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace regiobord {

struct StoreCounts
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;

    friend bool operator==(const StoreCounts&, const StoreCounts&) = default;
};

// What became of the things that were read from a file.
struct StoreReport
{
    std::map<RecordKind, StoreCounts> counts;
    std::vector<QString> projectNumbers; // of the projects of the file, in its order
    std::vector<QString> renumbered;     // of those, the ones whose own number was taken
};

// Stores everything that a file held, in one transaction. A thing whose id is there already takes
// the place of the stored one, if it differs; its history keeps the other. A project without a
// number, or with that of another project, gets the next one of the year in which it starts, or of
// today's year.
StoreReport store(Portfolio& portfolio, const PortfolioContent& content, QDate today);

// Everything that a portfolio holds but personal data (part II of the form) and history: what an
// export of the whole portfolio writes.
PortfolioContent contentOf(Portfolio& portfolio);

} // namespace regiobord
