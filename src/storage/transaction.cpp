#include "storage/transaction.h"

#include "storage/database.h"
#include "storage/storageerror.h"

#include <QDebug>

#include <exception>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// SQLite: take the write lock now. A plain BEGIN takes it at the first write, where a busy database
// can no longer be waited for.
QString beginSql(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString savepoint(int depth)
{
    return u"part_%1"_s.arg(depth);
}

} // namespace

Transaction::Transaction(Database& database)
    : m_database(database),
      m_depth(database.m_transactionDepth)
{
    if (m_depth > 0 && m_database.m_isTransactionLost)
        throw StorageError(u"The transaction was rolled back after an earlier error"_s);
    m_database.execute(m_depth == 0 ? beginSql(m_database.dialect())
                                    : u"SAVEPOINT "_s + savepoint(m_depth));
    ++m_database.m_transactionDepth;
}

Transaction::~Transaction()
{
    if (m_isOpen)
        rollBack();
    m_database.m_transactionDepth = m_depth;
    if (m_depth == 0)
        m_database.m_isTransactionLost = false;
}

void Transaction::commit()
{
    if (m_database.m_isTransactionLost)
        throw StorageError(u"The transaction was rolled back after an earlier error"_s);
    m_database.execute(m_depth == 0 ? u"COMMIT"_s : u"RELEASE SAVEPOINT "_s + savepoint(m_depth));
    m_isOpen = false;
}

void Transaction::rollBack()
{
    if (m_database.m_isTransactionLost)
        return;
    try {
        if (m_depth == 0) {
            m_database.execute(u"ROLLBACK"_s);
        } else {
            m_database.execute(u"ROLLBACK TO SAVEPOINT "_s + savepoint(m_depth));
            m_database.execute(u"RELEASE SAVEPOINT "_s + savepoint(m_depth));
        }
    } catch (const std::exception& error) {
        // After a full disk, among others, SQLite has rolled back everything by itself. What is
        // outside this part must then not go on as if it still were a transaction.
        m_database.m_isTransactionLost = true;
        qWarning("Nothing left to roll back: %s", error.what());
    }
}

} // namespace regiobord
