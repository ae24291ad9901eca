#include "documents/bundle/partsplicer.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace regiobord::bundle {
namespace {

using Kind = StructureKid::Kind;

QPDFObjectHandle single(const std::vector<QPDFObjectHandle>& kids)
{
    return kids.size() == 1 ? kids[0] : QPDFObjectHandle::newArray(kids);
}

// Keys of an element with a value that means the same everywhere.
bool isPlain(std::string_view key)
{
    static constexpr std::array<std::string_view, 8> keys{
        "/T", "/Lang", "/Alt", "/E", "/ActualText", "/R", "/Phoneme", "/PhoneticAlphabet"};
    return std::ranges::find(keys, key) != keys.end();
}

// The page of an element: its own, or else the one that all its content is on. With it that content
// is a number each, and without it a dictionary each.
std::optional<std::size_t> pageOf(const StructureElement& element)
{
    auto page = element.page;
    for (const StructureKid& kid : element.kids) {
        if (element.page || kid.kind != Kind::Content || kid.object.isIndirect())
            continue;
        if (page && *page != kid.page)
            return std::nullopt;
        page = kid.page;
    }
    return page;
}

void put(std::vector<QPDFObjectHandle>& elements, int mcid, const QPDFObjectHandle& element)
{
    const auto index = static_cast<std::size_t>(mcid);
    if (elements.size() <= index)
        elements.resize(index + 1, QPDFObjectHandle::newNull());
    elements[index] = element;
}

} // namespace

PartSplicer::PartSplicer(BundleStructure& bundle, const TaggedPart& part,
                         const SourceStructure& structure)
    : m_bundle(bundle),
      m_part(part),
      m_structure(structure),
      m_roleMap(keyOf(keyOf(part.source.root(), "/StructTreeRoot"), "/RoleMap")),
      m_pageOwners(part.pages.size())
{
    for (std::size_t page = 0; page < m_pageOwners.size(); ++page)
        m_pageOwners[page].holder = part.pages[page];
}

void PartSplicer::splice()
{
    auto above = m_bundle.makeElement("/Part", m_bundle.m_document);
    above.replaceKey("/T", pdfText(m_part.title));
    const auto language = keyOf(m_part.source.root(), "/Lang");
    if (const QString text = readText(language); !text.isEmpty())
        above.replaceKey("/Lang", pdfText(text));
    m_bundle.m_parts.appendItem(above);
    makeElements(above);
    std::vector<QPDFObjectHandle> top;
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        fillElement(i);
        if (!m_structure.elements[i].parent)
            top.push_back(m_elements[i]);
    }
    above.replaceKey("/K", single(top));
    writeParents();
}

void PartSplicer::makeElements(const QPDFObjectHandle& above)
{
    m_elements.reserve(m_structure.elements.size());
    for (const StructureElement& element : m_structure.elements) {
        // In a namespace the type means what the namespace says, whatever the role map does.
        const auto role = element.isInNamespace ? element.type
                                                : m_bundle.m_roles.roleFor(element.type, m_roleMap);
        const auto parent = element.parent ? m_elements[*element.parent] : above;
        m_elements.push_back(m_bundle.makeElement(role, parent));
    }
}

void PartSplicer::fillElement(std::size_t index)
{
    const StructureElement& element = m_structure.elements[index];
    auto to = m_elements[index];
    if (element.saysMore) {
        for (const auto& [key, value] : keysOf(element.source))
            copyKey(key, value, to);
    }
    const auto page = pageOf(element);
    if (page)
        to.replaceKey("/Pg", m_part.pages[*page]);
    std::vector<QPDFObjectHandle> kids;
    for (const StructureKid& kid : element.kids) {
        auto copied = kidOf(kid, index, page);
        if (!copied.isNull())
            kids.push_back(copied);
    }
    if (!kids.empty())
        to.replaceKey("/K", single(kids));
}

void PartSplicer::copyKey(const std::string& key, QPDFObjectHandle value, QPDFObjectHandle to)
{
    auto copied = QPDFObjectHandle::newNull();
    if (key == "/ID")
        copyId(value, to);
    else if (key == "/NS")
        copyNamespace(value, to);
    else if (key == "/A")
        copied = copyAttributes(value);
    else if (key == "/C")
        copied = copyClasses(value);
    else if (key == "/Ref")
        copied = copyReferences(value);
    else if (isPlain(key) && (value.isString() || value.isInteger() || value.isName()))
        copied = m_part.copier.copy(value);
    if (!copied.isNull())
        to.replaceKey(key, copied);
}

std::string PartSplicer::prefixed(const std::string& id) const
{
    return "p" + std::to_string(m_part.index + 1) + ":" + id;
}

void PartSplicer::copyId(QPDFObjectHandle id, QPDFObjectHandle to)
{
    if (!id.isString())
        return;
    const auto name = prefixed(id.getStringValue());
    if (m_bundle.m_ids.emplace(name, to).second)
        to.replaceKey("/ID", QPDFObjectHandle::newString(name));
}

void PartSplicer::copyNamespace(const QPDFObjectHandle& space, QPDFObjectHandle to)
{
    if (!QPDFObjectHandle{space}.isDictionary() || !space.isIndirect())
        return;
    const bool isNew = m_part.copier.copied(space.getObjGen()).isNull();
    const auto copied = m_part.copier.copy(space);
    if (isNew)
        m_bundle.m_namespaces.push_back(copied);
    to.replaceKey("/NS", copied);
}

QPDFObjectHandle PartSplicer::copyAttributes(QPDFObjectHandle attributes)
{
    if (!attributes.isArray())
        return copyAttributeOwner(attributes);
    auto result = QPDFObjectHandle::newArray();
    for (const auto& item : attributes.getArrayAsVector())
        result.appendItem(copyAttributeOwner(item));
    return result;
}

// A table cell names its headers by identifier, and identifiers are other ones in the bundle.
QPDFObjectHandle PartSplicer::copyAttributeOwner(QPDFObjectHandle owner)
{
    auto headers = keyOf(owner, "/Headers");
    if (!owner.isDictionary() || !headers.isArray())
        return m_part.copier.copy(owner);
    auto result = QPDFObjectHandle::newDictionary();
    for (const auto& key : owner.getKeys()) {
        if (key != "/Headers")
            result.replaceKey(key, m_part.copier.copy(owner.getKey(key)));
    }
    auto ids = QPDFObjectHandle::newArray();
    for (QPDFObjectHandle id : headers.getArrayAsVector()) {
        if (id.isString())
            ids.appendItem(QPDFObjectHandle::newString(prefixed(id.getStringValue())));
    }
    result.replaceKey("/Headers", ids);
    return result;
}

QPDFObjectHandle PartSplicer::copyClasses(QPDFObjectHandle classes)
{
    if (classes.isName())
        return QPDFObjectHandle::newName(className(classes.getName()));
    if (!classes.isArray())
        return QPDFObjectHandle::newNull();
    auto result = QPDFObjectHandle::newArray();
    for (QPDFObjectHandle item : classes.getArrayAsVector()) {
        if (item.isName())
            result.appendItem(QPDFObjectHandle::newName(className(item.getName())));
        else if (item.isInteger()) // the revision of the class before it
            result.appendItem(QPDFObjectHandle::newInteger(item.getIntValue()));
    }
    return result;
}

std::string PartSplicer::className(const std::string& name)
{
    const auto known = m_classNames.find(name);
    if (known != m_classNames.end())
        return known->second;
    std::string free = name;
    for (int number = 2; m_bundle.m_classes.count(free) > 0; ++number)
        free = name + "-" + std::to_string(number);
    const auto classMap = keyOf(keyOf(m_part.source.root(), "/StructTreeRoot"), "/ClassMap");
    m_bundle.m_classes[free] = copyAttributes(keyOf(classMap, name));
    return m_classNames[name] = free;
}

QPDFObjectHandle PartSplicer::copyReferences(QPDFObjectHandle references)
{
    if (!references.isArray())
        return QPDFObjectHandle::newNull();
    findElements();
    auto result = QPDFObjectHandle::newArray();
    for (const auto& item : references.getArrayAsVector()) {
        const auto found = m_elementOf.find(item.getObjGen());
        if (item.isIndirect() && found != m_elementOf.end())
            result.appendItem(found->second);
    }
    return result;
}

void PartSplicer::findElements()
{
    if (!m_elementOf.empty())
        return;
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        if (m_structure.elements[i].source.isIndirect())
            m_elementOf.emplace(m_structure.elements[i].source.getObjGen(), m_elements[i]);
    }
}

QPDFObjectHandle PartSplicer::kidOf(const StructureKid& kid, std::size_t index, PageIndex page)
{
    switch (kid.kind) {
    case Kind::Element:
        return m_elements[kid.index];
    case Kind::Content:
        return content(kid, index, page);
    case Kind::Object:
        return object(index, kid);
    }
    return QPDFObjectHandle::newNull();
}

QPDFObjectHandle PartSplicer::content(const StructureKid& kid, std::size_t index, PageIndex page)
{
    const bool inForm = kid.object.isIndirect();
    if (inForm && !m_part.copier.copied(kid.object).isStream())
        return QPDFObjectHandle::newNull();
    claim(kid.object, kid.page, kid.mcid, index);
    if (!inForm && page == kid.page)
        return m_bundle.number(kid.mcid);
    auto reference = markedContent(kid.page, kid.mcid);
    if (inForm)
        reference.replaceKey("/Stm", m_part.copier.copied(kid.object));
    return reference;
}

QPDFObjectHandle PartSplicer::markedContent(std::size_t page, int mcid) const
{
    auto reference = QPDFObjectHandle::newDictionary();
    reference.replaceKey("/Type", QPDFObjectHandle::newName("/MCR"));
    reference.replaceKey("/Pg", m_part.pages[page]);
    reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(mcid));
    return reference;
}

void PartSplicer::claim(QPDFObjGen holder, std::size_t page, int mcid, std::size_t element)
{
    if (!holder.isIndirect()) {
        put(m_pageOwners[page].elements, mcid, m_elements[element]);
        return;
    }
    Owner& owner = m_formOwners[holder];
    owner.holder = m_part.copier.copied(holder).getDict();
    put(owner.elements, mcid, m_elements[element]);
}

// An annotation or an image that is content as a whole. A form field that is now drawn is marked
// content instead, so that it is still read at its place.
QPDFObjectHandle PartSplicer::object(std::size_t index, const StructureKid& kid)
{
    auto target = m_part.annotations.copied(kid.object);
    if (target.isNull())
        target = m_part.copier.copied(kid.object);
    if (target.isNull())
        return drawnField(index, kid.object);
    auto holder = target.isStream() ? target.getDict() : target;
    if (!holder.isDictionary() || holder.hasKey("/StructParent"))
        return QPDFObjectHandle::newNull();
    const int key = m_bundle.reserveParentKey();
    holder.replaceKey("/StructParent", QPDFObjectHandle::newInteger(key));
    m_bundle.m_parents[static_cast<std::size_t>(key)] = m_elements[index];
    auto reference = QPDFObjectHandle::newDictionary();
    reference.replaceKey("/Type", QPDFObjectHandle::newName("/OBJR"));
    reference.replaceKey("/Obj", target);
    if (auto page = keyOf(target, "/P"); page.isDictionary())
        reference.replaceKey("/Pg", page);
    return reference;
}

QPDFObjectHandle PartSplicer::drawnField(std::size_t index, const QPDFObjGen& annotation)
{
    auto& pages = m_part.annotations.drawn();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const auto found =
            std::find_if(pages[page].begin(), pages[page].end(),
                         [&](const DrawnField& field) { return field.annotation == annotation; });
        if (found == pages[page].end() || found->mcid >= 0)
            continue;
        const auto& elements = m_pageOwners[page].elements;
        const int used = std::max(m_part.source.pages()[page].balance.highestMcid,
                                  static_cast<int>(elements.size()) - 1);
        found->mcid = used + 1;
        claim({}, page, found->mcid, index);
        return markedContent(page, found->mcid);
    }
    return QPDFObjectHandle::newNull();
}

void PartSplicer::writeParents()
{
    const auto write = [this](Owner& owner) {
        if (owner.elements.empty())
            return;
        const int key = m_bundle.reserveParentKey();
        owner.holder.replaceKey("/StructParents", QPDFObjectHandle::newInteger(key));
        m_bundle.m_parents[static_cast<std::size_t>(key)] =
            m_bundle.m_bundle.makeIndirectObject(QPDFObjectHandle::newArray(owner.elements));
    };
    for (Owner& owner : m_pageOwners)
        write(owner);
    for (auto& [form, owner] : m_formOwners)
        write(owner);
}

} // namespace regiobord::bundle
