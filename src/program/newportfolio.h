#pragma once

#include "storage/portfolio/portfoliofile.h"

#include <QString>

#include <memory>

namespace regiobord {

// A new portfolio with the programmes and bodies that come with the program. StorageError as
// PortfolioFile::create().
std::unique_ptr<PortfolioFile> createNewPortfolio(const QString& path,
                                                  const PortfolioSession& session);

} // namespace regiobord
