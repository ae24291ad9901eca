#pragma once

#include "core/expected.h"
#include "domain/intake/filereader.h"
#include "domain/law/lawbook.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace regiobord {

// The legal amounts: {"regiobord": 1, "kind": "law", "law": {"thresholds": [...], "bands": [...],
// "ceilings": [...]}}. Strict: a key that is not known is an error, for an amount that is not read
// would make a rule silently wrong.
Expected<LawBook, std::vector<ReadRemark>> readLaw(const QString& fileName,
                                                   const QByteArray& bytes);

} // namespace regiobord
