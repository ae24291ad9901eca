#include "storage/migrator.h"

#include "storage/statement.h"
#include "storage/storageerror.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Q_INIT_RESOURCE needs: a static library's resources are not there
// before someone asks.
static void loadSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace regiobord {

namespace {

void apply(Database& database, const Migration& migration)
{
    Transaction transaction{database};
    const auto statements = migration.sql.split(u"\n--;\n"_s, Qt::SkipEmptyParts);
    for (const auto& sql : statements)
        database.execute(sql);
    Statement{database, u"INSERT INTO schema_migration (version, name) VALUES (:version, :name)"_s}
        .bind(u":version"_s, migration.version)
        .bind(u":name"_s, migration.name)
        .execute();
    // Where other programs, and we before we open a file, can see it without any SQL.
    if (database.dialect() == Dialect::Sqlite)
        database.execute(u"PRAGMA user_version = %1"_s.arg(migration.version));
    transaction.commit();
}

} // namespace

std::vector<Migration> loadMigrations(const QString& directory)
{
    std::vector<Migration> migrations;
    const QDir dir{directory};
    const auto names = dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const auto& name : names) {
        QFile file{dir.filePath(name)};
        const int version = name.left(4).toInt();
        if (version != static_cast<int>(migrations.size()) + 1)
            throw StorageError(u"%1 does not follow the migration before it"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            throw StorageError(u"Cannot read %1"_s.arg(file.fileName()));
        migrations.push_back({version, name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

std::vector<Migration> builtInMigrations(Dialect dialect)
{
    loadSqlResources();
    auto migrations = loadMigrations(dialect == Dialect::Sqlite ? u":/regiobord/sql/sqlite"_s
                                                                : u":/regiobord/sql/postgresql"_s);
    if (migrations.empty())
        throw StorageError(u"The program was built without its database schema"_s);
    return migrations;
}

int schemaVersion(Database& database)
{
    database.execute(u"CREATE TABLE IF NOT EXISTS schema_migration ("
                     "version INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s);
    Statement query{database, u"SELECT coalesce(max(version), 0) FROM schema_migration"_s};
    query.execute().next();
    return query.value<int>(0);
}

void migrate(Database& database, const std::vector<Migration>& migrations)
{
    const int current = schemaVersion(database);
    const int known = migrations.empty() ? 0 : migrations.back().version;
    if (current > known)
        throw StorageError(
            u"The database is at version %1, this program knows %2"_s.arg(current).arg(known),
            StorageFault::NewerSchema, {.fileVersion = current, .programVersion = known});
    for (const auto& migration : migrations) {
        if (migration.version > current)
            apply(database, migration);
    }
}

} // namespace regiobord
