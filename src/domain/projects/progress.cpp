#include "domain/projects/progress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// In the order of progressRows().
std::vector<Realised*> realisedIn(ProjectDetails& details)
{
    std::vector<Realised*> found;
    for (auto& contribution : details.springplanken) {
        for (auto& promise : contribution.promises)
            found.push_back(&promise.realised);
    }
    for (auto& result : details.results)
        found.push_back(&result.realised);
    return found;
}

ProgressRow rowOf(const SpringplankContribution& contribution, const PromisedAmount& promise,
                  const Catalogue& catalogue)
{
    const auto* const measure = catalogue.measure(promise.measure);
    const auto* const result = catalogue.result(contribution.result);
    const auto* const springplank = catalogue.springplank(contribution.springplank);
    const auto code = measure ? measure->code : QString{};
    const auto label = result ? result->label : springplank ? springplank->name : QString{};
    return {.isMeasure = true,
            .name = u"%1 %2"_s.arg(code, label).trimmed(),
            .promised = promise.amount,
            .unit = measure ? measure->unit : QString{},
            .realised = promise.realised};
}

void keepResults(const std::vector<PlannedResult>& before, std::vector<PlannedResult>& results)
{
    for (auto& result : results) {
        const auto same = std::ranges::find(before, result.name, &PlannedResult::name);
        if (same != before.end() && result.realised == Realised{})
            result.realised = same->realised;
    }
}

void keepPromises(const std::vector<PromisedAmount>& before, std::vector<PromisedAmount>& promises)
{
    for (auto& promise : promises) {
        const auto same = std::ranges::find(before, promise.measure, &PromisedAmount::measure);
        if (same != before.end() && promise.realised == Realised{})
            promise.realised = same->realised;
    }
}

} // namespace

std::vector<ProgressRow> progressRows(const ProjectDetails& details, const Catalogue& catalogue)
{
    std::vector<ProgressRow> rows;
    for (const auto& contribution : details.springplanken) {
        for (const auto& promise : contribution.promises)
            rows.push_back(rowOf(contribution, promise, catalogue));
    }
    for (const auto& result : details.results)
        rows.push_back({.isMeasure = false,
                        .name = result.name,
                        .promised = result.value,
                        .unit = result.unit,
                        .realised = result.realised});
    return rows;
}

void setRealised(ProjectDetails& details, std::size_t row, const Realised& realised)
{
    *realisedIn(details).at(row) = realised;
}

bool hasRealised(const ProjectDetails& details)
{
    const auto isFilledIn = [](const auto& promised) {
        return promised.realised != Realised{};
    };
    return std::ranges::any_of(details.results, isFilledIn)
        || std::ranges::any_of(details.springplanken, [&](const auto& contribution) {
               return std::ranges::any_of(contribution.promises, isFilledIn);
           });
}

void keepRealised(const ProjectDetails& before, ProjectDetails& details)
{
    keepResults(before.results, details.results);
    for (auto& contribution : details.springplanken) {
        const auto same = std::ranges::find_if(before.springplanken, [&](const auto& each) {
            return each.springplank == contribution.springplank
                && each.result == contribution.result;
        });
        if (same != before.springplanken.end())
            keepPromises(same->promises, contribution.promises);
    }
}

void clearRealised(ProjectDetails& details)
{
    for (auto* realised : realisedIn(details))
        *realised = {};
}

} // namespace regiobord
