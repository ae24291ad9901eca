#include "documents/render/zippackage.h"

#include "documents/documenterror.h"

#include <zip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

struct Release
{
    void operator()(zip_source_t* source) const { zip_source_free(source); }
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

using Source = std::unique_ptr<zip_source_t, Release>;
using Archive = std::unique_ptr<zip_t, Release>;

[[noreturn]] void fail(const QString& what)
{
    throw DocumentError(u"The ZIP file cannot be written: "_s + what);
}

// A place in memory that the archive is written to. It stays after the archive is closed.
Source memory()
{
    zip_error_t error;
    zip_error_init(&error);
    Source source{zip_source_buffer_create(nullptr, 0, 0, &error)};
    if (source == nullptr)
        fail(QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(source.get());
    return source;
}

void add(zip_t* archive, const ZipEntry& entry, time_t date)
{
    const auto size = static_cast<zip_uint64_t>(entry.content.size());
    Source content{zip_source_buffer(archive, entry.content.constData(), size, 0)};
    if (content == nullptr)
        fail(QString::fromUtf8(zip_strerror(archive)));
    const zip_int64_t index =
        zip_file_add(archive, entry.name.toUtf8().constData(), content.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        fail(QString::fromUtf8(zip_strerror(archive)));
    static_cast<void>(content.release()); // the archive owns it now
    const auto added = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = entry.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    if (zip_set_file_compression(archive, added, method, 0) != 0
        || zip_file_set_mtime(archive, added, date, 0) != 0)
        fail(QString::fromUtf8(zip_strerror(archive)));
}

QByteArray readAll(zip_source_t* source)
{
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_source_stat(source, &status) != 0 || zip_source_open(source) != 0)
        fail(QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    QByteArray bytes{static_cast<qsizetype>(status.size), Qt::Uninitialized};
    const zip_int64_t read = zip_source_read(source, bytes.data(), status.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(status.size))
        fail(u"not all of it could be read back"_s);
    return bytes;
}

} // namespace

QByteArray zipPackage(const std::vector<ZipEntry>& entries, const QDateTime& date)
{
    const Source target = memory();
    zip_error_t error;
    zip_error_init(&error);
    Archive archive{zip_open_from_source(target.get(), ZIP_TRUNCATE, &error)};
    if (archive == nullptr)
        fail(QString::fromUtf8(zip_error_strerror(&error)));
    // The time zone of the machine must not show in the file: libzip writes local time.
    const time_t stamp = static_cast<time_t>(
        QDateTime{date.toUTC().date(), date.toUTC().time(), Qt::LocalTime}.toSecsSinceEpoch());
    for (const ZipEntry& entry : entries)
        add(archive.get(), entry, stamp);
    if (zip_close(archive.get()) != 0)
        fail(QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release()); // closed is freed
    return readAll(target.get());
}

} // namespace regiobord
