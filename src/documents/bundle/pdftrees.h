#pragma once

#include "documents/bundle/bundleobjects.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <string>
#include <vector>

namespace regiobord::bundle {

// A name tree of a source as a flat map; branches that run in a circle or hold nonsense are
// skipped. Of a name that occurs twice the first counts.
std::map<std::string, QPDFObjectHandle> readNameTree(const QPDFObjectHandle& root);

// A balanced name tree or number tree in the bundle, of leaves that readers can search quickly;
// gives its root. The values are in PDF syntax, mostly references.
QPDFObjectHandle makeNameTree(BundleObjects& bundle,
                              const std::map<std::string, std::string>& values);
// Numbered from 0 in this order.
QPDFObjectHandle makeNumberTree(BundleObjects& bundle, const std::vector<std::string>& values);

} // namespace regiobord::bundle
