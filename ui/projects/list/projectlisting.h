#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/portfolio/portfolio.h"
#include "domain/projects/projectgrouping.h"
#include "domain/projects/projectsummary.h"
#include "ui/widgets/rowsmodel.h"

#include <QHash>
#include <QString>

#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace regiobord {

// What the list, the board and the timeline show of a project; never the whole of it.
struct ProjectListing
{
    ProjectSummary summary;
    ProjectGrouping grouping;
    Sector sector = Sector::Unknown; // of the applicant
    QString key;                     // the id as text
    QString name;                    // with words for one that has none yet
    QString thematafel;
    QString applicant;
    QString statusWord;
    QString text; // folded, for searching

    bool isRunning() const { return grouping.nextStep.has_value(); }
    bool isDraft() const { return summary.status == ProjectStatus::Draft; }
};

// All that the page of projects shows.
struct ProjectList
{
    std::shared_ptr<const Catalogue> catalogue;
    std::vector<ProjectListing> listings; // by number
    QHash<QString, std::size_t> places;   // in the listings, by key
    std::set<int> years;                  // in which projects run
};

// By number. The thousands of a large portfolio are read in a few queries.
std::vector<ProjectListing> projectListings(Portfolio& portfolio, const Catalogue& catalogue);

std::vector<RowsColumn> projectColumns();
// In the order of the listings, with a cell for each column.
std::vector<RowsRow> projectRows(const std::vector<ProjectListing>& listings,
                                 const Catalogue& catalogue);

// In any thread. The rows are those of the listings.
std::pair<ProjectList, SortedRows> readProjects(Portfolio& portfolio,
                                                std::shared_ptr<const Catalogue> catalogue,
                                                const RowsSorting& sorting);

} // namespace regiobord
