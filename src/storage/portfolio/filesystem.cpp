#include "storage/portfolio/filesystem.h"

#include "storage/storageerror.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

bool canWrite(const QString& path)
{
    // With the rights that the process has now, unlike access().
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

} // namespace

bool isNetworkFileSystem(quint64 magic)
{
    // linux/magic.h, and statfs(2) for those that are not in it.
    constexpr std::array<quint64, 9> network{
        0x6969,     // NFS
        0x517B,     // SMB
        0xFF534D42, // CIFS
        0xFE534D42, // SMB2
        0x65735546, // FUSE
        0x01021997, // 9P
        0x5346414F, // AFS
        0x73757245, // Coda
        0x00C36400, // Ceph
    };
    return std::ranges::find(network, magic) != network.end();
}

bool isOnNetworkDrive(const QString& path)
{
    struct statfs information = {};
    const auto folder = QFileInfo{path}.absolutePath();
    if (statfs(QFile::encodeName(folder).constData(), &information) != 0)
        return false;
    // The field is signed on some machines; the magic numbers have 32 bits.
    return isNetworkFileSystem(static_cast<quint64>(information.f_type) & 0xFFFFFFFFU);
}

bool isWritablePlace(const QString& path)
{
    const QFileInfo file{path};
    return canWrite(file.absolutePath()) && (!file.exists() || canWrite(path));
}

void syncToDisk(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || fsync(file.handle()) != 0)
        throw StorageError(u"Cannot write %1 to the disk"_s.arg(path), StorageFault::Other,
                           {.file = path});
}

} // namespace regiobord
