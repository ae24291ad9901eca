#pragma once

#include "domain/portfolio/repository.h"

#include <map>
#include <stdexcept>
#include <utility>
#include <vector>

namespace regiobord::testing {

// Things of one kind in memory, with the versions and refusals of the port.
template <typename Base, typename T, typename IdType>
class MemoryRepository : public Base
{
public:
    std::optional<Versioned<T>> find(const IdType& id) const override
    {
        const auto found = things.find(id);
        return found == things.end() ? std::nullopt : std::optional{found->second};
    }
    void add(const T& thing) override
    {
        if (!things.emplace(thing.id, Versioned<T>{thing, 1}).second)
            throw std::runtime_error("this id is there already");
    }
    SaveResult save(const Versioned<T>& thing) override
    {
        const auto found = things.find(thing.value.id);
        if (found == things.end())
            return SaveResult::Gone;
        if (found->second.version != thing.version)
            return SaveResult::Conflict;
        found->second = {thing.value, thing.version + 1};
        return SaveResult::Saved;
    }
    SaveResult remove(const IdType& id, int version) override
    {
        const auto found = things.find(id);
        if (found == things.end())
            return SaveResult::Gone;
        if (found->second.version != version)
            return SaveResult::Conflict;
        things.erase(found);
        return SaveResult::Saved;
    }

    std::vector<T> values() const
    {
        std::vector<T> result;
        for (const auto& [id, thing] : things)
            result.push_back(thing.value);
        return result;
    }

    std::map<IdType, Versioned<T>> things;
};

} // namespace regiobord::testing
