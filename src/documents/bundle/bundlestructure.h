#pragma once

#include "documents/bundle/annotations.h"
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
    explicit BundleStructure(QPDF& bundle);

    void add(const TaggedPart& part, const SourceStructure& structure);
    // Hangs the tree under the bundle's catalog, if any part was added.
    void finish(const QString& title, const QString& language);

private:
    friend class PartSplicer;

    int reserveParentKey(); // of a page, form or annotation
    QPDFObjectHandle number(int mcid);
    QPDFObjectHandle makeElement(const std::string& type, const QPDFObjectHandle& parent);

    QPDF& m_bundle;
    // Names and numbers that many elements have are one object each.
    QPDFObjectHandle m_elementName = QPDFObjectHandle::newName("/StructElem");
    std::map<std::string, QPDFObjectHandle> m_typeNames;
    std::map<int, QPDFObjectHandle> m_numbers;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_document;
    QPDFObjectHandle m_parts;
    RoleNames m_roles;
    std::map<std::string, QPDFObjectHandle> m_classes;
    std::map<std::string, QPDFObjectHandle> m_ids;
    std::vector<QPDFObjectHandle> m_namespaces;
    std::vector<QPDFObjectHandle> m_parents; // by parent key
};

} // namespace regiobord::bundle
