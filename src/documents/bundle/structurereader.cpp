#include "documents/bundle/structurereader.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <stdexcept>
#include <string_view>
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

bool isAboutPlace(const PdfKeys::value_type& key)
{
    static constexpr std::array<std::string_view, 5> keys{"/Type", "/S", "/P", "/K", "/Pg"};
    return std::ranges::find(keys, key.first) != keys.end();
}

class StructureReader
{
public:
    explicit StructureReader(PdfSource& source)
    {
        for (std::size_t i = 0; i < source.pages().size(); ++i)
            m_pageOf.emplace(source.pages()[i].object.getObjGen(), i);
    }

    std::vector<StructureElement> read(const QPDFObjectHandle& root)
    {
        readTop(keyOf(root, "/K"));
        // Grows while it is read: kids are added behind, so parents come before children.
        for (std::size_t i = 0; i < m_elements.size(); ++i)
            readKids(i);
        checkDensity();
        return std::move(m_elements);
    }

private:
    // The bundle holds a table up to the highest number of every page: a few numbers far apart
    // would make it huge.
    void checkDensity() const
    {
        std::map<std::pair<QPDFObjGen, std::size_t>, std::size_t> sizes;
        for (const auto& [form, place] : m_claimed)
            sizes[{form, place.first}] = static_cast<std::size_t>(place.second) + 1;
        std::size_t total = 0;
        for (const auto& [page, size] : sizes)
            total += size;
        if (total > 16 * m_claimed.size() + 100'000)
            throw DamagedTree("numbers of marked content far apart");
    }

    void readTop(QPDFObjectHandle kids)
    {
        if (!kids.isArray()) {
            addElement(kids, keysOf(kids), std::nullopt);
            return;
        }
        for (const auto& kid : kids.getArrayAsVector()) {
            if (!QPDFObjectHandle{kid}.isNull())
                addElement(kid, keysOf(kid), std::nullopt);
        }
    }

    std::size_t addElement(const QPDFObjectHandle& element, const PdfKeys& keys,
                           std::optional<std::size_t> parent)
    {
        auto type = keyOf(keys, "/S");
        if (!type.isName())
            throw DamagedTree("an element without type");
        if (element.isIndirect() && !m_seen.insert(element.getObjGen()).second)
            throw DamagedTree("an element in two places");
        StructureElement added{.source = element,
                               .type = type.getName(),
                               .isInNamespace = !keyOf(keys, "/NS").isNull(),
                               .saysMore = !std::ranges::all_of(keys, isAboutPlace),
                               .parent = parent};
        added.page = pageIndex(keyOf(keys, "/Pg"));
        if (parent) {
            added.depth = m_elements[*parent].depth + 1;
            if (!added.page)
                added.page = m_elements[*parent].page;
        }
        if (added.depth > deepestElement)
            throw DamagedTree("elements too deep");
        m_elements.push_back(std::move(added));
        m_kids.push_back(keyOf(keys, "/K"));
        return m_elements.size() - 1;
    }

    void readKids(std::size_t index)
    {
        auto kids = std::exchange(m_kids[index], QPDFObjectHandle{});
        if (!kids.isArray()) {
            readKid(index, kids);
            return;
        }
        for (const auto& kid : kids.getArrayAsVector())
            readKid(index, kid);
    }

    void readKid(std::size_t index, QPDFObjectHandle kid)
    {
        if (kid.isNull())
            return;
        if (kid.isInteger()) {
            addContent(index, kid, m_elements[index].page, {});
            return;
        }
        if (!kid.isDictionary())
            throw DamagedTree("a kid of an unknown kind");
        const auto keys = keysOf(kid);
        auto type = keyOf(keys, "/Type");
        const bool hasNoType = type.isNull() && keyOf(keys, "/S").isNull();
        if (isName(type, "/MCR") || (hasNoType && !keyOf(keys, "/MCID").isNull())) {
            const auto page = pageIndex(keyOf(keys, "/Pg"));
            const auto form = keyOf(keys, "/Stm");
            addContent(index, keyOf(keys, "/MCID"), page ? page : m_elements[index].page, form);
        } else if (isName(type, "/OBJR")) {
            const auto object = keyOf(keys, "/Obj");
            if (object.isIndirect())
                addKid(index, {.kind = StructureKid::Kind::Object, .object = object.getObjGen()});
        } else {
            const auto added = addElement(kid, keys, index);
            addKid(index, {.kind = StructureKid::Kind::Element, .index = added});
        }
    }

    void addContent(std::size_t index, QPDFObjectHandle mcid, std::optional<std::size_t> page,
                    const QPDFObjectHandle& form)
    {
        if (!mcid.isInteger() || mcid.getIntValue() < 0 || mcid.getIntValue() > highestMcid)
            throw DamagedTree("an impossible number of marked content");
        StructureKid kid{.kind = StructureKid::Kind::Content,
                         .mcid = static_cast<int>(mcid.getIntValue())};
        if (form.isInitialized() && form.isIndirect())
            kid.object = form.getObjGen();
        if (!page)
            return; // content of a page that is not there answers for nothing
        kid.page = *page;
        // Of two elements that claim the same content, the first has it.
        if (m_claimed.insert({kid.object, {kid.page, kid.mcid}}).second)
            addKid(index, kid);
    }

    void addKid(std::size_t index, const StructureKid& kid)
    {
        m_elements[index].kids.push_back(kid);
    }

    std::optional<std::size_t> pageIndex(const QPDFObjectHandle& page) const
    {
        const auto found = page.isIndirect() ? m_pageOf.find(page.getObjGen()) : m_pageOf.end();
        return found == m_pageOf.end() ? std::nullopt : std::optional{found->second};
    }

    using Claim = std::pair<QPDFObjGen, std::pair<std::size_t, int>>;

    std::map<QPDFObjGen, std::size_t> m_pageOf;
    std::set<QPDFObjGen> m_seen;
    std::set<Claim> m_claimed;
    std::vector<StructureElement> m_elements;
    std::vector<QPDFObjectHandle> m_kids; // of each element, until they are read
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
    const auto root = keyOf(source.root(), "/StructTreeRoot");
    if (keyOf(root, "/K").isNull())
        return result;
    try {
        result.elements = StructureReader{source}.read(root);
        if (hasContent(result.elements))
            result.state = SourceStructure::State::Good;
    } catch (const DamagedTree&) {
        result.state = SourceStructure::State::Damaged;
    }
    return result;
}

} // namespace regiobord::bundle
