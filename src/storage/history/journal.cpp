#include "storage/history/journal.h"

#include "core/text.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace regiobord {

Journal::Journal(Database& database, const Snapshots& snapshots, const Clock& clock, QString who)
    : m_database(database),
      m_snapshots(snapshots),
      m_clock(clock),
      m_who(std::move(who))
{
}

void Journal::log(RecordKind kind, const QString& id, ChangeKind change, const QByteArray& after)
{
    m_database
        .prepared(u"INSERT INTO change_log (at, who, kind, record_id, change, after_json) "
                  "VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(0, m_clock.nowUtc())
        .bind(1, m_who)
        .bind(2, kind)
        .bind(3, id)
        .bind(4, change)
        .bind(5, QString::fromUtf8(after))
        .execute();
}

namespace {

// FTS5 keeps only its index and finds the texts in search_entry. It is told of every change here
// and not by triggers, which may not reach a virtual table while trusted_schema is off.
void addToFts(Database& database, RecordKind kind, const QString& id)
{
    if (database.dialect() != Dialect::Sqlite)
        return;
    database
        .prepared(u"INSERT INTO search_fts (rowid, folded_title, folded_body) "
                  "SELECT id, folded_title, folded_body FROM search_entry "
                  "WHERE kind = ? AND record_id = ?"_s)
        .bind(0, kind)
        .bind(1, id)
        .execute();
}

void removeFromFts(Database& database, RecordKind kind, const QString& id)
{
    if (database.dialect() != Dialect::Sqlite)
        return;
    database
        .prepared(u"INSERT INTO search_fts (search_fts, rowid, folded_title, folded_body) "
                  "SELECT 'delete', id, folded_title, folded_body FROM search_entry "
                  "WHERE kind = ? AND record_id = ?"_s)
        .bind(0, kind)
        .bind(1, id)
        .execute();
}

} // namespace

void Journal::index(RecordKind kind, const QString& id, const SearchText& text)
{
    unindex(kind, id);
    const auto body = text.body.join(u'\n');
    m_database
        .prepared(u"INSERT INTO search_entry (kind, record_id, title, body, folded_title, "
                  "folded_body) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(0, kind)
        .bind(1, id)
        .bind(2, text.title)
        .bind(3, body)
        .bind(4, folded(text.title))
        .bind(5, folded(body))
        .execute();
    addToFts(m_database, kind, id);
}

void Journal::retitle(RecordKind kind, const QString& id, const QString& title)
{
    auto& query = m_database.prepared(
        u"SELECT title, body FROM search_entry WHERE kind = ? AND record_id = ?"_s);
    query.bind(0, kind).bind(1, id).execute();
    const bool isStale = query.next() && query.value<QString>(0) != title;
    const auto body = isStale ? query.value<QString>(1) : QString{};
    query.finish();
    if (isStale)
        index(kind, id, {title, {body}});
}

void Journal::unindex(RecordKind kind, const QString& id)
{
    removeFromFts(m_database, kind, id);
    m_database.prepared(u"DELETE FROM search_entry WHERE kind = ? AND record_id = ?"_s)
        .bind(0, kind)
        .bind(1, id)
        .execute();
}

} // namespace regiobord
