#include "storage/portfolio/sqlkepttexts.h"

#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace regiobord {

std::map<QString, QString> SqlKeptTexts::of(RecordKind kind, const QString& id) const
{
    auto& query = m_database.prepared(
        u"SELECT field, typed FROM kept_text WHERE kind = ? AND record_id = ?"_s);
    query.bind(0, kind).bind(1, id).execute();
    std::map<QString, QString> texts;
    while (query.next())
        texts[query.value<QString>(0)] = query.value<QString>(1);
    return texts;
}

void SqlKeptTexts::keep(RecordKind kind, const QString& id, const QString& field,
                        const QString& text)
{
    if (text.isEmpty()) {
        m_database
            .prepared(u"DELETE FROM kept_text WHERE kind = ? AND record_id = ? AND field = ?"_s)
            .bind(0, kind)
            .bind(1, id)
            .bind(2, field)
            .execute();
        return;
    }
    m_database
        .prepared(u"INSERT INTO kept_text (kind, record_id, field, typed) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (kind, record_id, field) DO UPDATE SET typed = excluded.typed"_s)
        .bind(0, kind)
        .bind(1, id)
        .bind(2, field)
        .bind(3, text)
        .execute();
}

void SqlKeptTexts::remove(RecordKind kind, const QString& id)
{
    m_database.prepared(u"DELETE FROM kept_text WHERE kind = ? AND record_id = ?"_s)
        .bind(0, kind)
        .bind(1, id)
        .execute();
}

} // namespace regiobord
