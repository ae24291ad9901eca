#include "documents/bundle/bundleobjects.h"

#include <utility>

namespace regiobord::bundle {

// The library numbers what it makes after the highest number that there is. So one empty object at
// the end of the row keeps the whole row free.
int BundleObjects::reserve(int count)
{
    const int first = static_cast<int>(m_bundle.getObjectCount()) + 1;
    m_bundle.replaceObject(QPDFObjGen{first + count - 1, 0}, QPDFObjectHandle::newDictionary());
    return first;
}

QPDFObjectHandle BundleObjects::addStream(const std::string& keys, std::string data)
{
    const int number = reserve();
    const auto length = std::to_string(data.size());
    m_streams.push_back({number, "<< " + keys + " /Length " + length + " >>", std::move(data)});
    return handle(number);
}

} // namespace regiobord::bundle
