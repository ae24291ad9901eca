#include "documents/bundle/losses.h"

namespace regiobord::bundle {

int PartReport::count(BundleLoss what) const
{
    for (const PartLoss& loss : losses) {
        if (loss.what == what)
            return loss.count;
    }
    return 0;
}

void Losses::add(BundleLoss what, int count)
{
    m_counts[what] += count;
}

std::vector<PartLoss> Losses::list() const
{
    std::vector<PartLoss> result;
    for (const auto& [what, count] : m_counts) {
        if (count > 0)
            result.push_back({what, count});
    }
    return result;
}

} // namespace regiobord::bundle
