#pragma once

namespace regiobord {

// What was read, with the version it was read at. Storage compares the version when it writes back;
// entities know nothing of it.
template <typename T>
struct Versioned
{
    T value;
    int version = 0;

    friend bool operator==(const Versioned&, const Versioned&) = default;
};

} // namespace regiobord
