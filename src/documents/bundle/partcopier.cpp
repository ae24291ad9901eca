#include "documents/bundle/partcopier.h"

#include "documents/bundle/cataloglosses.h"

#include <algorithm>

namespace regiobord::bundle {
namespace {

// Of a page; what is not here is made anew or belongs to the program that made the source.
constexpr const char* copiedKeys[] = {"/MediaBox", "/CropBox",      "/BleedBox", "/TrimBox",
                                      "/ArtBox",   "/BoxColorInfo", "/Group",    "/UserUnit",
                                      "/VP",       "/Resources",    "/Contents"};

QPDFObjectHandle a4()
{
    return QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle{0, 0, 595.276, 841.89});
}

std::vector<QPDFObjectHandle> streamsOf(QPDFObjectHandle contents)
{
    std::vector<QPDFObjectHandle> streams;
    if (contents.isStream())
        streams.push_back(contents);
    for (int i = 0; contents.isArray() && i < contents.getArrayNItems(); ++i) {
        if (contents.getArrayItem(i).isStream())
            streams.push_back(contents.getArrayItem(i));
    }
    return streams;
}

// A copy of the resources for this page alone, to which forms may be added: the source's pages
// often share one.
QPDFObjectHandle ownResources(QPDFObjectHandle page)
{
    auto shared = page.getKey("/Resources");
    auto own = shared.isDictionary() ? shared.shallowCopy() : QPDFObjectHandle::newDictionary();
    auto forms = own.getKey("/XObject");
    own.replaceKey("/XObject",
                   forms.isDictionary() ? forms.shallowCopy() : QPDFObjectHandle::newDictionary());
    page.replaceKey("/Resources", own);
    return page.getKey("/Resources");
}

// Adds a form under a name that the page does not use yet, and returns the name.
std::string addForm(QPDFObjectHandle resources, const std::string& wanted,
                    const QPDFObjectHandle& form)
{
    auto forms = resources.getKey("/XObject");
    std::string name = wanted;
    for (int number = 2; forms.hasKey(name); ++number)
        name = wanted + std::to_string(number);
    forms.replaceKey(name, form);
    return name;
}

std::string repeated(const char* words, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result += words;
    return result;
}

std::string closing(const ContentBalance& balance)
{
    return (balance.openText ? "\nET\n" : "\n") + repeated("EMC ", balance.openMarks)
        + repeated("Q ", 1 + balance.unclosedSaves) + "\n";
}

} // namespace

PartCopier::PartCopier(QPDF& bundle, BundleObjects& objects, const PlacedPart& place,
                       const PartStarts& starts)
    : m_bundle(bundle),
      m_objects(objects),
      m_place(place),
      m_destinations(place.source),
      m_links(m_destinations, place.index, place.pages, starts, m_losses),
      m_annotations(place.source, place.copier, m_links, m_losses)
{
}

const SourcePage& PartCopier::sourcePage(std::size_t page) const
{
    const auto& pages = m_place.source.pages();
    return pages[std::min(page, pages.size() - 1)];
}

void PartCopier::copyPages()
{
    const auto& sources = m_place.source.pages();
    for (std::size_t i = 0; i < m_place.pages.size(); ++i) {
        copyPage(sourcePage(i), m_place.pages[i]);
        if (i >= sources.size())
            QPDFObjectHandle{m_place.pages[i]}.removeKey("/Contents");
    }
    m_annotations.copy(m_bundle, m_place.pages);
}

void PartCopier::copyPage(const SourcePage& from, QPDFObjectHandle to)
{
    for (const char* key : copiedKeys) {
        auto value = m_place.copier.copy(from.attribute(key));
        if (!value.isNull())
            to.replaceKey(key, value);
    }
    if (!to.getKey("/MediaBox").isRectangle())
        to.replaceKey("/MediaBox", a4());
    if (const int rotate = from.geometry().rotate(); rotate != 0)
        to.replaceKey("/Rotate", QPDFObjectHandle::newInteger(rotate));
}

void PartCopier::copyTags(const SourceStructure& found, BundleStructure& structure)
{
    m_tagged = found.state == SourceStructure::State::Good;
    if (found.state == SourceStructure::State::Missing)
        m_losses.add(BundleLoss::NoTags);
    if (found.state == SourceStructure::State::Damaged)
        m_losses.add(BundleLoss::DamagedTags);
    if (!m_tagged)
        return;
    structure.add({m_place.index, m_place.part.title, m_place.source, m_place.copier, m_annotations,
                   m_place.pages},
                  found);
    for (QPDFObjectHandle page : m_place.pages)
        page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
}

void PartCopier::finishPages(Footers* footers)
{
    for (std::size_t page = 0; page < m_place.pages.size(); ++page) {
        const bool hasDrawings = !m_annotations.drawn()[page].empty();
        if (footers != nullptr || hasDrawings)
            finishPage(page, footers);
    }
}

void PartCopier::finishPage(std::size_t page, Footers* footers)
{
    QPDFObjectHandle target = m_place.pages[page];
    const bool isBlank = page >= m_place.source.pages().size();
    const ContentBalance balance = isBlank ? ContentBalance{} : sourcePage(page).balance;
    auto resources = ownResources(target);
    std::string after = closing(balance) + drawingsOn(page, resources);
    if (footers != nullptr) {
        const auto number = static_cast<std::size_t>(m_place.firstPage - 1) + page;
        after += footerOn(sourcePage(page).geometry(), footers->form(number), resources);
    }
    std::vector<QPDFObjectHandle> streams{opening(balance)};
    for (const auto& stream : streamsOf(target.getKey("/Contents")))
        streams.push_back(stream);
    streams.push_back(m_objects.addStream({}, after));
    target.replaceKey("/Contents", QPDFObjectHandle::newArray(streams));
}

QPDFObjectHandle PartCopier::opening(const ContentBalance& balance)
{
    if (balance.missingSaves > 0)
        return m_objects.addStream({}, repeated("q ", 1 + balance.missingSaves) + "\n");
    if (m_plainOpening.isNull())
        m_plainOpening = m_objects.addStream({}, "q\n");
    return m_plainOpening;
}

std::string PartCopier::drawingsOn(std::size_t page, const QPDFObjectHandle& resources)
{
    std::string result;
    for (const DrawnField& field : m_annotations.drawn()[page]) {
        const auto name = addForm(resources, "/RegiobordField", field.form);
        const std::string drawing = "q " + field.matrix + " cm " + name + " Do Q\n";
        if (field.mcid >= 0)
            result +=
                "/Form <</MCID " + std::to_string(field.mcid) + ">> BDC\n" + drawing + "EMC\n";
        else
            result += drawing;
    }
    return result;
}

std::string PartCopier::footerOn(const PageGeometry& geometry, const QPDFObjectHandle& form,
                                 const QPDFObjectHandle& resources) const
{
    const auto name = addForm(resources, "/RegiobordFooter", form);
    return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\nq "
        + geometry.fromSeen().unparse() + " cm " + name + " Do Q\nEMC\n";
}

std::vector<OutlineItem> PartCopier::bookmarks()
{
    auto items = readOutline(m_place.source, m_links, m_losses);
    if (!m_place.part.keepsOwnBookmarks)
        return {};
    m_bookmarkCount = bookmarkCount(items);
    return items;
}

std::map<std::string, QPDFObjectHandle> PartCopier::namedDestinations() const
{
    std::map<std::string, QPDFObjectHandle> result;
    for (const auto& [name, destination] : m_destinations.named(m_place.index))
        result.emplace(name, destination.on(m_place.pages[destination.page]));
    return result;
}

PartReport PartCopier::report()
{
    countCatalogLosses(m_place.source, m_losses);
    PartReport result;
    result.part = m_place.part.id;
    result.firstPage = m_place.firstPage;
    result.pageCount = static_cast<int>(m_place.pages.size());
    result.tagged = m_tagged;
    result.bookmarks = m_bookmarkCount;
    result.links = m_annotations.linkCount();
    result.losses = m_losses.list();
    return result;
}

} // namespace regiobord::bundle
