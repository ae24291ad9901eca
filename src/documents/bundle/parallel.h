#pragma once

#include <cstddef>
#include <functional>

namespace regiobord::bundle {

// Does the work for every number below `count`, in no order, on this thread and another one; what
// two numbers touch has nothing in common. `between` is called on this thread with how many numbers
// have been taken. What is thrown ends the work, and is thrown here once both threads have stopped.
void inParallel(std::size_t count, const std::function<void(std::size_t number)>& work,
                const std::function<void(std::size_t taken)>& between);

} // namespace regiobord::bundle
