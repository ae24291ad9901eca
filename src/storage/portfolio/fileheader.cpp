#include "storage/portfolio/fileheader.h"

#include "storage/storageerror.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// The header of an SQLite file: https://www.sqlite.org/fileformat.html, section 1.3.
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype validForAt = 92;

quint32 numberAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSize(const QByteArray& header)
{
    const auto size = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return size == 1 ? 65536 : size;
}

QByteArray readHeader(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(u"Cannot read %1: %2"_s.arg(path, file.errorString()),
                           StorageFault::Other, {.file = path});
    return file.read(headerSize);
}

bool isNotEmpty(const QString& path)
{
    return QFileInfo{path}.size() > 0;
}

// Whether pages are missing. While a journal waits to be played back the file may be shorter than
// its header says, and SQLite will repair it.
bool isTruncated(const QString& path, const QByteArray& header)
{
    const bool hasCount = numberAt(header, changeCounterAt) == numberAt(header, validForAt);
    if (!hasCount || isNotEmpty(path + u"-wal"_s) || isNotEmpty(path + u"-journal"_s))
        return false;
    return QFileInfo{path}.size() < numberAt(header, pageCountAt) * pageSize(header);
}

} // namespace

void checkFileHeader(const QString& path, int knownVersion)
{
    if (!QFileInfo::exists(path))
        throw StorageError(u"There is no file %1"_s.arg(path), StorageFault::Missing,
                           {.file = path});
    const auto header = readHeader(path);
    if (header.size() < headerSize || !header.startsWith(QByteArray{"SQLite format 3\0", 16})
        || numberAt(header, applicationIdAt) != portfolioApplicationId)
        throw StorageError(u"%1 is not a portfolio"_s.arg(path), StorageFault::NotAPortfolio,
                           {.file = path});
    const auto version = static_cast<int>(numberAt(header, userVersionAt));
    if (version > knownVersion)
        throw StorageError(
            u"%1 is at version %2, this program knows %3"_s.arg(path).arg(version).arg(
                knownVersion),
            StorageFault::NewerSchema,
            {.file = path, .fileVersion = version, .programVersion = knownVersion});
    if (isTruncated(path, header))
        throw StorageError(u"%1 is shorter than it was written"_s.arg(path), StorageFault::Damaged,
                           {.file = path});
}

int schemaVersionInHeader(const QString& path)
{
    const auto header = readHeader(path);
    return header.size() < headerSize ? 0 : static_cast<int>(numberAt(header, userVersionAt));
}

} // namespace regiobord
