#include "documents/bundle/parallel.h"

#include <atomic>
#include <future>

namespace regiobord::bundle {
namespace {

using Step = std::function<void(std::size_t)>;

// Takes numbers until there are no more. What is thrown leaves none for the other thread.
void takeNumbers(std::atomic<std::size_t>& next, std::size_t count, const Step& before,
                 const Step& work)
{
    try {
        for (auto number = next++; number < count; number = next++) {
            before(number);
            work(number);
        }
    } catch (...) {
        next = count;
        throw;
    }
}

} // namespace

void inParallel(std::size_t count, const std::function<void(std::size_t number)>& work,
                const std::function<void(std::size_t taken)>& between)
{
    std::atomic<std::size_t> next{0};
    // The end of a future of async() waits for the thread, also when this one throws.
    std::future<void> other;
    if (count > 1)
        other = std::async(std::launch::async, [&] {
            takeNumbers(
                next, count, [](std::size_t) {}, work);
        });
    takeNumbers(next, count, between, work);
    if (other.valid())
        other.get();
}

} // namespace regiobord::bundle
