#pragma once

#include "domain/papers/bundle.h"
#include "domain/papers/papers.h"
#include "domain/portfolio/portfolio.h"

#include <QDateTime>
#include <QStringList>

#include <map>

namespace regiobord {

struct BundleRequest
{
    bool isPublic = false;
    QDateTime made; // UTC
};

// "Bundel - Algemeen Bestuur van 29 januari 2025"; the meeting's own title when it has one.
QString bundleTitle(const Meeting& meeting, const Catalogue& catalogue);

// What the bundle of a meeting holds, from live data: the agenda, and for every item its cover
// note, the application and the closed findings report of each linked project, the minutes that it
// adopts, and its attachments. A public bundle leaves out confidential items with all below them,
// attachments that are not open, and applications that were not signed (part I of the form is
// public once it is signed). An attachment that was named and not added comes as a paper without
// content, for the writer to report.
BundlePlan planBundle(Portfolio& portfolio, const Meeting& meeting, const Papers& papers,
                      const BundleRequest& request);

// The titles of the papers that come with each item from its projects and the minutes it adopts:
// what agendas and cover notes list beside the attachments. As planBundle() has them.
std::map<AgendaItemId, QStringList> linkedPapers(Portfolio& portfolio, const Meeting& meeting,
                                                 bool isPublic);

// The decisions of all meetings, oldest first; the confidential ones are marked as such.
std::vector<DecisionRow> decisionRows(Portfolio& portfolio, const Catalogue& catalogue);

} // namespace regiobord
