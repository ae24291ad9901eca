#pragma once

#include "core/clock.h"
#include "domain/portfolio/snapshots.h"
#include "storage/database.h"
#include "storage/portfolio/backups.h"
#include "storage/portfolio/sqlportfolio.h"
#include "storage/portfolio/verification.h"

#include <QString>

#include <memory>
#include <optional>

namespace regiobord {

// Who works with a portfolio, and what its change log needs. The references must outlive the file.
struct PortfolioSession
{
    const Snapshots& snapshots;
    const Clock& clock;
    QString who;
};

// A portfolio in a *.regiobord file: one SQLite file that holds everything. On a local disk it is
// written through a WAL, on a network drive through a rollback journal. Several programs can have
// it open at once.
class PortfolioFile
{
public:
    // StorageError: Exists, ReadOnly, DiskFull.
    static std::unique_ptr<PortfolioFile> create(const QString& path,
                                                 const PortfolioSession& session);

    // Brings an older schema up to date, after a backup. StorageError: Missing, NotAPortfolio,
    // Damaged (details().backup names the newest good backup, if there is one), NewerSchema (with
    // both versions), ReadOnly, Busy. A file that is refused is not touched, nor are files made
    // beside it.
    static std::unique_ptr<PortfolioFile> open(const QString& path,
                                               const PortfolioSession& session);

    Portfolio& portfolio() { return *m_portfolio; }
    Database& database() { return *m_database; }
    const QString& path() const { return m_path; }

    // Tell the user: such a drive can lose what was written when the connection breaks.
    bool isOnNetworkDrive() const { return m_isOnNetworkDrive; }

    // Differs from what it was before when another program has changed the file in between.
    qint64 changeCounter() const;

    // A sound copy at a path where no file is yet.
    void backup(const QString& path);
    // Makes the backup of today, if there is none, and removes old ones; the path of what was made.
    // It reads the whole file: call it when there is time for it, not while opening.
    std::optional<QString> backupIfDue();

    // Everything that can be wrong inside the file. It reads the whole file.
    std::vector<StorageFinding> verify() const;

private:
    PortfolioFile(const QString& path, const PortfolioSession& session);

    void start();
    void migrateWithBackup();

    QString m_path;
    PortfolioSession m_session;
    bool m_isOnNetworkDrive;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlPortfolio> m_portfolio;
};

// The schema version that this program makes.
int currentSchemaVersion();

} // namespace regiobord
