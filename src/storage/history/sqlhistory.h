#pragma once

#include "domain/portfolio/history.h"
#include "storage/database.h"

namespace regiobord {

// Reads the change log. What was before a change is what was after the change before it.
class SqlHistory final : public History
{
public:
    explicit SqlHistory(Database& database) : m_database(database) {}

    std::vector<Change> of(RecordKind kind, const QString& id) const override;
    std::vector<Change> latest(int limit) const override;

private:
    Database& m_database;
};

} // namespace regiobord
