#pragma once

#include "domain/papers/bundle.h"
#include "domain/papers/papers.h"
#include "domain/portfolio/portfolio.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <vector>

namespace regiobord {

// Where the bundle of a meeting goes, and its public copy beside it.
struct BundleFiles
{
    QString path;
    QString publicPath; // empty: no public copy
};

struct BundleOrder
{
    MeetingId meeting;
    BundleFiles files;
    QDateTime made; // printed in the bundle and kept in its properties
};

struct BundleOutcome
{
    bool isMade = false;
    bool wasCancelled = false;
    int pages = 0;                       // of the bundle, not of the public copy
    std::map<QString, int> itemPages;    // see BundleResult
    std::vector<BundleProblem> problems; // with one, nothing is written
    std::vector<BundleLoss> losses;
    QString unwritten; // a file that is in the way and cannot be replaced
};

// "bundel-algemeen-bestuur-2025-01-29.pdf"; with "-openbaar" behind it for the public copy.
QString bundleFileName(const Meeting& meeting, const Catalogue& catalogue, bool isPublic);

// Makes both from what is stored. They appear together when both are finished, in place of files of
// those names; when it is stopped, or a paper cannot be in a bundle, there is neither. Throws what
// the writer throws.
BundleOutcome makeBundles(Portfolio& portfolio, const BundleOrder& order, const Papers& papers,
                          const BundleWriter& writer, const Progress& progress);

} // namespace regiobord
