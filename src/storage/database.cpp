#include "storage/database.h"

#include "storage/statement.h"
#include "storage/storageerror.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString driverName(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
}

// Result codes of SQLite; the low byte is the kind, the rest says more.
StorageFault sqliteFault(int code)
{
    constexpr int constraintForeignKey = 787;
    constexpr int constraintTrigger = 1811; // what a RESTRICT raises
    constexpr int constraintPrimaryKey = 1555;
    constexpr int constraintUnique = 2067;
    if (code == constraintForeignKey || code == constraintTrigger)
        return StorageFault::Reference;
    if (code == constraintPrimaryKey || code == constraintUnique)
        return StorageFault::Duplicate;
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StorageFault::Busy;
    case 8: // SQLITE_READONLY
        return StorageFault::ReadOnly;
    case 11: // SQLITE_CORRUPT
        return StorageFault::Damaged;
    case 13: // SQLITE_FULL
        return StorageFault::DiskFull;
    case 26: // SQLITE_NOTADB
        return StorageFault::NotAPortfolio;
    default:
        return StorageFault::Other;
    }
}

// SQLSTATE codes of PostgreSQL.
StorageFault postgreSqlFault(const QString& code)
{
    if (code == u"23503"_s || code == u"23001"_s)
        return StorageFault::Reference;
    if (code == u"23505"_s)
        return StorageFault::Duplicate;
    if (code == u"53100"_s)
        return StorageFault::DiskFull;
    if (code == u"25006"_s)
        return StorageFault::ReadOnly;
    if (code == u"55P03"_s || code == u"40P01"_s)
        return StorageFault::Busy;
    return StorageFault::Other;
}

} // namespace

StorageError storageErrorFrom(const QSqlError& error, Dialect dialect, const QString& sql)
{
    const auto code = error.nativeErrorCode();
    const auto fault =
        dialect == Dialect::Sqlite ? sqliteFault(code.toInt()) : postgreSqlFault(code);
    return StorageError{u"%1 [%2] in: %3"_s.arg(error.text(), code, sql), fault};
}

Database::Database(const ConnectionSettings& settings)
    : m_dialect(settings.dialect),
      m_name(QUuid::createUuid().toString())
{
    try {
        open(settings);
    } catch (...) {
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Database::~Database()
{
    m_prepared.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::execute(const QString& sql)
{
    // Not prepared: PostgreSQL only prepares SELECT, INSERT, UPDATE, DELETE and VALUES.
    QSqlQuery query{connection()};
    if (!query.exec(sql))
        throw storageErrorFrom(query.lastError(), m_dialect, sql);
}

Statement& Database::prepared(const QString& sql)
{
    auto& statement = m_prepared[sql];
    if (!statement)
        statement = std::make_unique<Statement>(*this, sql);
    return *statement;
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

void Database::open(const ConnectionSettings& settings)
{
    auto connection = QSqlDatabase::addDatabase(driverName(settings.dialect), m_name);
    connection.setDatabaseName(settings.database);
    connection.setHostName(settings.host);
    connection.setUserName(settings.user);
    connection.setPassword(settings.password);
    if (settings.isImmutable) {
        const auto url = QUrl::fromLocalFile(settings.database).toString(QUrl::FullyEncoded);
        connection.setDatabaseName(url + u"?immutable=1"_s);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    } else if (m_dialect == Dialect::Sqlite) {
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    }
    if (!connection.open())
        throw storageErrorFrom(connection.lastError(), m_dialect, u"open "_s + settings.database);
    if (m_dialect == Dialect::Sqlite)
        configureSqlite();
}

void Database::configureSqlite()
{
    execute(u"PRAGMA foreign_keys = ON"_s);
    execute(u"PRAGMA trusted_schema = OFF"_s);
    execute(u"PRAGMA synchronous = FULL"_s);
    execute(u"PRAGMA cell_size_check = ON"_s);
    // 32 MB instead of 2: an import in one transaction then stays in memory.
    execute(u"PRAGMA cache_size = -32768"_s);
    // What is removed, personal data above all, does not stay behind in unused pages.
    execute(u"PRAGMA secure_delete = ON"_s);
}

} // namespace regiobord
