#pragma once

#include <qpdf/QPDF.hh>

namespace regiobord::bundle {

struct BundleOptions;

// Title, language, dates and page labels of the bundle, in the document information and as XMP.
// `fullyTagged` makes the file say that it is a tagged PDF; it never says that it is PDF/UA, which
// only a person can judge.
void writeMetadata(QPDF& bundle, const BundleOptions& options, bool fullyTagged);

} // namespace regiobord::bundle
