#pragma once

#include "core/ids.h"
#include "domain/portfolio/versioned.h"

#include <optional>

namespace regiobord {

enum class SaveResult {
    Saved,
    Conflict, // someone else saved it after this version was read
    Gone,     // someone else removed it
};

// Where things of one kind are kept, each written through at once. Failures of the storage itself
// are thrown as StorageError; what a user can act on is returned.
template <typename T, typename IdType>
class Repository
{
public:
    Repository() = default;
    Repository(const Repository&) = delete;
    Repository& operator=(const Repository&) = delete;
    virtual ~Repository() = default;

    virtual std::optional<Versioned<T>> find(const IdType& id) const = 0;
    // The thing must have an id that is not there yet. It gets version 1.
    virtual void add(const T& thing) = 0;
    // Writes the thing if it is still at that version. On Saved its version is one higher.
    [[nodiscard]] virtual SaveResult save(const Versioned<T>& thing) = 0;
    // Removes it with all that is part of it. Conflict also when other things refer to it.
    [[nodiscard]] virtual SaveResult remove(const IdType& id, int version) = 0;
};

} // namespace regiobord
