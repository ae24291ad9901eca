#pragma once

#include "domain/law/lawbook.h"
#include "domain/portfolio/openportfolio.h"
#include "storage/portfolio/portfoliofile.h"

namespace regiobord {

// Portfolios in *.regiobord files. What is thrown has its words in errorText().
class LocalPortfolioFiles final : public PortfolioFiles
{
public:
    LocalPortfolioFiles(PortfolioSession session, const LawBook& law);

    std::unique_ptr<OpenPortfolio> open(const QString& path) const override;
    std::unique_ptr<OpenPortfolio> create(const QString& path) const override;
    std::unique_ptr<OpenPortfolio> createSample(const QString& path) const override;

private:
    PortfolioSession m_session;
    const LawBook& m_law;
};

} // namespace regiobord
