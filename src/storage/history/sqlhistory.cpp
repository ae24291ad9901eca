#include "storage/history/sqlhistory.h"

#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

Change changeFrom(const Statement& row)
{
    return {.when = row.value<QDateTime>(0),
            .who = row.value<QString>(1),
            .kind = row.value<RecordKind>(2),
            .id = row.value<QString>(3),
            .change = row.value<ChangeKind>(4),
            .before = row.value<QString>(5).toUtf8(),
            .after = row.value<QString>(6).toUtf8()};
}

std::vector<Change> changesOf(Statement& query)
{
    query.execute();
    std::vector<Change> changes;
    while (query.next())
        changes.push_back(changeFrom(query));
    return changes;
}

QString selectChanges(const QString& rest)
{
    return u"SELECT c.at, c.who, c.kind, c.record_id, c.change, "
           "coalesce((SELECT p.after_json FROM change_log p WHERE p.kind = c.kind "
           "AND p.record_id = c.record_id AND p.id < c.id ORDER BY p.id DESC LIMIT 1), ''), "
           "c.after_json FROM change_log c "_s
        + rest;
}

} // namespace

std::vector<Change> SqlHistory::of(RecordKind kind, const QString& id) const
{
    auto& query =
        m_database.prepared(selectChanges(u"WHERE c.kind = ? AND c.record_id = ? ORDER BY c.id"_s));
    query.bind(0, kind).bind(1, id);
    return changesOf(query);
}

std::vector<Change> SqlHistory::latest(int limit) const
{
    auto& query = m_database.prepared(selectChanges(u"ORDER BY c.id DESC LIMIT ?"_s));
    query.bind(0, limit);
    return changesOf(query);
}

} // namespace regiobord
