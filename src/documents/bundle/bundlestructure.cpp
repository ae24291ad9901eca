#include "documents/bundle/bundlestructure.h"

#include "documents/bundle/partsplicer.h"
#include "documents/bundle/pdftrees.h"

namespace regiobord::bundle {

BundleStructure::BundleStructure(QPDF& bundle)
    : m_bundle(bundle),
      m_root(bundle.makeIndirectObject(QPDFObjectHandle::newDictionary())),
      m_document(makeElement("/Document", m_root)),
      m_parts(QPDFObjectHandle::newArray())
{
}

void BundleStructure::add(const TaggedPart& part, const SourceStructure& structure)
{
    PartSplicer{*this, part, structure}.splice();
}

int BundleStructure::reserveParentKey()
{
    m_parents.push_back(QPDFObjectHandle::newNull());
    return static_cast<int>(m_parents.size()) - 1;
}

QPDFObjectHandle BundleStructure::number(int mcid)
{
    auto found = m_numbers.find(mcid);
    if (found == m_numbers.end())
        found = m_numbers.emplace(mcid, QPDFObjectHandle::newInteger(mcid)).first;
    return found->second;
}

QPDFObjectHandle BundleStructure::makeElement(const std::string& type,
                                              const QPDFObjectHandle& parent)
{
    auto name = m_typeNames.find(type);
    if (name == m_typeNames.end())
        name = m_typeNames.emplace(type, QPDFObjectHandle::newName(type)).first;
    return m_bundle.makeIndirectObject(QPDFObjectHandle::newDictionary(
        {{"/Type", m_elementName}, {"/S", name->second}, {"/P", parent}}));
}

void BundleStructure::finish(const QString& title, const QString& language)
{
    if (m_parts.getArrayNItems() == 0)
        return;
    m_document.replaceKey("/T", pdfText(title));
    m_document.replaceKey("/Lang", pdfText(language));
    m_document.replaceKey("/K", m_parts);
    m_root.replaceKey("/Type", QPDFObjectHandle::newName("/StructTreeRoot"));
    m_root.replaceKey("/K", m_document);
    m_root.replaceKey("/ParentTree", makeNumberTree(m_bundle, m_parents));
    m_root.replaceKey("/ParentTreeNextKey",
                      QPDFObjectHandle::newInteger(static_cast<long long>(m_parents.size())));
    if (auto roles = m_roles.roleMap(); !roles.isNull())
        m_root.replaceKey("/RoleMap", roles);
    if (!m_classes.empty())
        m_root.replaceKey("/ClassMap", QPDFObjectHandle::newDictionary(m_classes));
    if (!m_ids.empty())
        m_root.replaceKey("/IDTree", makeNameTree(m_bundle, m_ids));
    if (!m_namespaces.empty())
        m_root.replaceKey("/Namespaces", QPDFObjectHandle::newArray(m_namespaces));
    m_bundle.getRoot().replaceKey("/StructTreeRoot", m_root);
}

} // namespace regiobord::bundle
