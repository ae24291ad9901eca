#include "ui/widgets/amountwords.h"

#include "core/dutch.h"
#include "domain/projects/budget.h"

using namespace Qt::StringLiterals;

namespace regiobord {

QString euros(Money amount)
{
    auto text = dutch::plainAmount(amount);
    const bool isNegative = text.startsWith(u'-');
    return (isNegative ? u"-"_s : QString{}) + u"€\u00a0"_s + text.sliced(isNegative ? 1 : 0);
}

QString shareText(Money part, Money whole)
{
    const auto share = shareInBasisPoints(part, whole);
    return share ? dutch::share(*share) : QString{};
}

} // namespace regiobord
