#pragma once

#include "storage/mapping/sqlrepository.h"
#include "storage/portfolio/sqlkepttexts.h"
#include "storage/storageerror.h"
#include "storage/transaction.h"

namespace regiobord {

template <typename T, typename IdType, typename Port>
SqlRepository<T, IdType, Port>::SqlRepository(Journal& journal, RecordKind kind, QString table)
    : m_journal(journal),
      m_kind(kind),
      m_table(std::move(table))
{
}

template <typename T, typename IdType, typename Port>
std::optional<Versioned<T>> SqlRepository<T, IdType, Port>::find(const IdType& id) const
{
    auto& query = database().prepared(QStringLiteral("SELECT version, %1 FROM %2 WHERE id = ?")
                                          .arg(listed(columnsOf<T>()), m_table));
    query.bind(0, id).execute();
    if (!query.next())
        return std::nullopt;
    Versioned<T> found{T{}, query.template value<int>(0)};
    found.value.id = id;
    RowReader row{query, 1};
    RowOf<T>::visit(row, found.value);
    query.finish();
    readParts(found.value);
    return found;
}

template <typename T, typename IdType, typename Port>
std::vector<T> SqlRepository<T, IdType, Port>::readAll(const QString& order) const
{
    auto& query = database().prepared(QStringLiteral("SELECT id, %1 FROM %2 ORDER BY %3")
                                          .arg(listed(columnsOf<T>()), m_table, order));
    query.execute();
    std::vector<T> things;
    while (query.next()) {
        T thing{};
        thing.id = query.template value<IdType>(0);
        RowReader row{query, 1};
        RowOf<T>::visit(row, thing);
        things.push_back(std::move(thing));
    }
    for (auto& thing : things)
        readParts(thing);
    return things;
}

template <typename T, typename IdType, typename Port>
void SqlRepository<T, IdType, Port>::add(const T& thing)
{
    Transaction transaction{database()};
    auto& insert = database().prepared(insertSql(
        m_table, QStringList{QStringLiteral("id"), QStringLiteral("version")} + columnsOf<T>()));
    insert.bind(0, thing.id).bind(1, 1);
    RowBinder row{insert, 2};
    RowOf<T>::visit(row, thing);
    insert.execute();
    writeParts(thing, WriteMode::First);
    record(ChangeKind::Added, thing);
    transaction.commit();
}

template <typename T, typename IdType, typename Port>
SaveResult SqlRepository<T, IdType, Port>::save(const Versioned<T>& versioned)
{
    Transaction transaction{database()};
    if (!updateRoot(versioned))
        return refusal(versioned.value.id);
    try {
        writeParts(versioned.value, WriteMode::Again);
    } catch (const StorageError& error) {
        // A part was left out to which something else refers.
        if (error.fault() == StorageFault::Reference)
            return SaveResult::Conflict;
        throw;
    }
    record(ChangeKind::Changed, versioned.value);
    retitleOthers(versioned.value);
    transaction.commit();
    return SaveResult::Saved;
}

template <typename T, typename IdType, typename Port>
SaveResult SqlRepository<T, IdType, Port>::remove(const IdType& id, int version)
{
    Transaction transaction{database()};
    auto& statement = database().prepared(
        QStringLiteral("DELETE FROM %1 WHERE id = ? AND version = ?").arg(m_table));
    try {
        statement.bind(0, id).bind(1, version).execute();
    } catch (const StorageError& error) {
        if (error.fault() == StorageFault::Reference)
            return SaveResult::Conflict;
        throw;
    }
    if (statement.affectedRows() != 1)
        return refusal(id);
    m_journal.log(m_kind, id.toString(), ChangeKind::Removed, {});
    m_journal.unindex(m_kind, id.toString());
    SqlKeptTexts{database()}.remove(m_kind, id.toString());
    transaction.commit();
    return SaveResult::Saved;
}

template <typename T, typename IdType, typename Port>
bool SqlRepository<T, IdType, Port>::updateRoot(const Versioned<T>& versioned)
{
    auto& update = database().prepared(
        updateSql(m_table, QStringList{QStringLiteral("version")} + columnsOf<T>(),
                  QStringLiteral("id = ? AND version = ?")));
    update.bind(0, versioned.version + 1);
    RowBinder row{update, 1};
    RowOf<T>::visit(row, versioned.value);
    update.bind(row.next(), versioned.value.id).bind(row.next() + 1, versioned.version).execute();
    return update.affectedRows() == 1;
}

template <typename T, typename IdType, typename Port>
SaveResult SqlRepository<T, IdType, Port>::refusal(const IdType& id) const
{
    auto& query = database().prepared(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(m_table));
    query.bind(0, id).execute();
    const bool exists = query.next();
    query.finish();
    return exists ? SaveResult::Conflict : SaveResult::Gone;
}

template <typename T, typename IdType, typename Port>
void SqlRepository<T, IdType, Port>::record(ChangeKind change, const T& thing)
{
    const auto id = thing.id.toString();
    m_journal.log(m_kind, id, change, m_journal.snapshots().of(thing));
    if (const auto text = searchText(thing))
        m_journal.index(m_kind, id, *text);
}

} // namespace regiobord
