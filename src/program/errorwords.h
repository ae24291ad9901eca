#pragma once

#include <QString>

#include <exception>

namespace regiobord {

class StorageError;

// What a failure of the storage means to the user, and what to do.
QString storageErrorText(const StorageError& error);

// The same for anything that a layer throws.
QString errorText(const std::exception& error);

} // namespace regiobord
