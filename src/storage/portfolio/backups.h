#pragma once

#include "storage/database.h"

#include <QDateTime>
#include <QString>

namespace regiobord {

enum class BackupReason {
    Daily,
    BeforeMigration,
};

// The copies of one portfolio that lie beside it in the folder 'back-ups', each a portfolio that
// can be opened as it is. Their names hold the moment (UTC), the schema version and the reason:
// "achterhoek-20250129-101500-v6-dag.regiobord".
class Backups
{
public:
    explicit Backups(const QString& portfolio);

    // Makes one; only a checked copy gets its name. StorageError when that fails.
    QString make(Database& database, BackupReason reason, const QDateTime& nowUtc) const;
    bool hasDailyOf(QDate day) const;
    // Removes the oldest daily ones until so many are left.
    void keepDaily(int count) const;
    // The path of the newest that can be opened by a program that knows this version; empty when
    // there is none.
    QString newestGood(int knownVersion) const;

private:
    QStringList names(const QString& reason) const; // newest first

    QString m_folder;
    QString m_base;
};

// Copies the database into a file that does not exist yet, through a temporary one beside it: the
// copy has its name only after its integrity was checked and it is on the disk.
void copyDatabase(Database& database, const QString& path);

// The first problem that SQLite finds in the file; empty when it is sound. Reads all of it and
// changes nothing.
QString integrityProblem(const QString& path);

} // namespace regiobord
