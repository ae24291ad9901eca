#include "storage/history/journal.h"

#include "core/text.h"
#include "storage/statement.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Long enough for a burst of typing, short enough that a day's work keeps its steps.
constexpr std::chrono::seconds oneLine{60};

} // namespace

Journal::Journal(Database& database, const Snapshots& snapshots, const Clock& clock, QString who)
    : m_database(database),
      m_snapshots(snapshots),
      m_clock(clock),
      m_who(std::move(who))
{
}

bool Journal::continuesLastLine(RecordKind kind, const QString& id, const QByteArray& after)
{
    auto& update = m_database.prepared(
        u"UPDATE change_log SET after_json = ? WHERE who = ? AND change = ? AND at >= ? "
        "AND id = (SELECT max(id) FROM change_log WHERE kind = ? AND record_id = ?)"_s);
    update.bind(0, QString::fromUtf8(after))
        .bind(1, m_who)
        .bind(2, ChangeKind::Changed)
        .bind(3, m_clock.nowUtc().addSecs(-oneLine.count()))
        .bind(4, kind)
        .bind(5, id)
        .execute();
    return update.affectedRows() > 0;
}

void Journal::log(RecordKind kind, const QString& id, ChangeKind change, const QByteArray& after)
{
    if (change == ChangeKind::Changed && continuesLastLine(kind, id, after))
        return;
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
