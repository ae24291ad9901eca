#include "storage/statement.h"

#include "storage/database.h"
#include "storage/storageerror.h"

#include <QSqlError>

namespace regiobord {

Statement::Statement(const Database& database, const QString& sql)
    : m_query(database.connection()),
      m_database(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throw storageErrorFrom(m_query.lastError(), m_database.dialect(), sql);
}

Statement& Statement::execute()
{
    if (!m_query.exec())
        throw failure();
    return *this;
}

int Statement::affectedRows() const
{
    return m_query.numRowsAffected();
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw failure();
    return false;
}

StorageError Statement::failure() const
{
    return storageErrorFrom(m_query.lastError(), m_database.dialect(), m_query.lastQuery());
}

} // namespace regiobord
