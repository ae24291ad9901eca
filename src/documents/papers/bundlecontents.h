#pragma once

#include "documents/tree/document.h"
#include "domain/papers/bundle.h"

#include <functional>

namespace regiobord::papers {

// The page of a part in the bundle, counted from 1.
using PageOfPart = std::function<int(const QString& part)>;

// The first page of a bundle: every item with its papers below it and the page where they start.
// Each line leads there. An item without a paper leads to the agenda.
tree::Document bundleContents(const BundlePlan& plan, const PageOfPart& pageOf);

} // namespace regiobord::papers
