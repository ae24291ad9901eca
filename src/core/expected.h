#pragma once

#include <tl/expected.hpp>

#include <utility>

namespace regiobord {

// One alias, so that moving to std::expected (C++23) is a change of this file only.
template <typename T, typename E>
using Expected = tl::expected<T, E>;

template <typename E>
[[nodiscard]] auto unexpected(E&& error)
{
    return tl::make_unexpected(std::forward<E>(error));
}

} // namespace regiobord
