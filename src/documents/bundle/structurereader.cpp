#include "documents/bundle/structurereader.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <numeric>
#include <set>
#include <stdexcept>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace regiobord::bundle {
namespace {

constexpr int deepestElement = 250;
constexpr int highestMcid = 200'000;

// Leaves the reader at the first contradiction; never leaves this file.
class DamagedTree : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

// The keys of an element or of another kid of one; empty when they are not there.
struct TreeKeys
{
    std::string_view type, role, above, kids, page, mcid, form, object, space;
    std::vector<syntax::Entry> more;
};

std::string_view* placeOf(TreeKeys& keys, std::string_view key)
{
    const std::array<std::pair<std::string_view, std::string_view*>, 9> places{
        {{"/K", &keys.kids},
         {"/P", &keys.above},
         {"/S", &keys.role},
         {"/Type", &keys.type},
         {"/Pg", &keys.page},
         {"/MCID", &keys.mcid},
         {"/Stm", &keys.form},
         {"/Obj", &keys.object},
         {"/NS", &keys.space}}};
    const auto found =
        std::ranges::find_if(places, [&](const auto& place) { return place.first == key; });
    return found == places.end() ? nullptr : found->second;
}

TreeKeys keysIn(std::string_view dictionary)
{
    TreeKeys keys;
    for (const auto& [key, value] : syntax::entriesOf(dictionary)) {
        if (auto* place = placeOf(keys, key))
            *place = value;
        else
            keys.more.emplace_back(key, value);
    }
    return keys;
}

// Which marked content has an owner already, and how large the tables of that become.
class Claims
{
public:
    // Whether it had none. `form` is none for content of the page itself.
    bool add(const QPDFObjGen& form, std::size_t page, int mcid)
    {
        const auto number = static_cast<std::size_t>(mcid);
        if (form.isIndirect()) {
            auto& size = m_formSizes[{form, page}];
            size = std::max(size, number + 1);
            return m_inForms.insert({form, {page, mcid}}).second;
        }
        m_pageSizes.resize(std::max(m_pageSizes.size(), page + 1));
        m_pageSizes[page] = std::max(m_pageSizes[page], number + 1);
        return m_onPages.insert((static_cast<std::uint64_t>(page) << 32U) | number).second;
    }

    // The bundle holds a table up to the highest number of every page: a few numbers far apart
    // would make it huge.
    bool isDense() const
    {
        auto total = std::accumulate(m_pageSizes.begin(), m_pageSizes.end(), std::size_t{0});
        for (const auto& [form, size] : m_formSizes)
            total += size;
        return total <= 16 * (m_onPages.size() + m_inForms.size()) + 100'000;
    }

private:
    std::unordered_set<std::uint64_t> m_onPages;
    std::set<std::pair<QPDFObjGen, std::pair<std::size_t, int>>> m_inForms;
    std::map<std::pair<QPDFObjGen, std::size_t>, std::size_t> m_formSizes; // by form and page
    std::vector<std::size_t> m_pageSizes;
};

class StructureReader
{
public:
    StructureReader(PdfSource& source, SourceObjects& objects) : m_objects(objects)
    {
        for (std::size_t i = 0; i < source.pages().size(); ++i)
            m_pageOf.emplace(source.pages()[i].object.getObjGen(), i);
    }

    std::vector<StructureElement> read(std::string_view top)
    {
        readTop(top);
        // Grows while it is read: kids are added behind, so parents come before children.
        for (std::size_t i = 0; i < m_elements.size(); ++i)
            readKids(i);
        if (!m_claims.isDense())
            throw DamagedTree("numbers of marked content far apart");
        return std::move(m_elements);
    }

private:
    void readTop(std::string_view top)
    {
        const auto text = m_objects.resolved(top);
        if (!syntax::isArray(text)) {
            addElement(top, keysIn(text), std::nullopt);
            return;
        }
        for (const auto kid : syntax::itemsOf(text)) {
            const auto element = m_objects.resolved(kid);
            if (!syntax::isNull(element))
                addElement(kid, keysIn(element), std::nullopt);
        }
    }

    // `element` as it stands in the one above it: a reference, or itself.
    std::size_t addElement(std::string_view element, TreeKeys keys,
                           std::optional<std::size_t> parent)
    {
        const auto id = syntax::referenceIn(element);
        StructureElement added{.source = id.value_or(QPDFObjGen{}), .parent = parent};
        added.type = syntax::nameIn(m_objects.resolved(keys.role));
        if (added.type.empty())
            throw DamagedTree("an element without type");
        if (id && !m_seen.insert(*id).second)
            throw DamagedTree("an element in two places");
        if (!isMissing(keys.space))
            added.space = keys.space;
        added.more = std::move(keys.more);
        added.page = pageIndex(keys.page);
        if (parent) {
            added.depth = m_elements[*parent].depth + 1;
            if (!added.page)
                added.page = m_elements[*parent].page;
        }
        if (added.depth > deepestElement)
            throw DamagedTree("elements too deep");
        m_elements.push_back(std::move(added));
        m_kids.push_back(keys.kids);
        return m_elements.size() - 1;
    }

    void readKids(std::size_t index)
    {
        const auto kids = m_kids[index];
        const auto text = m_objects.resolved(kids);
        if (!syntax::isArray(text)) {
            readKid(index, kids);
            return;
        }
        for (const auto kid : syntax::itemsOf(text))
            readKid(index, kid);
    }

    void readKid(std::size_t index, std::string_view kid)
    {
        const auto text = m_objects.resolved(kid);
        if (kid.empty() || syntax::isNull(text))
            return;
        if (syntax::integerIn(text)) {
            addContent(index, text, m_elements[index].page, {});
            return;
        }
        if (!syntax::isDictionary(text))
            throw DamagedTree("a kid of an unknown kind");
        TreeKeys keys = keysIn(text);
        const auto type = syntax::nameIn(m_objects.resolved(keys.type));
        const bool hasNoType = isMissing(keys.type) && isMissing(keys.role);
        if (type == "/MCR" || (hasNoType && !isMissing(keys.mcid))) {
            const auto page = pageIndex(keys.page);
            addContent(index, m_objects.resolved(keys.mcid), page ? page : m_elements[index].page,
                       syntax::referenceIn(keys.form).value_or(QPDFObjGen{}));
        } else if (type == "/OBJR") {
            if (const auto object = syntax::referenceIn(keys.object))
                addKid(index, {.kind = StructureKid::Kind::Object, .object = *object});
        } else {
            const auto added = addElement(kid, std::move(keys), index);
            addKid(index, {.kind = StructureKid::Kind::Element, .index = added});
        }
    }

    bool isMissing(std::string_view value)
    {
        return value.empty() || syntax::isNull(m_objects.resolved(value));
    }

    void addContent(std::size_t index, std::string_view mcid, std::optional<std::size_t> page,
                    const QPDFObjGen& form)
    {
        const auto number = syntax::integerIn(mcid);
        if (!number || *number < 0 || *number > highestMcid)
            throw DamagedTree("an impossible number of marked content");
        if (!page)
            return; // content of a page that is not there answers for nothing
        // Of two elements that claim the same content, the first has it.
        if (m_claims.add(form, *page, *number))
            addKid(index,
                   {.kind = StructureKid::Kind::Content,
                    .page = *page,
                    .mcid = *number,
                    .object = form});
    }

    void addKid(std::size_t index, const StructureKid& kid)
    {
        m_elements[index].kids.push_back(kid);
    }

    std::optional<std::size_t> pageIndex(std::string_view page) const
    {
        const auto id = syntax::referenceIn(page);
        const auto found = id ? m_pageOf.find(*id) : m_pageOf.end();
        return found == m_pageOf.end() ? std::nullopt : std::optional{found->second};
    }

    SourceObjects& m_objects;
    std::map<QPDFObjGen, std::size_t> m_pageOf;
    std::set<QPDFObjGen> m_seen;
    Claims m_claims;
    std::vector<StructureElement> m_elements;
    std::vector<std::string_view> m_kids; // of each element, until they are read
};

// A source that describes itself as tagged has at least something that a page shows.
bool hasContent(const std::vector<StructureElement>& elements)
{
    for (const StructureElement& element : elements) {
        for (const StructureKid& kid : element.kids) {
            if (kid.kind != StructureKid::Kind::Element)
                return true;
        }
    }
    return false;
}

} // namespace

SourceStructure readStructure(PdfSource& source)
{
    SourceStructure result;
    result.objects = std::make_shared<SourceObjects>(source.pdf());
    auto& objects = *result.objects;
    const auto root = objects.resolved(objects.words(keyOf(source.root(), "/StructTreeRoot")));
    result.roleMap = syntax::valueOf(root, "/RoleMap");
    result.classMap = syntax::valueOf(root, "/ClassMap");
    const auto top = syntax::valueOf(root, "/K");
    if (top.empty() || syntax::isNull(objects.resolved(top)))
        return result;
    try {
        result.elements = StructureReader{source, objects}.read(top);
        if (hasContent(result.elements))
            result.state = SourceStructure::State::Good;
    } catch (const DamagedTree&) {
        result.state = SourceStructure::State::Damaged;
    }
    return result;
}

} // namespace regiobord::bundle
