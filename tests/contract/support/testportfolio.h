#pragma once

#include "contract/support/fakes.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/portfolio/sqlportfolio.h"

#include <memory>
#include <vector>

// The databases that every contract test runs against: SQLite always, PostgreSQL where the
// environment names a test database. That one is emptied.
inline std::vector<regiobord::ConnectionSettings> testDatabases()
{
    using regiobord::Dialect;
    std::vector<regiobord::ConnectionSettings> result{
        {.dialect = Dialect::Sqlite, .database = QStringLiteral(":memory:")}};
    const auto name = qEnvironmentVariable("REGIOBORD_TEST_PGDATABASE");
    if (!name.isEmpty())
        result.push_back({.dialect = Dialect::PostgreSql,
                          .database = name,
                          .host = qEnvironmentVariable("REGIOBORD_TEST_PGHOST"),
                          .user = qEnvironmentVariable("REGIOBORD_TEST_PGUSER")});
    return result;
}

inline const char* nameOf(regiobord::Dialect dialect)
{
    return dialect == regiobord::Dialect::Sqlite ? "SQLite" : "PostgreSQL";
}

// An empty database with the current schema.
inline std::unique_ptr<regiobord::Database>
freshDatabase(const regiobord::ConnectionSettings& settings)
{
    auto database = std::make_unique<regiobord::Database>(settings);
    if (settings.dialect == regiobord::Dialect::PostgreSql) {
        database->execute(QStringLiteral("SET client_min_messages TO warning"));
        database->execute(QStringLiteral("DROP SCHEMA public CASCADE"));
        database->execute(QStringLiteral("CREATE SCHEMA public"));
    }
    regiobord::migrate(*database, regiobord::builtInMigrations(settings.dialect));
    return database;
}

// A portfolio without anything in it, and what it needs to live.
struct TestPortfolio
{
    explicit TestPortfolio(const regiobord::ConnectionSettings& settings)
        : database(freshDatabase(settings)),
          portfolio(*database, snapshots, clock, QStringLiteral("tester"))
    {
    }

    FakeSnapshots snapshots;
    regiobord::FixedClock clock{testMoment()};
    std::unique_ptr<regiobord::Database> database;
    regiobord::SqlPortfolio portfolio;
};
