#include "storage/mapping/lists.h"

using namespace Qt::StringLiterals;

namespace regiobord {

ListWriter::ListWriter(Database& database, Owner owner, WriteMode mode)
    : m_database(database),
      m_owner(std::move(owner)),
      m_mode(mode)
{
}

void ListWriter::texts(const QString& table, const QString& field, const QStringList& texts)
{
    if (m_mode == WriteMode::Again) {
        m_database
            .prepared(u"DELETE FROM %1 WHERE %2 = ? AND field = ?"_s.arg(table, m_owner.column))
            .bind(0, m_owner.id)
            .bind(1, field)
            .execute();
    }
    insertRows(table, {{u"field"_s, field}}, texts);
}

void ListWriter::clear(const QString& table)
{
    if (m_mode == WriteMode::First)
        return;
    m_database.prepared(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, m_owner.column))
        .bind(0, m_owner.id)
        .execute();
}

int ListWriter::bindKey(Statement& statement, const std::vector<Extra>& extras, int position) const
{
    int place = 0;
    statement.bind(place++, m_owner.id);
    for (const auto& extra : extras)
        statement.bind(place++, extra.value);
    statement.bind(place++, position);
    return place;
}

QStringList ListWriter::keyColumns(const std::vector<Extra>& extras) const
{
    QStringList columns{m_owner.column};
    for (const auto& extra : extras)
        columns << extra.column;
    return columns << u"position"_s;
}

ListReader::ListReader(Database& database, Owner owner)
    : m_database(database),
      m_owner(std::move(owner))
{
}

void ListReader::texts(const QString& table, const QString& field, QStringList& texts)
{
    auto& query = m_database.prepared(
        u"SELECT text FROM %1 WHERE %2 = ? AND field = ? ORDER BY position"_s.arg(table,
                                                                                  m_owner.column));
    query.bind(0, m_owner.id).bind(1, field).execute();
    while (query.next())
        texts << query.value<QString>(0);
}

Statement& ListReader::select(const QString& table, const QString& columns, const QString& order)
{
    auto& query = m_database.prepared(
        u"SELECT %1 FROM %2 WHERE %3 = ? ORDER BY %4"_s.arg(columns, table, m_owner.column, order));
    query.bind(0, m_owner.id).execute();
    return query;
}

} // namespace regiobord
