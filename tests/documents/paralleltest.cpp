#include "documents/bundle/parallel.h"

#include "support/catch.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace regiobord::bundle;

TEST_CASE("work in parallel does every number once")
{
    const auto count = GENERATE(std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{1000});
    std::vector<std::atomic<int>> done(count);
    const auto here = std::this_thread::get_id();
    bool isAlwaysHere = true;
    inParallel(
        count, [&](std::size_t number) { ++done[number]; },
        [&](std::size_t) { isAlwaysHere = isAlwaysHere && std::this_thread::get_id() == here; });
    CHECK(std::ranges::all_of(done, [](const std::atomic<int>& times) { return times == 1; }));
    CHECK(isAlwaysHere);
}

TEST_CASE("work in parallel ends with what was thrown on either thread")
{
    std::atomic<int> begun{0};
    const auto fails = [&](std::size_t) {
        ++begun;
        throw std::runtime_error("kapot");
    };
    CHECK_THROWS_WITH(inParallel(1000, fails, [](std::size_t) {}), "kapot");
    CHECK(begun <= 2);
    const auto cancels = [](std::size_t taken) {
        if (taken > 5)
            throw std::logic_error("genoeg");
    };
    std::atomic<int> finished{0};
    const auto slow = [&](std::size_t) {
        std::this_thread::sleep_for(std::chrono::milliseconds{1});
        ++finished;
    };
    CHECK_THROWS_WITH(inParallel(1000, slow, cancels), "genoeg");
    CHECK(finished < 100);
}
