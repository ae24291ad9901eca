#pragma once

#include "domain/portfolio/kepttexts.h"
#include "storage/database.h"

namespace regiobord {

class SqlKeptTexts final : public KeptTexts
{
public:
    explicit SqlKeptTexts(Database& database) : m_database(database) {}

    std::map<QString, QString> of(RecordKind kind, const QString& id) const override;
    void keep(RecordKind kind, const QString& id, const QString& field,
              const QString& text) override;
    // All of a record, with which they go.
    void remove(RecordKind kind, const QString& id);

private:
    Database& m_database;
};

} // namespace regiobord
