#pragma once

#include "storage/database.h"

#include <QString>

#include <vector>

namespace regiobord {

struct Migration
{
    int version = 0;
    QString name;
    QString sql; // statements, separated by a line that holds only "--;"
};

// Reads NNNN_name.sql files, in the order of their numbers, which must have no gaps.
std::vector<Migration> loadMigrations(const QString& directory);

// The ones that the program carries.
std::vector<Migration> builtInMigrations(Dialect dialect);

// 0 for an empty database.
int schemaVersion(Database& database);

// Brings the schema to the last of these migrations, each in a transaction of its own. Throws
// StorageError when the database is newer than this program.
void migrate(Database& database, const std::vector<Migration>& migrations);

} // namespace regiobord
