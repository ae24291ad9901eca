#pragma once

#include "documents/bundle/bundlereport.h"

#include <map>

namespace regiobord::bundle {

// Counts what a part loses while it is copied.
class Losses
{
public:
    void add(BundleLoss what, int count = 1);
    std::vector<PartLoss> list() const; // in the order of BundleLoss, without zeros

private:
    std::map<BundleLoss, int> m_counts;
};

} // namespace regiobord::bundle
