#pragma once

#include "documents/bundle/objectcopier.h"

#include <QString>

namespace regiobord::bundle {

// The layers (optional content) of all parts in one list, each part's below its title. What a
// source hides at first stays hidden.
class BundleLayers
{
public:
    BundleLayers();

    // Returns the number of layers. The copier has copied the pages that use them.
    int add(const QString& title, const QPDFObjectHandle& sourceProperties, ObjectCopier& copier);
    void finish(QPDF& bundle) const; // nothing when there are no layers

private:
    QPDFObjectHandle m_groups;
    QPDFObjectHandle m_hidden;
    QPDFObjectHandle m_order;
    QPDFObjectHandle m_radioGroups;
    QPDFObjectHandle m_locked;
    QPDFObjectHandle m_automatic;
};

} // namespace regiobord::bundle
