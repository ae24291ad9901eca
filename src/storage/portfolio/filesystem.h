#pragma once

#include <QString>

namespace regiobord {

// Whether files with that magic number (statfs) lie on another machine, where the memory that a WAL
// needs cannot be shared. FUSE counts as such: sshfs and cloud drives are mounted with it.
bool isNetworkFileSystem(quint64 magic);

// The same for the place of a file. A place that cannot be asked counts as local.
bool isOnNetworkDrive(const QString& path);

// Whether the file, where it exists, and its folder can be written by this process. Nothing is
// touched to find out.
bool isWritablePlace(const QString& path);

// Writes everything of the file to the disk. StorageError when that fails.
void syncToDisk(const QString& path);

} // namespace regiobord
