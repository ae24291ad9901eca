#pragma once

#include "storage/mapping/lists.h"

#include <map>
#include <set>
#include <vector>

namespace regiobord {

// What the lists of a part name it by.
Owner partOwner(const QString& table, const QString& id);

// Where a part stands: in which other parts (columns with ids; an empty id is NULL), and at which
// place there.
struct PartPlace
{
    std::vector<Owner> parents;
    int position = 0;
};

// Writes the parts of a thing that have an id of their own and to which other things may refer:
// goals, results, agenda items. A part that was there already is changed in its place, so that what
// refers to it stays; what is no longer there is removed by removeLeftovers(). That throws
// StorageError (Reference) when something still refers to it. Parts are written before the parts
// within them. A part without an id, or one id twice, is a StorageError. The lists of a part, if it
// has any, are written with it: their tables name it in a column <table>_id.
class PartWriter
{
public:
    // The tables from the outer to the inner parts; all have the column of the owner.
    PartWriter(Database& database, Owner owner, const QStringList& tables, WriteMode mode);

    template <typename Part>
    void write(const QString& table, const PartPlace& place, const Part& part)
    {
        const auto id = part.id.toString();
        auto& statement = statementFor(table, place, {part.id.isNull(), id}, columnsOf<Part>());
        RowBinder row{statement, bindPlace(statement, place)};
        RowOf<Part>::visit(row, part);
        statement.bind(row.next(), id).execute();
        if constexpr (HasLists<Part>) {
            ListWriter lists{m_database, partOwner(table, id), modeOf(table, id)};
            ListsOf<Part>::visit(lists, part);
        }
    }

    void removeLeftovers();

private:
    struct PartId
    {
        bool isNull = false;
        QString id;
    };

    // INSERT or UPDATE; in both the id is bound behind the other columns.
    Statement& statementFor(const QString& table, const PartPlace& place, const PartId& id,
                            const QStringList& columns);
    int bindPlace(Statement& statement, const PartPlace& place) const;
    WriteMode modeOf(const QString& table, const QString& id) const;

    Database& m_database;
    Owner m_owner;
    QStringList m_tables;
    std::map<QString, std::set<QString>> m_stored;
    std::map<QString, std::set<QString>> m_written;
};

// The parts of one table that belong to the owner, with their lists, in the order of their places,
// each under the text of `parent`, a column or an expression of columns.
template <typename Part>
std::multimap<QString, Part> readParts(Database& database, const QString& table,
                                       const QString& parent, const Owner& owner)
{
    auto& query =
        database.prepared(QStringLiteral("SELECT %1, id, %2 FROM %3 WHERE %4 = ? ORDER BY position")
                              .arg(parent, listed(columnsOf<Part>()), table, owner.column));
    query.bind(0, owner.id).execute();
    std::multimap<QString, Part> parts;
    while (query.next()) {
        Part part{};
        part.id = query.template value<decltype(part.id)>(1);
        RowReader row{query, 2};
        RowOf<Part>::visit(row, part);
        parts.emplace(query.template value<QString>(0), std::move(part));
    }
    if constexpr (HasLists<Part>) {
        for (auto& [parentId, part] : parts) {
            ListReader lists{database, partOwner(table, part.id.toString())};
            ListsOf<Part>::visit(lists, part);
        }
    }
    return parts;
}

// Takes the parts of one parent.
template <typename Part, typename Tag>
std::vector<Part> takeParts(std::multimap<QString, Part>& parts, const Id<Tag>& parent)
{
    std::vector<Part> taken;
    const auto [first, last] = parts.equal_range(parent.toString());
    for (auto it = first; it != last; ++it)
        taken.push_back(std::move(it->second));
    parts.erase(first, last);
    return taken;
}

} // namespace regiobord
