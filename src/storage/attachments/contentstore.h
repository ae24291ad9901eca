#pragma once

#include "storage/database.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace regiobord {

// A stored content: its key in the database, and what it is checked by.
struct StoredContent
{
    QString id;
    QByteArray sha256;
    qint64 size = 0; // bytes
};

// Stores the rest of the device, or finds the same content stored before. StorageError when the
// device cannot be read to its end.
StoredContent storeContent(Database& database, QIODevice& device);

// Hands out the content piece by piece and compares it with its SHA-256 and size at the end:
// StorageError (Damaged) when they differ.
void readContent(Database& database, const StoredContent& content,
                 const std::function<void(const QByteArray&)>& take);

} // namespace regiobord
