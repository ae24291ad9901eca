#pragma once

#include <QString>

namespace regiobord {

// 'REGO': marks an SQLite file as a portfolio.
inline constexpr quint32 portfolioApplicationId = 0x5245474F;

// Looks at the first bytes of a file only, with nothing opened for writing and no SQLite: what this
// refuses stays exactly as it was. Throws StorageError: Missing, NotAPortfolio, Damaged (when the
// file is shorter than its header says), NewerSchema.
void checkFileHeader(const QString& path, int knownVersion);

// The schema version that the header of a portfolio names.
int schemaVersionInHeader(const QString& path);

} // namespace regiobord
