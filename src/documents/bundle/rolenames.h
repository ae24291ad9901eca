#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>

namespace regiobord::bundle {

// The names of structure types and attribute classes in the bundle. Two sources may use one name
// for different things: the first keeps it, the next gets "Name-2".
class RoleNames
{
public:
    // The type in the bundle for a type of a source with this role map. A name without slash never
    // occurs: both are PDF names, "/P".
    std::string roleFor(const std::string& type, const QPDFObjectHandle& sourceRoleMap);
    // The role map of the bundle; null when no type needs it.
    QPDFObjectHandle roleMap() const;

private:
    std::map<std::string, std::string> m_meaning; // of every type used; empty: has none
};

} // namespace regiobord::bundle
