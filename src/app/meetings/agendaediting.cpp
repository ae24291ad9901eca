#include "app/meetings/agendaediting.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

using Items = std::vector<AgendaItem>;

// Where an item stands.
struct Spot
{
    Items* siblings = nullptr; // null: nowhere
    std::ptrdiff_t index = 0;
    AgendaItem* parent = nullptr; // null: at the top

    AgendaItem& item() const { return (*siblings)[static_cast<std::size_t>(index)]; }
};

Spot spotIn(Items& items, AgendaItem* parent, const AgendaItemId& id)
{
    for (auto& item : items) {
        if (item.id == id)
            return {&items, &item - items.data(), parent};
        if (const auto found = spotIn(item.subItems, &item, id); found.siblings)
            return found;
    }
    return {};
}

Spot spotOf(Meeting& meeting, const AgendaItemId& id)
{
    return id.isNull() ? Spot{} : spotIn(meeting.items, nullptr, id);
}

// 0 is a, 25 is z, 26 is aa.
QString letters(int index)
{
    QString text;
    for (int left = index + 1; left > 0; left = (left - 1) / 26)
        text.prepend(QChar{u'a' + (left - 1) % 26});
    return text;
}

// The number of a place, where numbers do not skip.
QString placeNumber(const QString& parent, int index)
{
    if (parent.isEmpty())
        return QString::number(index + 1);
    const bool isBelowLetter = parent.back().isLetter();
    return parent + u'.' + (isBelowLetter ? QString::number(index + 1) : letters(index));
}

bool isTaken(const Meeting& meeting, const QString& number)
{
    return !itemNumbered(meeting, number).isNull();
}

// The number that follows the one before it: 4 after 3, 2.b after 2.a. Where that is taken, a
// letter behind it, as late papers get: 3a.
QString numberAfter(const Meeting& meeting, const QString& parent, const QString& before)
{
    int index = 0;
    while (index < 999 && placeNumber(parent, index) != before)
        ++index;
    const bool isCounted = index < 999;
    auto number = placeNumber(parent, isCounted ? index + 1 : 0);
    if (isCounted && isTaken(meeting, number)) {
        for (int suffix = 0; isTaken(meeting, number); ++suffix)
            number = before + letters(suffix);
    }
    for (int next = 0; isTaken(meeting, number); ++next)
        number = placeNumber(parent, next);
    return number;
}

// An item that nobody has used yet gets the number that fits its place.
void proposeNumber(Meeting& meeting, const AgendaItemId& id)
{
    const auto spot = spotOf(meeting, id);
    auto& item = spot.item();
    if (!item.title.trimmed().isEmpty())
        return;
    item.number.clear();
    const auto parent = spot.parent ? spot.parent->number : QString{};
    const auto before = spot.index > 0
        ? (*spot.siblings)[static_cast<std::size_t>(spot.index - 1)].number
        : QString{};
    item.number = before.isEmpty() && !isTaken(meeting, placeNumber(parent, 0))
        ? placeNumber(parent, 0)
        : numberAfter(meeting, parent, before);
}

bool renumberItems(Items& items, const QString& parent)
{
    bool isChanged = false;
    int index = 0;
    for (auto& item : items) {
        const auto number = placeNumber(parent, index++);
        isChanged = std::exchange(item.number, number) != number || isChanged;
        isChanged = renumberItems(item.subItems, number) || isChanged;
    }
    return isChanged;
}

AgendaItem takeOut(const Spot& spot)
{
    auto item = std::move(spot.item());
    spot.siblings->erase(spot.siblings->begin() + spot.index);
    return item;
}

bool isHiddenIn(const Items& items, const AgendaItemId& id, bool isAbove, bool& isFound)
{
    for (const auto& item : items) {
        const bool isHere = isAbove || item.isConfidential;
        isFound = item.id == id;
        if (isFound)
            return isHere;
        const bool isBelow = isHiddenIn(item.subItems, id, isHere, isFound);
        if (isFound)
            return isBelow;
    }
    return false;
}

} // namespace

AgendaItemId insertItemAfter(Meeting& meeting, const AgendaItemId& after)
{
    const auto spot = spotOf(meeting, after);
    auto& siblings = spot.siblings ? *spot.siblings : meeting.items;
    const auto where = spot.siblings ? siblings.begin() + spot.index + 1 : siblings.end();
    AgendaItem item;
    item.id = AgendaItemId::create();
    const auto id = item.id;
    siblings.insert(where, std::move(item));
    proposeNumber(meeting, id);
    return id;
}

bool removeItem(Meeting& meeting, const AgendaItemId& id)
{
    const auto spot = spotOf(meeting, id);
    if (!spot.siblings)
        return false;
    takeOut(spot);
    return true;
}

bool moveItem(Meeting& meeting, const AgendaItemId& id, int by)
{
    const auto spot = spotOf(meeting, id);
    if (!spot.siblings)
        return false;
    const auto target = spot.index + by;
    if (target < 0 || target >= std::ssize(*spot.siblings) || by == 0)
        return false;
    auto item = takeOut(spot);
    spot.siblings->insert(spot.siblings->begin() + target, std::move(item));
    return true;
}

bool nestItem(Meeting& meeting, const AgendaItemId& id)
{
    const auto spot = spotOf(meeting, id);
    if (!spot.siblings || spot.index == 0)
        return false;
    auto item = takeOut(spot);
    (*spot.siblings)[static_cast<std::size_t>(spot.index - 1)].subItems.push_back(std::move(item));
    proposeNumber(meeting, id);
    return true;
}

bool unnestItem(Meeting& meeting, const AgendaItemId& id)
{
    const auto spot = spotOf(meeting, id);
    if (!spot.parent)
        return false;
    const auto parent = spot.parent->id;
    auto item = takeOut(spot);
    const auto above = spotOf(meeting, parent);
    above.siblings->insert(above.siblings->begin() + above.index + 1, std::move(item));
    proposeNumber(meeting, id);
    return true;
}

bool placeItem(Meeting& meeting, const AgendaItemId& id, const AgendaItemId& parent,
               std::size_t position)
{
    const auto spot = spotOf(meeting, id);
    if (!spot.siblings || id == parent)
        return false;
    if (!parent.isNull() && spotIn(spot.item().subItems, nullptr, parent).siblings)
        return false;
    auto changed = meeting;
    auto item = takeOut(spotOf(changed, id));
    const auto target = spotOf(changed, parent);
    if (!parent.isNull() && !target.siblings)
        return false;
    auto& siblings = target.siblings ? target.item().subItems : changed.items;
    const auto where = static_cast<std::ptrdiff_t>(std::min(position, siblings.size()));
    siblings.insert(siblings.begin() + where, std::move(item));
    if (changed == meeting)
        return false;
    meeting = std::move(changed);
    proposeNumber(meeting, id);
    return true;
}

bool renumber(Meeting& meeting)
{
    return renumberItems(meeting.items, {});
}

bool isHidden(const Meeting& meeting, const AgendaItemId& id)
{
    bool isFound = false;
    return isHiddenIn(meeting.items, id, false, isFound);
}

AgendaItemId itemAtRow(const Meeting& meeting, int row)
{
    AgendaItemId found;
    int index = 0;
    forEachItem(meeting.items, [&](const AgendaItem& item, int) {
        if (index++ == row)
            found = item.id;
    });
    return found;
}

AgendaItemId itemNumbered(const Meeting& meeting, const QString& number)
{
    AgendaItemId found;
    forEachItem(meeting.items, [&](const AgendaItem& item, int) {
        if (found.isNull() && item.number == number)
            found = item.id;
    });
    return found;
}

} // namespace regiobord
