#pragma once

#include "domain/law/lawbook.h"
#include "storage/portfolio/portfoliofile.h"

#include <QString>

#include <memory>

namespace regiobord {

// A new portfolio with the sample: from real papers a project, its review, and the meetings of 18
// December 2024 and 29 January 2025; beside it projects that are made up, in every state of the
// route, so that lists and figures have something to show. StorageError as PortfolioFile::create().
std::unique_ptr<PortfolioFile>
createSamplePortfolio(const QString& path, const PortfolioSession& session, const LawBook& law);

} // namespace regiobord
