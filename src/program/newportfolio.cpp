#include "program/newportfolio.h"

#include "app/intake/storing.h"
#include "exchange/builtin.h"

namespace regiobord {

std::unique_ptr<PortfolioFile> createNewPortfolio(const QString& path,
                                                  const PortfolioSession& session)
{
    auto content = builtInBodies();
    content.programmes = builtInProgrammes();
    auto file = PortfolioFile::create(path, session);
    store(file->portfolio(), content, session.clock.nowUtc().toLocalTime().date());
    return file;
}

} // namespace regiobord
