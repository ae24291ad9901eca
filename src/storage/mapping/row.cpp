#include "storage/mapping/row.h"

using namespace Qt::StringLiterals;

namespace regiobord {

QString insertSql(const QString& table, const QStringList& columns)
{
    const QStringList places(columns.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, listed(columns), listed(places));
}

QString updateSql(const QString& table, const QStringList& columns, const QString& where)
{
    return u"UPDATE %1 SET %2 = ? WHERE %3"_s.arg(table, columns.join(u" = ?, "_s), where);
}

QString listed(const QStringList& columns)
{
    return columns.join(u", "_s);
}

} // namespace regiobord
