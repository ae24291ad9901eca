#include "app/changes/listmatch.h"

#include <QJsonObject>

#include <algorithm>

namespace regiobord::changes {

namespace {

using IsSame = bool (*)(const QJsonValue& one, const QJsonValue& other);

bool isEqual(const QJsonValue& one, const QJsonValue& other)
{
    return one == other;
}

bool hasSameId(const QJsonValue& one, const QJsonValue& other)
{
    const auto id = one[u"id"];
    return id.isString() && id == other[u"id"];
}

// Takes the pairs that are the same out of both lists.
std::vector<std::pair<qsizetype, qsizetype>>
pairUp(const QJsonArray& before, const QJsonArray& after, ListMatch& left, IsSame isSame)
{
    std::vector<std::pair<qsizetype, qsizetype>> pairs;
    std::erase_if(left.removed, [&](qsizetype index) {
        const auto found = std::ranges::find_if(
            left.added, [&](qsizetype other) { return isSame(before[index], after[other]); });
        if (found == left.added.end())
            return false;
        pairs.emplace_back(index, *found);
        left.added.erase(found);
        return true;
    });
    return pairs;
}

ListMatch allOf(const QJsonArray& before, const QJsonArray& after)
{
    ListMatch match;
    for (qsizetype i = 0; i < before.size(); ++i)
        match.removed.push_back(i);
    for (qsizetype i = 0; i < after.size(); ++i)
        match.added.push_back(i);
    return match;
}

bool isReordered(const std::vector<std::pair<qsizetype, qsizetype>>& pairs)
{
    return !std::ranges::is_sorted(pairs, {}, &std::pair<qsizetype, qsizetype>::second);
}

} // namespace

ListMatch matchRows(const QJsonArray& before, const QJsonArray& after)
{
    auto match = allOf(before, after);
    auto pairs = pairUp(before, after, match, hasSameId);
    const auto equal = pairUp(before, after, match, isEqual);
    pairs.insert(pairs.end(), equal.begin(), equal.end());
    const auto hasId = [](const QJsonArray& rows, qsizetype index) {
        return rows[index][u"id"].isString();
    };
    const bool areNamed =
        std::ranges::any_of(match.removed, [&](qsizetype index) { return hasId(before, index); });
    if (!areNamed && match.removed.size() == match.added.size()) {
        for (std::size_t i = 0; i < match.removed.size(); ++i)
            pairs.emplace_back(match.removed[i], match.added[i]);
        match.removed.clear();
        match.added.clear();
    }
    std::ranges::sort(pairs);
    match.isReordered = isReordered(pairs);
    for (const auto& pair : pairs) {
        if (before[pair.first] != after[pair.second])
            match.changed.push_back(pair);
    }
    return match;
}

ListMatch matchByValue(const QJsonArray& before, const QJsonArray& after)
{
    auto match = allOf(before, after);
    match.isReordered = isReordered(pairUp(before, after, match, isEqual));
    return match;
}

} // namespace regiobord::changes
