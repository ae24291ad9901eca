#pragma once

namespace regiobord {

class Database;

// Rolls back at the end of its scope unless commit() was called. Within another transaction it is a
// part of that: its commit() keeps the work for the outer one, its rollback undoes only its own.
class Transaction
{
public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    void commit();

private:
    void rollBack();

    Database& m_database;
    int m_depth; // 0: the outermost
    bool m_isOpen = true;
};

} // namespace regiobord
