#pragma once

#include "storage/database.h"
#include "storage/mapping/commonrows.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace regiobord {

// The lists of a thing, each a table of rows that belong to it and keep their order. A
// specialisation of ListsOf<T> has
//     static void visit(auto& lists, auto& thing)
// and in it says where each list is, with one of
//     list(table, list)                     rows of RowOf<element>
//     nested(table, outer, list, member)    lists within the elements of a list, which the column
//                                           `outer` counts from 0
//     texts(table, field, list)             texts; several lists share a table
//     personal(table, list)                 as list(), but search never sees it
//     part(optional, visit)                 the lists of a part that can be absent
// Writing, reading and searching all follow that.
template <typename T>
struct ListsOf;

template <typename T>
concept HasLists = requires
{
    sizeof(ListsOf<T>);
};

struct Owner
{
    QString column; // "project_id"
    QString id;
};

enum class WriteMode {
    First, // there are no rows yet
    Again, // in place of earlier rows
};

class ListWriter
{
public:
    ListWriter(Database& database, Owner owner, WriteMode mode);

    template <typename List>
    void list(const QString& table, const List& values)
    {
        clear(table);
        insertRows(table, {}, values);
    }

    template <typename Outer, typename Member>
    void nested(const QString& table, const QString& outer, const Outer& values, Member member)
    {
        clear(table);
        int index = 0;
        for (const auto& value : values)
            insertRows(table, {{outer, index++}}, value.*member);
    }

    void texts(const QString& table, const QString& field, const QStringList& texts);
    void personal(const QString& table, const auto& values) { list(table, values); }
    template <typename Part>
    void part(const std::optional<Part>& part, const auto& visit)
    {
        visit(*this, part ? *part : Part{}); // an absent one has no rows left
    }

private:
    struct Extra
    {
        QString column;
        QVariant value;
    };

    void clear(const QString& table);
    // Binds owner, extra and position; says at which place the row's own columns begin.
    int bindKey(Statement& statement, const std::vector<Extra>& extras, int position) const;
    QStringList keyColumns(const std::vector<Extra>& extras) const;

    template <typename List>
    void insertRows(const QString& table, const std::vector<Extra>& extras, const List& values)
    {
        using Row = typename List::value_type;
        if (values.empty())
            return;
        auto& insert = m_database.prepared(insertSql(table, keyColumns(extras) + columnsOf<Row>()));
        int position = 0;
        for (const auto& value : values) {
            RowBinder row{insert, bindKey(insert, extras, position++)};
            RowOf<Row>::visit(row, value);
            insert.execute();
        }
    }

    Database& m_database;
    Owner m_owner;
    WriteMode m_mode;
};

class ListReader
{
public:
    ListReader(Database& database, Owner owner);

    template <typename List>
    void list(const QString& table, List& values)
    {
        using Row = typename List::value_type;
        auto& query = select(table, listed(columnsOf<Row>()), QStringLiteral("position"));
        while (query.next()) {
            Row value{};
            RowReader row{query};
            RowOf<Row>::visit(row, value);
            values.push_back(std::move(value));
        }
    }

    // The list of the elements themselves must have been read before.
    template <typename Outer, typename Member>
    void nested(const QString& table, const QString& outer, Outer& values, Member member)
    {
        using Row = typename std::remove_reference_t<decltype(values.front().*member)>::value_type;
        const QStringList columns = QStringList{outer} + columnsOf<Row>();
        auto& query = select(table, listed(columns), listed({outer, QStringLiteral("position")}));
        while (query.next()) {
            Row value{};
            RowReader row{query, 1};
            RowOf<Row>::visit(row, value);
            auto& element = values.at(static_cast<std::size_t>(query.template value<int>(0)));
            (element.*member).push_back(std::move(value));
        }
    }

    void texts(const QString& table, const QString& field, QStringList& texts);
    void personal(const QString& table, auto& values) { list(table, values); }
    template <typename Part>
    void part(std::optional<Part>& part, const auto& visit)
    {
        if (part)
            visit(*this, *part);
    }

private:
    Statement& select(const QString& table, const QString& columns, const QString& order);

    Database& m_database;
    Owner m_owner;
};

// Collects the texts of all lists for search.
class ListTexts
{
public:
    template <typename List>
    void list(const QString&, const List& values)
    {
        for (const auto& value : values)
            RowOf<typename List::value_type>::visit(m_row, value);
    }
    template <typename Outer, typename Member>
    void nested(const QString&, const QString&, const Outer& values, Member member)
    {
        for (const auto& value : values)
            list({}, value.*member);
    }
    void texts(const QString& table, const QString&, const QStringList& texts)
    {
        list(table, texts);
    }
    void personal(const QString&, const auto&) {}
    template <typename Part>
    void part(const std::optional<Part>& part, const auto& visit)
    {
        if (part)
            visit(*this, *part);
    }

    const QStringList& found() const { return m_row.texts(); }

private:
    RowTexts m_row;
};

// What search may see of the row of a thing, and of its lists.
template <typename T>
QStringList rowTexts(const T& thing)
{
    RowTexts row;
    RowOf<T>::visit(row, thing);
    return row.texts();
}

template <typename T>
QStringList listTexts(const T& thing)
{
    ListTexts lists;
    if constexpr (HasLists<T>)
        ListsOf<T>::visit(lists, thing);
    return lists.found();
}

} // namespace regiobord
