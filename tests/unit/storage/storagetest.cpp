#include "domain/portfolio/search.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/portfolio/filesystem.h"
#include "storage/search/snippet.h"
#include "storage/search/sqlsearchindex.h"
#include "storage/statement.h"
#include "storage/storageerror.h"
#include "storage/transaction.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <limits>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

template <typename Value>
Value throughDatabase(Database& database, const QString& type, const Value& value)
{
    database.execute(u"CREATE TABLE round_trip (x %1) STRICT"_s.arg(type));
    Statement{database, u"INSERT INTO round_trip VALUES (:x)"_s}.bind(u":x"_s, value).execute();
    Statement query{database, u"SELECT x FROM round_trip"_s};
    query.execute().next();
    const auto read = query.value<Value>(0);
    query.finish();
    database.execute(u"DROP TABLE round_trip"_s);
    return read;
}

QString marked(QString text)
{
    return text.replace(hitStart, u'[').replace(hitEnd, u']');
}

void touch(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

TEST_CASE("Every type comes back from a column as it was bound, and what is empty stays empty")
{
    Database database{{.database = u":memory:"_s}};
    const auto same = [&database](const QString& type, const auto& value) {
        return throughDatabase(database, type, value) == value;
    };
    CHECK(same(u"TEXT NOT NULL"_s, QString{}));
    CHECK(same(u"TEXT NOT NULL"_s, u"a\0b é \U0001F33E"_s));
    CHECK(same(u"BLOB NOT NULL"_s, QByteArray{}));
    CHECK(same(u"BLOB"_s, QByteArray("\0\xff", 2)));
    CHECK(same(u"TEXT"_s, QDate{}));
    CHECK(same(u"TEXT"_s, QDate{2024, 2, 29}));
    CHECK(same(u"TEXT"_s, QTime{}));
    CHECK(same(u"TEXT"_s, QTime{0, 0, 0, 1}));
    CHECK(same(u"TEXT"_s, QDateTime{QDate{2025, 7, 1}, QTime{12, 34, 56, 789}, Qt::UTC}));
    CHECK(same(u"TEXT"_s, *CoarseDate::fromString(u"2025-H2"_s)));
    CHECK(same(u"INTEGER"_s, true));
    CHECK(same(u"INTEGER"_s, std::numeric_limits<int>::min()));
    CHECK(same(u"INTEGER"_s, std::numeric_limits<qint64>::max()));
    CHECK(same(u"INTEGER"_s, Money::fromCents(9'007'199'254'740'993)));
    CHECK(same(u"INTEGER"_s, std::optional<Money>{}));
    CHECK(same(u"INTEGER"_s, std::optional{Quantity::fromThousandths(600)}));
    CHECK(throughDatabase(database, u"TEXT"_s,
                          QDateTime{QDate{2025, 7, 1}, QTime{12, 0}, Qt::LocalTime})
              .timeSpec()
          == Qt::UTC);
}

TEST_CASE("A column that holds what it should not is an error, not a guess")
{
    Database database{{.database = u":memory:"_s}};
    const auto read = [&database](const QString& sql, auto sample) {
        Statement query{database, u"SELECT "_s + sql};
        query.execute().next();
        return query.value<decltype(sample)>(0);
    };
    CHECK_THROWS_AS(read(u"'abc'"_s, Money{}), StorageError);
    CHECK_THROWS_AS(read(u"NULL"_s, 0), StorageError);
    CHECK_THROWS_AS(read(u"3000000000"_s, 0), StorageError);
    CHECK_THROWS_AS(read(u"'2025-02-30'"_s, QDate{}), StorageError);
    CHECK_THROWS_AS(read(u"'2025-Q5'"_s, CoarseDate{}), StorageError);
}

TEST_CASE("Faults of SQLite are told apart")
{
    Database database{{.database = u":memory:"_s}};
    database.execute(u"CREATE TABLE parent (id INTEGER PRIMARY KEY, code TEXT UNIQUE)"_s);
    database.execute(
        u"CREATE TABLE child (parent INTEGER REFERENCES parent (id) ON DELETE RESTRICT)"_s);
    database.execute(u"INSERT INTO parent VALUES (1, 'a')"_s);
    database.execute(u"INSERT INTO child VALUES (1)"_s);
    const auto faultOf = [&database](const QString& sql) {
        try {
            database.execute(sql);
        } catch (const StorageError& error) {
            return error.fault();
        }
        FAIL("no error");
        return StorageFault::Other;
    };
    CHECK(faultOf(u"INSERT INTO parent VALUES (1, 'b')"_s) == StorageFault::Duplicate);
    CHECK(faultOf(u"INSERT INTO parent VALUES (2, 'a')"_s) == StorageFault::Duplicate);
    CHECK(faultOf(u"INSERT INTO child VALUES (3)"_s) == StorageFault::Reference);
    CHECK(faultOf(u"DELETE FROM parent"_s) == StorageFault::Reference);
    CHECK(faultOf(u"SELECT nonsense"_s) == StorageFault::Other);
}

TEST_CASE("Migrations follow each other without a gap, and are applied once")
{
    const QTemporaryDir folder;
    touch(folder.filePath(u"0001_first.sql"_s));
    touch(folder.filePath(u"0003_third.sql"_s));
    CHECK_THROWS_AS(loadMigrations(folder.path()), StorageError);

    Database database{{.database = u":memory:"_s}};
    const auto migrations = builtInMigrations(Dialect::Sqlite);
    migrate(database, migrations);
    CHECK(schemaVersion(database) == migrations.back().version);
    CHECK_NOTHROW(migrate(database, migrations));
    database.execute(u"INSERT INTO schema_migration VALUES (9999, 'future')"_s);
    CHECK_THROWS_AS(migrate(database, migrations), StorageError);
}

TEST_CASE("A migration that fails leaves the schema as it was")
{
    Database database{{.database = u":memory:"_s}};
    const Migration good{1, u"a"_s, u"CREATE TABLE a (x)"_s};
    const Migration bad{2, u"b"_s, u"CREATE TABLE b (x)\n--;\nCREATE TABLE a (x)"_s};
    CHECK_THROWS_AS(migrate(database, {good, bad}), StorageError);
    CHECK(schemaVersion(database) == 1);
    CHECK_THROWS_AS(database.execute(u"SELECT * FROM b"_s), StorageError);
}

TEST_CASE("Files on other machines are known by their file system")
{
    CHECK(isNetworkFileSystem(0x6969));
    CHECK(isNetworkFileSystem(0xFF534D42));
    CHECK(isNetworkFileSystem(0xFE534D42));
    CHECK(isNetworkFileSystem(0x65735546));
    CHECK_FALSE(isNetworkFileSystem(0xEF53));     // ext4
    CHECK_FALSE(isNetworkFileSystem(0x01021994)); // tmpfs
    CHECK_FALSE(isOnNetworkDrive(QDir::tempPath() + u"/x"_s));
}

TEST_CASE("The words of a query are folded and hold no signs")
{
    CHECK(searchWords(u" Coöperatie, \"ÉÉN\" (NEAR/3) a-b* "_s)
          == QStringList{u"cooperatie"_s, u"een"_s, u"near"_s, u"3"_s, u"a"_s, u"b"_s});
    CHECK(searchWords(u"\U0001F33E ?!"_s).isEmpty());
    CHECK(SqlSearchIndex::matchExpression({u"a"_s, u"or"_s}) == u"\"a\" * \"or\" *"_s);
}

TEST_CASE("A snippet shows the original words around the most hits")
{
    const auto words = searchWords(u"boer cooper"_s);
    CHECK(marked(snippetOf(u"De coöperatie van Boeren."_s, words))
          == u"De [coöperatie] van [Boeren]."_s);
    QStringList filler;
    for (int i = 0; i < 200; ++i)
        filler << u"woord%1"_s.arg(i);
    const auto before = filler.join(u' ');
    const auto text = QString{u"Een boer. "_s + before + u" de boeren-coöperatie. "_s + before};
    const auto snippet = marked(snippetOf(text, words));
    CHECK(snippet.startsWith(u"… "_s));
    CHECK(snippet.endsWith(u" …"_s));
    CHECK(snippet.contains(u"de [boeren]-[coöperatie]. woord0"_s));
    CHECK(snippet.size() < 400);
    CHECK(snippetOf(u"niets hiervan"_s, words) == u"niets hiervan"_s);
    CHECK(snippetOf({}, words).isEmpty());
}
