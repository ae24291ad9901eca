#include "storage/mapping/parts.h"

#include "storage/storageerror.h"

using namespace Qt::StringLiterals;

namespace regiobord {

Owner partOwner(const QString& table, const QString& id)
{
    return {table + u"_id"_s, id};
}

PartWriter::PartWriter(Database& database, Owner owner, const QStringList& tables, WriteMode mode)
    : m_database(database),
      m_owner(std::move(owner)),
      m_tables(tables)
{
    if (mode == WriteMode::First)
        return;
    for (const auto& table : m_tables) {
        auto& query =
            m_database.prepared(u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(table, m_owner.column));
        query.bind(0, m_owner.id).execute();
        while (query.next())
            m_stored[table].insert(query.value<QString>(0));
    }
}

WriteMode PartWriter::modeOf(const QString& table, const QString& id) const
{
    const auto stored = m_stored.find(table);
    return stored != m_stored.end() && stored->second.contains(id) ? WriteMode::Again
                                                                   : WriteMode::First;
}

void PartWriter::removeLeftovers()
{
    for (const auto& table : std::as_const(m_tables)) {
        for (const auto& id : m_stored[table]) {
            if (m_written[table].contains(id))
                continue;
            m_database.prepared(u"DELETE FROM %1 WHERE id = ?"_s.arg(table)).bind(0, id).execute();
        }
    }
}

Statement& PartWriter::statementFor(const QString& table, const PartPlace& place, const PartId& id,
                                    const QStringList& columns)
{
    if (id.isNull)
        throw StorageError(u"A part of %1 without an id"_s.arg(table));
    if (!m_written[table].insert(id.id).second)
        throw StorageError(u"The id %1 twice in %2"_s.arg(id.id, table), StorageFault::Duplicate);
    QStringList all{m_owner.column};
    for (const auto& parent : place.parents)
        all << parent.column;
    all << u"position"_s << columns;
    if (modeOf(table, id.id) == WriteMode::First)
        return m_database.prepared(insertSql(table, all << u"id"_s));
    return m_database.prepared(updateSql(table, all, u"id = ?"_s));
}

int PartWriter::bindPlace(Statement& statement, const PartPlace& place) const
{
    int next = 0;
    statement.bind(next++, m_owner.id);
    for (const auto& parent : place.parents)
        statement.bind(next++, parent.id.isEmpty() ? column::null() : column::from(parent.id));
    statement.bind(next++, place.position);
    return next;
}

} // namespace regiobord
