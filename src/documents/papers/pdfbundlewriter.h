#pragma once

#include "domain/papers/bundle.h"

namespace regiobord {

// Writes the bundle of a meeting: contents with links and true page numbers, the agenda, and per
// item its papers, with a bookmark for each. Losses are reported for attachments only; what we make
// ourselves loses nothing.
class PdfBundleWriter : public BundleWriter
{
public:
    // Looks at every paper before it refuses, so that all problems come at once. Throws
    // DocumentError also for a plan in which two papers have the same id.
    Expected<BundleResult, std::vector<BundleProblem>>
    write(const BundlePlan& plan, const QString& fileName, const Progress& progress) const override;
};

} // namespace regiobord
