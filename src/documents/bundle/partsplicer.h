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
        std::vector<int> elements;
    };

    // Numbers of objects of the bundle. They follow on one another as the elements do.
    int numberOf(std::size_t element) const { return m_first + static_cast<int>(element); }
    int aboveAll() const { return numberOf(m_structure.elements.size()); }

    std::string top();
    std::string textOf(std::size_t index);
    const std::string& roleOf(const StructureElement& element);
    void addMore(const StructureElement& element, std::size_t index, std::string& text);
    std::string copied(const syntax::Entry& entry, std::size_t index);
    std::string copiedAnew(std::string_view key, std::string_view text);
    QPDFObjectHandle copyPlain(QPDFObjectHandle value);
    std::string copyId(QPDFObjectHandle id, std::size_t index);
    std::string copyNamespace(const QPDFObjectHandle& space);
    QPDFObjectHandle copyAttributes(QPDFObjectHandle attributes);
    QPDFObjectHandle copyAttributeOwner(QPDFObjectHandle owner);
    QPDFObjectHandle copyClasses(QPDFObjectHandle classes);
    std::string className(const std::string& name);
    std::string copyReferences(std::string_view references);
    void findElements();

    using PageIndex = std::optional<std::size_t>;
    void addKids(std::size_t index, PageIndex page, std::string& text);
    std::string kidOf(const StructureKid& kid, std::size_t index, PageIndex page);
    std::string content(const StructureKid& kid, std::size_t index, PageIndex page);
    std::string object(std::size_t index, const StructureKid& kid);
    std::string drawnField(std::size_t index, const QPDFObjGen& annotation);
    std::string markedContent(std::size_t page, int mcid, const QPDFObjGen& form) const;
    void claim(QPDFObjGen holder, std::size_t page, int mcid, std::size_t element);
    void writeParents();
    std::string prefixed(const std::string& id) const;
    QPDFObjectHandle parsed(std::string_view value) const;

    BundleStructure& m_bundle;
    const TaggedPart& m_part;
    const SourceStructure& m_structure;
    QPDFObjectHandle m_roleMap;
    int m_first = 0;                               // number of the first element
    std::map<std::string, std::string> m_roles;    // names in the bundle, in PDF syntax
    std::map<QPDFObjGen, std::size_t> m_elementOf; // filled when one refers to another
    std::map<syntax::Entry, std::string> m_copied; // values that mean the same in every element
    std::vector<std::string> m_pages;              // references to the pages in the bundle
    std::vector<Owner> m_pageOwners;
    std::map<QPDFObjGen, Owner> m_formOwners;
    std::map<std::string, std::string> m_classNames;
};

} // namespace regiobord::bundle
