#include "ui/widgets/amountwords.h"

#include "core/dutch.h"
#include "domain/projects/budget.h"

using namespace Qt::StringLiterals;

namespace regiobord {

QString shareText(Money part, Money whole)
{
    const auto share = shareInBasisPoints(part, whole);
    return share ? dutch::share(*share) : QString{};
}

} // namespace regiobord
