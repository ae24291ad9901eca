#pragma once

#include "storage/statement.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace regiobord {

// Says once which column holds which member of T, for writing, reading and searching alike. A
// specialisation has
//     static void visit(auto& row, auto& thing) { row(u"name"_s, thing.name); ... }
// where the row also knows
//     personal(name, member)        a column that search never sees
//     computed(name, value)         a column that is written and not read
//     group(flag, optional, visit)  the columns of a part that can be absent, and their flag
template <typename T>
struct RowOf;

// The columns, in the order of the visit.
class RowNames
{
public:
    void operator()(const QString& name, const auto&) { m_names << name; }
    void personal(const QString& name, const auto&) { m_names << name; }
    void computed(const QString& name, const auto&) { m_names << name; }
    template <typename Part>
    void group(const QString& flag, const std::optional<Part>&, const auto& visit)
    {
        m_names << flag;
        visit(*this, Part{});
    }

    const QStringList& names() const { return m_names; }

private:
    QStringList m_names;
};

// Binds the members to the places from first on.
class RowBinder
{
public:
    explicit RowBinder(Statement& statement, int first = 0) : m_statement(statement), m_next(first)
    {
    }

    void operator()(const QString&, const auto& value) { m_statement.bind(m_next++, value); }
    void personal(const QString&, const auto& value) { m_statement.bind(m_next++, value); }
    void computed(const QString&, const auto& value) { m_statement.bind(m_next++, value); }
    template <typename Part>
    void group(const QString&, const std::optional<Part>& part, const auto& visit)
    {
        m_statement.bind(m_next++, part.has_value());
        visit(*this, part ? *part : Part{});
    }

    int next() const { return m_next; }

private:
    Statement& m_statement;
    int m_next;
};

// Reads the members from the columns from first on.
class RowReader
{
public:
    explicit RowReader(const Statement& statement, int first = 0)
        : m_statement(statement),
          m_next(first)
    {
    }

    template <typename Value>
    void operator()(const QString&, Value& value)
    {
        value = m_statement.value<Value>(m_next++);
    }
    void personal(const QString& name, auto& value) { (*this)(name, value); }
    void computed(const QString&, const auto&) { ++m_next; }
    template <typename Part>
    void group(const QString&, std::optional<Part>& part, const auto& visit)
    {
        const bool isPresent = m_statement.value<bool>(m_next++);
        Part present{};
        visit(*this, present);
        part = isPresent ? std::optional{std::move(present)} : std::nullopt;
    }

private:
    const Statement& m_statement;
    int m_next;
};

// Collects the texts that may be searched.
class RowTexts
{
public:
    void operator()(const QString&, const QString& text)
    {
        if (!text.isEmpty())
            m_texts << text;
    }
    void operator()(const QString&, const auto&) {}
    void personal(const QString&, const auto&) {}
    void computed(const QString&, const auto&) {}
    template <typename Part>
    void group(const QString&, const std::optional<Part>& part, const auto& visit)
    {
        if (part)
            visit(*this, *part);
    }

    const QStringList& texts() const { return m_texts; }

private:
    QStringList m_texts;
};

template <typename T>
const QStringList& columnsOf()
{
    static const QStringList names = [] {
        RowNames row;
        const T none{};
        RowOf<T>::visit(row, none);
        return row.names();
    }();
    return names;
}

// INSERT of these columns, UPDATE of these columns, each with a "?" for every one.
QString insertSql(const QString& table, const QStringList& columns);
QString updateSql(const QString& table, const QStringList& columns, const QString& where);
// "first, second": for a SELECT.
QString listed(const QStringList& columns);

} // namespace regiobord
