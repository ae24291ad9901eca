#pragma once

#include "domain/portfolio/search.h"
#include "storage/database.h"

#include <QStringList>

namespace regiobord {

// Full-text search: FTS5 with bm25 on SQLite. On PostgreSQL it looks for the words in the folded
// text, titles first: slower and without ranks, but it finds the same things.
class SqlSearchIndex final : public SearchIndex
{
public:
    explicit SqlSearchIndex(Database& database) : m_database(database) {}

    std::vector<SearchHit> find(const QString& words, int limit) const override;

    // What FTS5 is asked for these words: each of them quoted, so that no sign means anything.
    static QString matchExpression(const QStringList& words);

private:
    Database& m_database;
};

} // namespace regiobord
