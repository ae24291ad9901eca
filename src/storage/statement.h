#pragma once

#include "storage/mapping/columnvalue.h"

#include <QSqlQuery>
#include <QString>

namespace regiobord {

class Database;

// A prepared statement that only takes and gives the types that the domain uses, and that throws
// StorageError where QSqlQuery returns false. Values are always bound, never written into the SQL.
class Statement
{
public:
    Statement(const Database& database, const QString& sql);
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    // By name (":name") or by place, from 0 (the n-th "?"); a statement has the one or the other.
    template <typename Value>
    Statement& bind(const QString& name, const Value& value)
    {
        m_query.bindValue(name, column::from(value));
        return *this;
    }
    template <typename Value>
    Statement& bind(int place, const Value& value)
    {
        m_query.bindValue(place, column::from(value));
        return *this;
    }

    Statement& execute();
    int affectedRows() const;

    // The next row; at the last one the statement lets go of the database by itself.
    bool next();
    void finish() { m_query.finish(); }

    template <typename Value>
    Value value(int column) const
    {
        Value value{};
        column::to(m_query.value(column), value);
        return value;
    }

private:
    StorageError failure() const;

    QSqlQuery m_query;
    const Database& m_database;
};

} // namespace regiobord
