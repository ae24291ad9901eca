#pragma once

#include <qpdf/QPDF.hh>

#include <map>
#include <string>
#include <vector>

namespace regiobord::bundle {

// A name tree of a source as a flat map; branches that run in a circle or hold nonsense are
// skipped. Of a name that occurs twice the first counts.
std::map<std::string, QPDFObjectHandle> readNameTree(const QPDFObjectHandle& root);

// A balanced name tree or number tree in the bundle, of leaves that readers can search quickly.
// The values are references or direct objects of the bundle.
QPDFObjectHandle makeNameTree(QPDF& bundle, const std::map<std::string, QPDFObjectHandle>& values);
// Numbered from 0 in this order.
QPDFObjectHandle makeNumberTree(QPDF& bundle, const std::vector<QPDFObjectHandle>& values);

} // namespace regiobord::bundle
