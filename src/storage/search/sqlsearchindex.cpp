#include "storage/search/sqlsearchindex.h"

#include "storage/search/snippet.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

Statement& queryFts(Database& database, const QStringList& words, int limit)
{
    auto& query = database.prepared(uR"(
        SELECT e.kind, e.record_id, e.title, e.body
        FROM (SELECT rowid AS id, bm25(search_fts, 10.0, 1.0) AS score
              FROM search_fts WHERE search_fts MATCH ? ORDER BY score LIMIT ?) hit
        JOIN search_entry e ON e.id = hit.id
        ORDER BY hit.score, e.id)"_s);
    return query.bind(0, SqlSearchIndex::matchExpression(words)).bind(1, limit);
}

// Each word at the start of a word of the folded text; the words are letters and digits only, so
// none of them holds a sign of LIKE.
Statement& queryLike(Database& database, const QStringList& words, int limit)
{
    const auto text =
        u"(' ' || regexp_replace(folded_title || ' ' || folded_body, '[^[:alnum:]]+', ' ', 'g'))"_s;
    QStringList conditions;
    for (qsizetype i = 0; i < words.size(); ++i)
        conditions << text + u" LIKE ?"_s;
    auto& query =
        database.prepared(u"SELECT kind, record_id, title, body FROM search_entry "
                          "WHERE %1 ORDER BY (folded_title LIKE ?) DESC, id LIMIT ?"_s.arg(
                              conditions.join(u" AND "_s)));
    int place = 0;
    for (const auto& word : words)
        query.bind(place++, QString{u"% "_s + word + u'%'});
    return query.bind(place, QString{u'%' + words.front() + u'%'}).bind(place + 1, limit);
}

} // namespace

std::vector<SearchHit> SqlSearchIndex::find(const QString& words, int limit) const
{
    const auto sought = searchWords(words);
    if (sought.isEmpty() || limit <= 0)
        return {};
    auto& query = m_database.dialect() == Dialect::Sqlite ? queryFts(m_database, sought, limit)
                                                          : queryLike(m_database, sought, limit);
    query.execute();
    std::vector<SearchHit> hits;
    while (query.next()) {
        hits.push_back({.kind = query.value<RecordKind>(0),
                        .id = query.value<QString>(1),
                        .title = query.value<QString>(2),
                        .snippet = snippetOf(query.value<QString>(3), sought)});
    }
    return hits;
}

QString SqlSearchIndex::matchExpression(const QStringList& words)
{
    QStringList terms;
    for (const auto& word : words)
        terms << u"\"%1\" *"_s.arg(word);
    return terms.join(u' ');
}

} // namespace regiobord
