#pragma once

#include "documents/bundle/annotations.h"
#include "documents/bundle/bundleobjects.h"
#include "documents/bundle/objectcopier.h"
#include "documents/bundle/rolenames.h"
#include "documents/bundle/structurereader.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace regiobord::bundle {

// One part whose tags go into the bundle; everything refers to this part only.
struct TaggedPart
{
    std::size_t index = 0; // in the bundle; keeps identifiers of two parts apart
    QString title;
    PdfSource& source;
    ObjectCopier& copier; // has copied the pages of the part
    PartAnnotations& annotations;
    const std::vector<QPDFObjectHandle>& pages; // in the bundle
};

// The structure tree of the bundle: Document, below it a Part for every part with tags, below that
// the tree of the source. The table from content to elements is built anew from what was copied,
// never taken from a source, so content of one source can only mean elements of that source.
class BundleStructure
{
public:
    BundleStructure(QPDF& bundle, BundleObjects& objects);

    void add(const TaggedPart& part, const SourceStructure& structure);
    // Hangs the tree under the bundle's catalog, if any part was added.
    void finish(const QString& title, const QString& language);

private:
    friend class PartSplicer;

    int reserveParentKey(); // of a page, form or annotation
    std::string rootKeys();

    QPDF& m_bundle;
    BundleObjects& m_objects;
    // Numbers of objects.
    int m_document = 0;
    std::vector<int> m_parts;
    std::map<std::string, int> m_ids;
    std::vector<int> m_parents; // by parent key

    RoleNames m_roles;
    std::map<std::string, QPDFObjectHandle> m_classes;
    std::vector<QPDFObjectHandle> m_namespaces;
};

} // namespace regiobord::bundle
