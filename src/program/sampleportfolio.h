#pragma once

#include "domain/law/lawbook.h"
#include "storage/portfolio/portfoliofile.h"

#include <QString>

#include <memory>

namespace regiobord {

// A new portfolio with the sample: a project, its review, and the meetings of 18 December 2024 and
// 29 January 2025. StorageError as PortfolioFile::create().
std::unique_ptr<PortfolioFile>
createSamplePortfolio(const QString& path, const PortfolioSession& session, const LawBook& law);

} // namespace regiobord
