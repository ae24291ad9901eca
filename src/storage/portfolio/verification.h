#pragma once

#include "storage/database.h"

#include <QString>

#include <vector>

namespace regiobord {

enum class StorageProblem {
    Integrity,  // SQLite cannot read its own structures
    Reference,  // a row refers to a row that is not there
    Attachment, // a content differs from its SHA-256
    Search,     // the search index does not match the texts
    Record,     // something is missing from the index or the change log
};

struct StorageFinding
{
    StorageProblem problem = StorageProblem::Integrity;
    QString detail; // what SQLite says, or the name of the thing; English
};

// Reads everything, and repairs nothing.
std::vector<StorageFinding> verifyDatabase(Database& database);

} // namespace regiobord
