#include "storage/attachments/contentstore.h"

#include "storage/statement.h"
#include "storage/transaction.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr qint64 chunkSize = 256 * 1024;

std::optional<StoredContent> findContent(Database& database, const QByteArray& sha256)
{
    auto& query = database.prepared(u"SELECT id, size FROM attachment_content WHERE sha256 = ?"_s);
    query.bind(0, sha256).execute();
    if (!query.next())
        return std::nullopt;
    StoredContent content{query.value<QString>(0), sha256, query.value<qint64>(1)};
    query.finish();
    return content;
}

QByteArray nextPiece(QIODevice& device)
{
    QByteArray piece{chunkSize, Qt::Uninitialized};
    const auto count = device.read(piece.data(), chunkSize);
    if (count < 0)
        throw StorageError(u"Cannot read the attachment: %1"_s.arg(device.errorString()));
    piece.truncate(count);
    return piece;
}

void addChunk(Database& database, const StoredContent& content, int position,
              const QByteArray& bytes)
{
    database
        .prepared(u"INSERT INTO attachment_chunk (content_id, position, bytes) VALUES (?, ?, ?)"_s)
        .bind(0, content.id)
        .bind(1, position)
        .bind(2, bytes)
        .execute();
}

// The row of the content itself. Its hash is known only after its chunks: until then it stands
// under a hash that no content has.
void addContent(Database& database, const StoredContent& content)
{
    database.prepared(u"INSERT INTO attachment_content (id, sha256, size) VALUES (?, ?, ?)"_s)
        .bind(0, content.id)
        .bind(1, content.sha256)
        .bind(2, content.size)
        .execute();
}

void completeContent(Database& database, const StoredContent& content)
{
    database.prepared(u"UPDATE attachment_content SET sha256 = ?, size = ? WHERE id = ?"_s)
        .bind(0, content.sha256)
        .bind(1, content.size)
        .bind(2, content.id)
        .execute();
}

} // namespace

StoredContent storeContent(Database& database, QIODevice& device)
{
    Transaction transaction{database};
    StoredContent content{QUuid::createUuid().toString(QUuid::WithoutBraces), QByteArray(32, '\0'),
                          0};
    addContent(database, content);
    QCryptographicHash hash{QCryptographicHash::Sha256};
    int position = 0;
    for (auto piece = nextPiece(device); !piece.isEmpty(); piece = nextPiece(device)) {
        hash.addData(piece);
        content.size += piece.size();
        addChunk(database, content, position++, piece);
    }
    content.sha256 = hash.result();
    if (const auto stored = findContent(database, content.sha256))
        return *stored; // the transaction takes the second copy back
    completeContent(database, content);
    transaction.commit();
    return content;
}

void readContent(Database& database, const StoredContent& content,
                 const std::function<void(const QByteArray&)>& take)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 size = 0;
    // Chunk by chunk: whoever takes one may use the database too.
    for (int position = 0;; ++position) {
        auto& query = database.prepared(
            u"SELECT bytes FROM attachment_chunk WHERE content_id = ? AND position = ?"_s);
        query.bind(0, content.id).bind(1, position).execute();
        if (!query.next())
            break;
        const auto bytes = query.value<QByteArray>(0);
        query.finish();
        hash.addData(bytes);
        size += bytes.size();
        take(bytes);
    }
    if (hash.result() != content.sha256 || size != content.size)
        throw StorageError(u"The content of an attachment differs from its SHA-256 %1"_s.arg(
                               QString::fromLatin1(content.sha256.toHex())),
                           StorageFault::Damaged);
}

} // namespace regiobord
