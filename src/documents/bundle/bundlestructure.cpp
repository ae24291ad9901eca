#include "documents/bundle/bundlestructure.h"

#include "documents/bundle/partsplicer.h"
#include "documents/bundle/pdfsyntax.h"
#include "documents/bundle/pdftrees.h"

namespace regiobord::bundle {

BundleStructure::BundleStructure(QPDF& bundle, BundleObjects& objects)
    : m_bundle(bundle),
      m_objects(objects)
{
}

void BundleStructure::add(const TaggedPart& part, const SourceStructure& structure)
{
    if (m_parts.empty())
        m_document = m_objects.reserve();
    PartSplicer{*this, part, structure}.splice();
}

int BundleStructure::reserveParentKey()
{
    m_parents.push_back(0);
    return static_cast<int>(m_parents.size()) - 1;
}

void BundleStructure::finish(const QString& title, const QString& language)
{
    if (m_parts.empty())
        return;
    const int root = m_objects.reserve();
    std::string document = "<< /Type /StructElem /S /Document /P " + syntax::reference(root)
        + " /T " + pdfText(title).unparse() + " /Lang " + pdfText(language).unparse() + " /K [";
    for (const int part : m_parts)
        document += syntax::reference(part) + ' ';
    m_objects.put(m_document, document + "] >>");
    m_objects.put(
        root, "<< /Type /StructTreeRoot /K " + syntax::reference(m_document) + rootKeys() + " >>");
    m_bundle.getRoot().replaceKey("/StructTreeRoot", m_objects.handle(root));
}

std::string BundleStructure::rootKeys()
{
    std::vector<std::string> parents;
    for (const int parent : m_parents)
        parents.push_back(syntax::reference(parent));
    std::string keys = " /ParentTree " + makeNumberTree(m_objects, parents).unparse()
        + " /ParentTreeNextKey " + std::to_string(parents.size());
    if (auto roles = m_roles.roleMap(); !roles.isNull())
        keys += " /RoleMap " + roles.unparse();
    if (!m_classes.empty())
        keys += " /ClassMap " + QPDFObjectHandle::newDictionary(m_classes).unparse();
    std::map<std::string, std::string> ids;
    for (const auto& [id, element] : m_ids)
        ids.emplace(id, syntax::reference(element));
    if (!ids.empty())
        keys += " /IDTree " + makeNameTree(m_objects, ids).unparse();
    if (!m_namespaces.empty())
        keys += " /Namespaces " + QPDFObjectHandle::newArray(m_namespaces).unparse();
    return keys;
}

} // namespace regiobord::bundle
