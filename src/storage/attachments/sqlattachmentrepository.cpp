#include "storage/attachments/sqlattachmentrepository.h"

#include "storage/attachments/contentstore.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString selectAttachment()
{
    return u"SELECT a.id, a.file_name, a.media_type, c.size, c.sha256, c.id "
           "FROM attachment a JOIN attachment_content c ON c.id = a.content_id "_s;
}

Attachment attachmentFrom(const Statement& row)
{
    return {.id = row.value<AttachmentId>(0),
            .fileName = row.value<QString>(1),
            .mediaType = row.value<QString>(2),
            .size = row.value<qint64>(3),
            .sha256 = row.value<QByteArray>(4)};
}

// What the change log keeps of a file: not its bytes.
QByteArray describe(const Attachment& attachment)
{
    const QJsonObject object{{u"id"_s, attachment.id.toString()},
                             {u"fileName"_s, attachment.fileName},
                             {u"mediaType"_s, attachment.mediaType},
                             {u"size"_s, attachment.size},
                             {u"sha256"_s, QString::fromLatin1(attachment.sha256.toHex())}};
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

} // namespace

SqlAttachmentRepository::SqlAttachmentRepository(Journal& journal)
    : m_journal(journal),
      m_database(journal.database())
{
}

Attachment SqlAttachmentRepository::add(const QString& fileName, const QString& mediaType,
                                        QIODevice& content, const QString& text)
{
    return addAs(AttachmentId::create(), fileName, mediaType, content, text);
}

Attachment SqlAttachmentRepository::addAs(const AttachmentId& id, const QString& fileName,
                                          const QString& mediaType, QIODevice& content,
                                          const QString& text)
{
    Transaction transaction{m_database};
    const auto stored = storeContent(m_database, content);
    m_database
        .prepared(u"INSERT INTO attachment (id, file_name, media_type, content_id) "
                  "VALUES (?, ?, ?, ?)"_s)
        .bind(0, id)
        .bind(1, fileName)
        .bind(2, mediaType)
        .bind(3, stored.id)
        .execute();
    const Attachment attachment{id, fileName, mediaType, stored.size, stored.sha256};
    m_journal.log(RecordKind::Attachment, id.toString(), ChangeKind::Added, describe(attachment));
    m_journal.index(RecordKind::Attachment, id.toString(), {fileName, {text}});
    transaction.commit();
    return attachment;
}

std::optional<Attachment> SqlAttachmentRepository::find(const AttachmentId& id) const
{
    auto& query = m_database.prepared(selectAttachment() + u"WHERE a.id = ?"_s);
    query.bind(0, id).execute();
    if (!query.next())
        return std::nullopt;
    auto attachment = attachmentFrom(query);
    query.finish();
    return attachment;
}

void SqlAttachmentRepository::read(const AttachmentId& id, QIODevice& target) const
{
    auto& query = m_database.prepared(selectAttachment() + u"WHERE a.id = ?"_s);
    query.bind(0, id).execute();
    if (!query.next())
        throw StorageError(u"There is no attachment %1"_s.arg(id.toString()),
                           StorageFault::Reference);
    const StoredContent content{query.value<QString>(5), query.value<QByteArray>(4),
                                query.value<qint64>(3)};
    query.finish();
    readContent(m_database, content, [&target](const QByteArray& bytes) {
        if (target.write(bytes) != bytes.size())
            throw StorageError(u"Cannot write the attachment: %1"_s.arg(target.errorString()));
    });
}

std::vector<Attachment> SqlAttachmentRepository::all() const
{
    auto& query = m_database.prepared(selectAttachment() + u"ORDER BY a.file_name, a.id"_s);
    query.execute();
    std::vector<Attachment> attachments;
    while (query.next())
        attachments.push_back(attachmentFrom(query));
    return attachments;
}

} // namespace regiobord
