#include "program/localfiles.h"

#include "program/newportfolio.h"
#include "program/sampleportfolio.h"

#include <utility>

namespace regiobord {

namespace {

class OpenFile final : public OpenPortfolio
{
public:
    explicit OpenFile(std::unique_ptr<PortfolioFile> file) : m_file(std::move(file)) {}

    Portfolio& portfolio() override { return m_file->portfolio(); }
    QString path() const override { return m_file->path(); }
    bool isOnNetworkDrive() const override { return m_file->isOnNetworkDrive(); }
    qint64 changeCounter() const override { return m_file->changeCounter(); }
    void backup(const QString& path) override { m_file->backup(path); }
    std::optional<QString> backupIfDue() override { return m_file->backupIfDue(); }

private:
    std::unique_ptr<PortfolioFile> m_file;
};

} // namespace

LocalPortfolioFiles::LocalPortfolioFiles(PortfolioSession session, const LawBook& law)
    : m_session(std::move(session)),
      m_law(law)
{
}

std::unique_ptr<OpenPortfolio> LocalPortfolioFiles::open(const QString& path) const
{
    return std::make_unique<OpenFile>(PortfolioFile::open(path, m_session));
}

std::unique_ptr<OpenPortfolio> LocalPortfolioFiles::create(const QString& path) const
{
    return std::make_unique<OpenFile>(createNewPortfolio(path, m_session));
}

std::unique_ptr<OpenPortfolio> LocalPortfolioFiles::createSample(const QString& path) const
{
    return std::make_unique<OpenFile>(createSamplePortfolio(path, m_session, m_law));
}

} // namespace regiobord
