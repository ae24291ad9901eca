#include "documents/bundle/partsplicer.h"

#include "documents/bundle/pdfsyntax.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace regiobord::bundle {
namespace {

using Kind = StructureKid::Kind;

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

void put(std::vector<int>& elements, int mcid, int element)
{
    const auto index = static_cast<std::size_t>(mcid);
    if (elements.size() <= index)
        elements.resize(index + 1, 0);
    elements[index] = element;
}

} // namespace

PartSplicer::PartSplicer(BundleStructure& bundle, const TaggedPart& part,
                         const SourceStructure& structure)
    : m_bundle(bundle),
      m_part(part),
      m_structure(structure),
      m_roleMap(parsed(structure.roleMap)),
      m_pageOwners(part.pages.size())
{
    for (std::size_t page = 0; page < m_pageOwners.size(); ++page)
        m_pageOwners[page].holder = part.pages[page];
    for (QPDFObjectHandle page : part.pages)
        m_pages.push_back(page.unparse());
}

void PartSplicer::splice()
{
    const auto count = m_structure.elements.size();
    m_first = m_bundle.m_objects.reserve(static_cast<int>(count) + 1);
    for (std::size_t i = 0; i < count; ++i)
        m_bundle.m_objects.put(numberOf(i), textOf(i));
    m_bundle.m_objects.put(aboveAll(), top());
    m_bundle.m_parts.push_back(aboveAll());
    writeParents();
}

// The element of the part as a whole.
std::string PartSplicer::top()
{
    std::string text = "<< /Type /StructElem /S /Part /P ";
    syntax::appendReference(text, m_bundle.m_document);
    text += " /T " + pdfText(m_part.title).unparse();
    const auto language = readText(keyOf(m_part.source.root(), "/Lang"));
    if (!language.isEmpty())
        text += " /Lang " + pdfText(language).unparse();
    text += " /K [";
    // Parents come before children, but not all at the top before all others.
    for (std::size_t i = 0; i < m_structure.elements.size(); ++i) {
        if (m_structure.elements[i].parent)
            continue;
        syntax::appendReference(text, numberOf(i));
        text += ' ';
    }
    return text + "] >>";
}

std::string PartSplicer::textOf(std::size_t index)
{
    const StructureElement& element = m_structure.elements[index];
    std::string text = "<< /Type /StructElem /S " + roleOf(element) + " /P ";
    syntax::appendReference(text, element.parent ? numberOf(*element.parent) : aboveAll());
    addMore(element, index, text);
    const auto page = pageOf(element);
    if (page)
        text += " /Pg " + m_pages[*page];
    addKids(index, page, text);
    return text + " >>";
}

const std::string& PartSplicer::roleOf(const StructureElement& element)
{
    // In a namespace the type means what the namespace says, whatever the role map does.
    const bool isPlain = element.space.empty();
    auto& role = m_roles[(isPlain ? "" : " ") + element.type];
    if (role.empty()) {
        const auto name =
            isPlain ? m_bundle.m_roles.roleFor(element.type, m_roleMap) : element.type;
        role = QPDFObjectHandle::newName(name).unparse();
    }
    return role;
}

void PartSplicer::addMore(const StructureElement& element, std::size_t index, std::string& text)
{
    if (!element.space.empty())
        text += copyNamespace(parsed(element.space));
    for (const auto& entry : element.more) {
        const auto value = copied(entry, index);
        if (!value.empty())
            text.append(" ").append(entry.first).append(" ").append(value);
    }
}

// The value of a key in PDF syntax; empty when it is not kept.
std::string PartSplicer::copied(const syntax::Entry& entry, std::size_t index)
{
    const auto& [key, text] = entry;
    if (key == "/Ref")
        return copyReferences(text);
    if (key == "/ID")
        return copyId(parsed(text), index);
    // Ten thousand cells of tables say the same of themselves.
    const auto known = m_copied.find(entry);
    if (known != m_copied.end())
        return known->second;
    return m_copied[entry] = copiedAnew(key, text);
}

std::string PartSplicer::copiedAnew(std::string_view key, std::string_view text)
{
    auto result = QPDFObjectHandle::newNull();
    if (key == "/A")
        result = copyAttributes(parsed(text));
    else if (key == "/C")
        result = copyClasses(parsed(text));
    else if (isPlain(key))
        result = copyPlain(parsed(text));
    return result.isNull() ? std::string{} : result.unparse();
}

QPDFObjectHandle PartSplicer::copyPlain(QPDFObjectHandle value)
{
    const bool isKept = value.isString() || value.isInteger() || value.isName();
    return isKept ? m_part.copier.copy(value) : QPDFObjectHandle::newNull();
}

// A value of the source as an object of the library.
QPDFObjectHandle PartSplicer::parsed(std::string_view value) const
{
    if (value.empty())
        return QPDFObjectHandle::newNull();
    return QPDFObjectHandle::parse(&m_part.source.pdf(), std::string{value}, "structure tree");
}

std::string PartSplicer::prefixed(const std::string& id) const
{
    return "p" + std::to_string(m_part.index + 1) + ":" + id;
}

std::string PartSplicer::copyId(QPDFObjectHandle id, std::size_t index)
{
    if (!id.isString())
        return {};
    const auto name = prefixed(id.getStringValue());
    const bool isFree = m_bundle.m_ids.emplace(name, numberOf(index)).second;
    return isFree ? QPDFObjectHandle::newString(name).unparse() : std::string{};
}

std::string PartSplicer::copyNamespace(const QPDFObjectHandle& space)
{
    if (!QPDFObjectHandle{space}.isDictionary() || !space.isIndirect())
        return {};
    const bool isNew = m_part.copier.copied(space.getObjGen()).isNull();
    auto copied = m_part.copier.copy(space);
    if (isNew)
        m_bundle.m_namespaces.push_back(copied);
    return " /NS " + copied.unparse();
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
    const auto classMap = parsed(m_structure.classMap);
    m_bundle.m_classes[free] = copyAttributes(keyOf(classMap, name));
    return m_classNames[name] = free;
}

std::string PartSplicer::copyReferences(std::string_view references)
{
    const auto array = m_structure.objects->resolved(references);
    if (!syntax::isArray(array))
        return {};
    findElements();
    std::string result = "[";
    for (const auto item : syntax::itemsOf(array)) {
        const auto id = syntax::referenceIn(item);
        const auto found = id ? m_elementOf.find(*id) : m_elementOf.end();
        if (found != m_elementOf.end())
            result += syntax::reference(numberOf(found->second)) + ' ';
    }
    return result + ']';
}

void PartSplicer::findElements()
{
    if (!m_elementOf.empty())
        return;
    for (std::size_t i = 0; i < m_structure.elements.size(); ++i) {
        if (m_structure.elements[i].source.isIndirect())
            m_elementOf.emplace(m_structure.elements[i].source, i);
    }
}

void PartSplicer::addKids(std::size_t index, PageIndex page, std::string& text)
{
    std::string kids;
    int count = 0;
    for (const StructureKid& kid : m_structure.elements[index].kids) {
        const auto added = kidOf(kid, index, page);
        if (added.empty())
            continue;
        kids += (count == 0 ? "" : " ") + added;
        ++count;
    }
    if (count == 1)
        text += " /K " + kids;
    else if (count > 1)
        text += " /K [" + kids + ']';
}

// In PDF syntax; empty when there is nothing to refer to.
std::string PartSplicer::kidOf(const StructureKid& kid, std::size_t index, PageIndex page)
{
    switch (kid.kind) {
    case Kind::Element:
        return syntax::reference(numberOf(kid.index));
    case Kind::Content:
        return content(kid, index, page);
    case Kind::Object:
        return object(index, kid);
    }
    return {};
}

std::string PartSplicer::content(const StructureKid& kid, std::size_t index, PageIndex page)
{
    const bool inForm = kid.object.isIndirect();
    if (inForm && !m_part.copier.copied(kid.object).isStream())
        return {};
    claim(kid.object, kid.page, kid.mcid, index);
    if (!inForm && page == kid.page)
        return std::to_string(kid.mcid);
    return markedContent(kid.page, kid.mcid, kid.object);
}

std::string PartSplicer::markedContent(std::size_t page, int mcid, const QPDFObjGen& form) const
{
    std::string text = "<< /Type /MCR /Pg " + m_pages[page] + " /MCID " + std::to_string(mcid);
    if (form.isIndirect())
        text += " /Stm " + m_part.copier.copied(form).unparse();
    return text + " >>";
}

void PartSplicer::claim(QPDFObjGen holder, std::size_t page, int mcid, std::size_t element)
{
    if (!holder.isIndirect()) {
        put(m_pageOwners[page].elements, mcid, numberOf(element));
        return;
    }
    Owner& owner = m_formOwners[holder];
    owner.holder = m_part.copier.copied(holder).getDict();
    put(owner.elements, mcid, numberOf(element));
}

// An annotation or an image that is content as a whole. A form field that is now drawn is marked
// content instead, so that it is still read at its place.
std::string PartSplicer::object(std::size_t index, const StructureKid& kid)
{
    auto target = m_part.annotations.copied(kid.object);
    if (target.isNull())
        target = m_part.copier.copied(kid.object);
    if (target.isNull())
        return drawnField(index, kid.object);
    auto holder = target.isStream() ? target.getDict() : target;
    if (!holder.isDictionary() || holder.hasKey("/StructParent"))
        return {};
    const int key = m_bundle.reserveParentKey();
    holder.replaceKey("/StructParent", QPDFObjectHandle::newInteger(key));
    m_bundle.m_parents[static_cast<std::size_t>(key)] = numberOf(index);
    std::string text = "<< /Type /OBJR /Obj " + target.unparse();
    if (auto page = keyOf(target, "/P"); page.isDictionary())
        text += " /Pg " + page.unparse();
    return text + " >>";
}

std::string PartSplicer::drawnField(std::size_t index, const QPDFObjGen& annotation)
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
        return markedContent(page, found->mcid, {});
    }
    return {};
}

void PartSplicer::writeParents()
{
    const auto write = [this](Owner& owner) {
        if (owner.elements.empty())
            return;
        const int key = m_bundle.reserveParentKey();
        owner.holder.replaceKey("/StructParents", QPDFObjectHandle::newInteger(key));
        const int table = m_bundle.m_objects.reserve();
        m_bundle.m_parents[static_cast<std::size_t>(key)] = table;
        std::string text = "[";
        for (const int element : owner.elements)
            text += element == 0 ? "null " : syntax::reference(element) + ' ';
        m_bundle.m_objects.put(table, text + ']');
    };
    for (Owner& owner : m_pageOwners)
        write(owner);
    for (auto& [form, owner] : m_formOwners)
        write(owner);
}

} // namespace regiobord::bundle
