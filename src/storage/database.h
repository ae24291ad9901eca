#pragma once

#include <QSqlDatabase>
#include <QString>

#include <map>
#include <memory>

class QSqlError;

namespace regiobord {

class Statement;
class StorageError;

enum class Dialect {
    Sqlite,
    PostgreSql,
};

struct ConnectionSettings
{
    Dialect dialect = Dialect::Sqlite;
    QString database; // a file name or ":memory:", or the name of a database on the server
    QString host = {};
    QString user = {};
    QString password = {};
    bool isImmutable = false; // SQLite: only reads, and makes no file beside it
};

// One open connection. It belongs to the thread that made it; every thread opens its own.
class Database
{
public:
    explicit Database(const ConnectionSettings& settings);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    Dialect dialect() const { return m_dialect; }

    // Runs a statement that takes no values and gives no rows.
    void execute(const QString& sql);

    // The statement of that text, prepared at its first use and kept until the database closes. Its
    // user binds every value, and reads all rows or calls finish().
    Statement& prepared(const QString& sql);

private:
    friend class Statement;
    friend class Transaction;

    QSqlDatabase connection() const;
    void open(const ConnectionSettings& settings);
    void configureSqlite();

    Dialect m_dialect;
    QString m_name;
    std::map<QString, std::unique_ptr<Statement>> m_prepared;
    int m_transactionDepth = 0;
    bool m_isTransactionLost = false; // the database itself rolled it back
};

// The fault that the driver's error stands for, with its text and the statement.
StorageError storageErrorFrom(const QSqlError& error, Dialect dialect, const QString& sql);

} // namespace regiobord
