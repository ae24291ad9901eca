#include "domain/law/deminimis.h"

#include "core/dates.h"
#include "domain/portfolio/catalogue.h"

#include <algorithm>
#include <unordered_set>

namespace regiobord {

namespace {

using Undertaking = std::unordered_set<OrganisationId>;

// Whether one of the two names the other, or both name the same head.
bool belongsTo(const Undertaking& undertaking, const Organisation& organisation)
{
    return undertaking.contains(organisation.id)
        || (!organisation.undertaking.isNull() && undertaking.contains(organisation.undertaking));
}

void include(Undertaking& undertaking, const Organisation& organisation)
{
    undertaking.insert(organisation.id);
    if (!organisation.undertaking.isNull())
        undertaking.insert(organisation.undertaking);
}

// Every organisation that is linked with this one, also over another that is linked with both.
Undertaking singleUndertaking(const Organisation& organisation, const Catalogue& catalogue)
{
    Undertaking undertaking;
    include(undertaking, organisation);
    for (std::size_t before = 0; before != undertaking.size();) {
        before = undertaking.size();
        for (const auto& other : catalogue.content().organisations) {
            if (belongsTo(undertaking, other))
                include(undertaking, other);
        }
    }
    return undertaking;
}

void addReceived(std::vector<ReceivedAid>& received, const DateRange& window, DeMinimisKind kind,
                 const Organisation& organisation)
{
    for (const auto& aid : organisation.deMinimisAid) {
        if (aid.kind == kind && aid.granted.isValid() && window.contains(aid.granted))
            received.push_back({organisation.name, aid});
    }
}

DateRange windowEndingOn(QDate granted)
{
    return {granted.addYears(-3).addDays(1), granted};
}

} // namespace

std::vector<ReceivedAid> deMinimisReceived(const Organisation& organisation, DeMinimisKind kind,
                                           QDate granted, const Catalogue& catalogue)
{
    const auto window = windowEndingOn(granted);
    std::vector<ReceivedAid> received;
    // Of the organisation itself what the caller holds counts, which may not be stored yet.
    addReceived(received, window, kind, organisation);
    const auto undertaking = singleUndertaking(organisation, catalogue);
    for (const auto& other : catalogue.content().organisations) {
        if (other.id != organisation.id && undertaking.contains(other.id))
            addReceived(received, window, kind, other);
    }
    std::ranges::stable_sort(received, {},
                             [](const ReceivedAid& each) { return each.aid.granted; });
    return received;
}

std::optional<DeMinimisRoom> deMinimisRoom(const Organisation& organisation, DeMinimisKind kind,
                                           QDate granted, const Catalogue& catalogue,
                                           const LawBook& law)
{
    const auto* const ceiling = law.ceilingOn(kind, granted);
    if (!ceiling)
        return std::nullopt;
    Money sum;
    for (const auto& received : deMinimisReceived(organisation, kind, granted, catalogue))
        sum += received.aid.amount;
    return DeMinimisRoom{.received = sum,
                         .ceiling = ceiling->amount,
                         .windowStart = windowEndingOn(granted).start,
                         .source = ceiling->source,
                         .isConfirmed = ceiling->isConfirmed};
}

} // namespace regiobord
