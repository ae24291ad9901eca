#include "storage/portfolio/backups.h"

#include "storage/portfolio/fileheader.h"
#include "storage/portfolio/filesystem.h"
#include "storage/statement.h"
#include "storage/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

QString suffixOf(BackupReason reason)
{
    return reason == BackupReason::Daily ? u"dag"_s : u"migratie"_s;
}

// VACUUM INTO takes a text of SQL, not a value, where the database is not in a transaction.
void vacuumInto(Database& database, const QString& path)
{
    auto quoted = path;
    quoted.replace(u'\'', u"''"_s);
    database.execute(u"VACUUM INTO '%1'"_s.arg(quoted));
}

} // namespace

QString integrityProblem(const QString& path)
{
    try {
        Database database{{.database = path, .isImmutable = true}};
        Statement query{database, u"PRAGMA integrity_check(1)"_s};
        query.execute().next();
        const auto answer = query.value<QString>(0);
        return answer == u"ok"_s ? QString{} : answer;
    } catch (const StorageError& error) {
        return QString::fromUtf8(error.what());
    }
}

void copyDatabase(Database& database, const QString& path)
{
    if (QFileInfo::exists(path))
        throw StorageError(u"%1 exists already"_s.arg(path), StorageFault::Exists, {.file = path});
    const auto temporary = path + u".part"_s;
    QFile::remove(temporary);
    try {
        vacuumInto(database, temporary);
        if (const auto problem = integrityProblem(temporary); !problem.isEmpty())
            throw StorageError(u"The backup is not sound: %1"_s.arg(problem));
        syncToDisk(temporary);
    } catch (const StorageError&) {
        QFile::remove(temporary);
        throw;
    }
    if (!QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        throw StorageError(u"Cannot write %1"_s.arg(path), StorageFault::ReadOnly, {.file = path});
    }
}

Backups::Backups(const QString& portfolio)
    : m_folder(QFileInfo{portfolio}.absolutePath() + u"/back-ups"_s),
      m_base(QFileInfo{portfolio}.completeBaseName())
{
}

QString Backups::make(Database& database, BackupReason reason, const QDateTime& nowUtc) const
{
    if (!QDir{}.mkpath(m_folder))
        throw StorageError(u"Cannot make the folder %1"_s.arg(m_folder), StorageFault::ReadOnly,
                           {.file = m_folder});
    Statement query{database, u"PRAGMA user_version"_s};
    query.execute().next();
    const auto version = query.value<int>(0);
    query.finish();
    const auto path =
        u"%1/%2-%3-v%4-%5.regiobord"_s.arg(m_folder, m_base, nowUtc.toString(u"yyyyMMdd-HHmmss"_s))
            .arg(version)
            .arg(suffixOf(reason));
    copyDatabase(database, path);
    return path;
}

bool Backups::hasDailyOf(QDate day) const
{
    const auto start = u"%1-%2-"_s.arg(m_base, day.toString(u"yyyyMMdd"_s));
    const auto found = names(suffixOf(BackupReason::Daily));
    return std::ranges::any_of(found,
                               [&start](const QString& name) { return name.startsWith(start); });
}

void Backups::keepDaily(int count) const
{
    const auto found = names(suffixOf(BackupReason::Daily));
    for (qsizetype i = count; i < found.size(); ++i)
        QFile::remove(m_folder + u'/' + found.at(i));
}

QString Backups::newestGood(int knownVersion) const
{
    const auto found = names(u"dag|migratie"_s);
    for (const auto& name : found) {
        const auto path = QString{m_folder + u'/' + name};
        try {
            checkFileHeader(path, knownVersion);
        } catch (const StorageError&) {
            continue; // an older one may be good
        }
        if (integrityProblem(path).isEmpty())
            return path;
    }
    return {};
}

QStringList Backups::names(const QString& reason) const
{
    const QRegularExpression pattern{
        QRegularExpression::anchoredPattern(u"%1-\\d{8}-\\d{6}-v\\d+-(%2)\\.regiobord"_s.arg(
            QRegularExpression::escape(m_base), reason))};
    // The moment stands in the names, so the order of the names is the order in time.
    const auto all = QDir{m_folder}.entryList(QDir::Files, QDir::Name | QDir::Reversed);
    return all.filter(pattern);
}

} // namespace regiobord
