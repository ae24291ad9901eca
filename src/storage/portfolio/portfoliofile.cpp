#include "storage/portfolio/portfoliofile.h"

#include "storage/migrator.h"
#include "storage/portfolio/fileheader.h"
#include "storage/portfolio/filesystem.h"
#include "storage/statement.h"
#include "storage/storageerror.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int dailyBackupsKept = 14;

// Files up to this size are read through before they are opened; of larger ones the daily backup is
// the check, so that opening stays quick.
constexpr qint64 quickCheckLimit = 16 * 1024 * 1024;

QString pragmaText(Database& database, const QString& sql)
{
    Statement query{database, sql};
    query.execute();
    return query.next() ? query.value<QString>(0) : QString{};
}

StorageError readOnlyError(const QString& path)
{
    return StorageError{
        u"%1 or its folder cannot be written"_s.arg(path), StorageFault::ReadOnly, {.file = path}};
}

// Reads without locks and without making files: for a file that nobody has open.
void checkPages(const QString& path)
{
    Database database{{.database = path, .isImmutable = true}};
    if (QFileInfo{path}.size() <= quickCheckLimit) {
        const auto answer = pragmaText(database, u"PRAGMA quick_check(1)"_s);
        if (answer != u"ok"_s)
            throw StorageError(u"%1: %2"_s.arg(path, answer), StorageFault::Damaged);
    }
    pragmaText(database, u"SELECT max(version) FROM schema_migration"_s);
}

// A file that is not what it should be inside, with the backup to open instead.
void checkContent(const QString& path)
{
    if (QFileInfo::exists(path + u"-wal"_s) || QFileInfo::exists(path + u"-journal"_s))
        return; // in use, or to be repaired by SQLite from what lies beside it
    try {
        checkPages(path);
    } catch (const StorageError& error) {
        throw StorageError(u"%1 is damaged: %2"_s.arg(path, QString::fromUtf8(error.what())),
                           StorageFault::Damaged, {.file = path});
    }
}

void checkBeforeOpening(const QString& path)
{
    try {
        checkFileHeader(path, currentSchemaVersion());
        checkContent(path);
    } catch (const StorageError& error) {
        if (error.fault() != StorageFault::Damaged)
            throw;
        auto details = error.details();
        details.backup = Backups{path}.newestGood(currentSchemaVersion());
        throw StorageError(QString::fromUtf8(error.what()), StorageFault::Damaged, details);
    }
    if (!isWritablePlace(path))
        throw readOnlyError(path);
}

} // namespace

int currentSchemaVersion()
{
    static const int version = builtInMigrations(Dialect::Sqlite).back().version;
    return version;
}

std::unique_ptr<PortfolioFile> PortfolioFile::create(const QString& path,
                                                     const PortfolioSession& session)
{
    if (QFileInfo::exists(path))
        throw StorageError(u"%1 exists already"_s.arg(path), StorageFault::Exists, {.file = path});
    if (!isWritablePlace(path))
        throw readOnlyError(path);
    try {
        std::unique_ptr<PortfolioFile> file{new PortfolioFile{path, session}};
        file->m_database->execute(u"PRAGMA application_id = %1"_s.arg(portfolioApplicationId));
        file->start();
        return file;
    } catch (const StorageError&) {
        for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + suffix);
        throw;
    }
}

std::unique_ptr<PortfolioFile> PortfolioFile::open(const QString& path,
                                                   const PortfolioSession& session)
{
    checkBeforeOpening(path);
    std::unique_ptr<PortfolioFile> file{new PortfolioFile{path, session}};
    file->start();
    return file;
}

PortfolioFile::PortfolioFile(const QString& path, const PortfolioSession& session)
    : m_path(QFileInfo{path}.absoluteFilePath()),
      m_session(session),
      m_isOnNetworkDrive(regiobord::isOnNetworkDrive(path)),
      m_database(std::make_unique<Database>(ConnectionSettings{.database = m_path}))
{
}

void PortfolioFile::start()
{
    const auto wanted = m_isOnNetworkDrive ? u"delete"_s : u"wal"_s;
    if (pragmaText(*m_database, u"PRAGMA journal_mode"_s) != wanted)
        pragmaText(*m_database, u"PRAGMA journal_mode = "_s + wanted);
    migrateWithBackup();
    m_portfolio = std::make_unique<SqlPortfolio>(*m_database, m_session.snapshots, m_session.clock,
                                                 m_session.who);
}

void PortfolioFile::migrateWithBackup()
{
    const auto version = pragmaText(*m_database, u"PRAGMA user_version"_s).toInt();
    if (version == currentSchemaVersion())
        return;
    if (version > 0)
        Backups{m_path}.make(*m_database, BackupReason::BeforeMigration, m_session.clock.nowUtc());
    migrate(*m_database, builtInMigrations(Dialect::Sqlite));
    // Into the file itself: its header is what other programs look at before they open it.
    pragmaText(*m_database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

qint64 PortfolioFile::changeCounter() const
{
    return pragmaText(*m_database, u"PRAGMA data_version"_s).toLongLong();
}

void PortfolioFile::backup(const QString& path)
{
    copyDatabase(*m_database, path);
}

std::optional<QString> PortfolioFile::backupIfDue()
{
    const Backups backups{m_path};
    const auto now = m_session.clock.nowUtc();
    if (backups.hasDailyOf(now.date()))
        return std::nullopt;
    auto made = backups.make(*m_database, BackupReason::Daily, now);
    backups.keepDaily(dailyBackupsKept);
    return made;
}

std::vector<StorageFinding> PortfolioFile::verify() const
{
    return verifyDatabase(*m_database);
}

} // namespace regiobord
