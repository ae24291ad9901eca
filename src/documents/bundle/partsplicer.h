#pragma once

#include "documents/bundle/bundlestructure.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace regiobord::bundle {

// Copies the structure tree of one part below its Part element.
class PartSplicer
{
public:
    PartSplicer(BundleStructure& bundle, const TaggedPart& part, const SourceStructure& structure);

    void splice();

private:
    // The elements of the content of a page or form, by the number of the marked content.
    struct Owner
    {
        QPDFObjectHandle holder; // the page or the form in the bundle
        std::vector<QPDFObjectHandle> elements;
    };

    void makeElements(const QPDFObjectHandle& above);
    void fillElement(std::size_t index);
    void copyKey(const std::string& key, QPDFObjectHandle value, QPDFObjectHandle to);
    void copyId(QPDFObjectHandle id, QPDFObjectHandle to);
    void copyNamespace(const QPDFObjectHandle& space, QPDFObjectHandle to);
    QPDFObjectHandle copyAttributes(QPDFObjectHandle attributes);
    QPDFObjectHandle copyAttributeOwner(QPDFObjectHandle owner);
    QPDFObjectHandle copyClasses(QPDFObjectHandle classes);
    std::string className(const std::string& name);
    QPDFObjectHandle copyReferences(QPDFObjectHandle references);
    void findElements();

    using PageIndex = std::optional<std::size_t>;
    QPDFObjectHandle kidOf(const StructureKid& kid, std::size_t index, PageIndex page);
    QPDFObjectHandle content(const StructureKid& kid, std::size_t index, PageIndex page);
    QPDFObjectHandle object(std::size_t index, const StructureKid& kid);
    QPDFObjectHandle drawnField(std::size_t index, const QPDFObjGen& annotation);
    QPDFObjectHandle markedContent(std::size_t page, int mcid) const;
    void claim(QPDFObjGen holder, std::size_t page, int mcid, std::size_t element);
    void writeParents();
    std::string prefixed(const std::string& id) const;

    BundleStructure& m_bundle;
    const TaggedPart& m_part;
    const SourceStructure& m_structure;
    QPDFObjectHandle m_roleMap;
    std::vector<QPDFObjectHandle> m_elements;           // in the bundle, as in the structure
    std::map<QPDFObjGen, QPDFObjectHandle> m_elementOf; // filled when one refers to another
    std::vector<Owner> m_pageOwners;
    std::map<QPDFObjGen, Owner> m_formOwners;
    std::map<std::string, std::string> m_classNames;
};

} // namespace regiobord::bundle
