#include "documents/bundle/assembler.h"

#include "documents/bundle/filewriter.h"
#include "documents/bundle/metadata.h"
#include "documents/bundle/pdftrees.h"
#include "documents/documenterror.h"

#include <algorithm>

namespace regiobord::bundle {
namespace {

using namespace Qt::StringLiterals;

// Shares of the whole, for the progress.
constexpr double opened = 0.3;
constexpr double copied = 0.6;

// Ends the work when the user cancels; never leaves this file.
class Cancelled
{
};

double share(std::size_t index, std::size_t count)
{
    return static_cast<double>(index) / static_cast<double>(std::max<std::size_t>(1, count));
}

} // namespace

Assembler::Assembler(const BundlePlan& plan, const BundleOptions& options,
                     const BundleProgress& progress)
    : m_plan(plan),
      m_options(options),
      m_progress(progress),
      m_sources(plan),
      m_objects(m_bundle)
{
    m_bundle.setSuppressWarnings(true);
    m_bundle.emptyPDF();
}

BundleOutcome Assembler::assemble(QIODevice& device)
{
    try {
        checkPlan();
        if (!openSources())
            return m_outcome;
        reservePages();
        copyParts();
        if (!m_outcome.problems.empty())
            return m_outcome;
        finishCatalog();
        write(device);
        m_outcome.status = BundleStatus::Written;
    } catch (const Cancelled&) {
        m_outcome.status = BundleStatus::Cancelled;
    } catch (const DocumentError&) {
        throw;
    } catch (const std::exception& error) {
        throw DocumentError(
            u"the bundle cannot be made: %1"_s.arg(QString::fromLocal8Bit(error.what())));
    }
    return m_outcome;
}

void Assembler::addProblem(const QString& part, BundleProblemKind kind, const QString& detail)
{
    m_outcome.problems.push_back({part, kind, detail});
}

void Assembler::report(double done) const
{
    if (m_progress && !m_progress(done))
        throw Cancelled{};
}

void Assembler::checkPlan()
{
    if (m_plan.parts.empty())
        addProblem({}, BundleProblemKind::NoPart, u"the bundle has no parts"_s);
    for (std::size_t i = 0; i < m_plan.parts.size(); ++i) {
        const QString& id = m_plan.parts[i].id;
        if (id.isEmpty() || !m_partIndex.emplace(id, i).second)
            addProblem(id, BundleProblemKind::DuplicatePartId, u"part %1"_s.arg(i + 1));
    }
}

bool Assembler::openSources()
{
    m_sources.open(m_outcome.problems, [this](std::size_t begun) {
        report(opened * share(begun, m_plan.parts.size()));
    });
    // With a part missing the page numbers mean nothing, but other problems are still worth
    // telling: the bookmarks and links of the parts that could be opened.
    if (m_outcome.problems.empty())
        m_sources.renderContents();
    checkBookmarks(m_plan.outline);
    checkLinks();
    m_numbers = m_sources.pages();
    return m_outcome.problems.empty();
}

void Assembler::checkBookmarks(const std::vector<BundleBookmark>& bookmarks)
{
    for (const BundleBookmark& bookmark : bookmarks) {
        const auto found = m_partIndex.find(bookmark.part);
        if (!bookmark.part.isEmpty() && found == m_partIndex.end()) {
            addProblem(bookmark.part, BundleProblemKind::UnknownPart,
                       u"bookmark %1"_s.arg(bookmark.title));
        } else if (found != m_partIndex.end() && m_sources.isOpen(found->second)) {
            const int count = m_sources.pageCount(found->second);
            if (bookmark.pageInPart < 0 || bookmark.pageInPart >= count)
                addProblem(bookmark.part, BundleProblemKind::UnknownPart,
                           u"bookmark %1: page %2 of %3"_s.arg(bookmark.title)
                               .arg(bookmark.pageInPart + 1)
                               .arg(count));
        }
        checkBookmarks(bookmark.children);
    }
}

void Assembler::checkLinks()
{
    for (std::size_t i = 0; i < m_plan.parts.size(); ++i) {
        if (!m_sources.isOpen(i))
            continue;
        for (const QString& id : m_sources.linkedParts(i)) {
            if (m_partIndex.count(id) == 0)
                addProblem(m_plan.parts[i].id, BundleProblemKind::UnknownPart,
                           u"link to regiobord:part/%1"_s.arg(id));
        }
    }
}

// All pages exist before the first is filled, so that links can go forward as well as back.
void Assembler::reservePages()
{
    auto tree = m_bundle.getRoot().getKey("/Pages");
    std::vector<QPDFObjectHandle> kids;
    m_pages.resize(m_plan.parts.size());
    for (std::size_t part = 0; part < m_plan.parts.size(); ++part) {
        for (int i = 0; i < m_sources.pageCount(part); ++i) {
            auto page = m_bundle.makeIndirectObject(QPDFObjectHandle::newDictionary());
            page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
            page.replaceKey("/Parent", tree);
            kids.push_back(page);
            m_pages[part].push_back(page);
        }
        m_starts[m_plan.parts[part].id] =
            startOf(m_sources.source(part).pages().front(), m_pages[part].front());
    }
    tree.replaceKey("/Kids", QPDFObjectHandle::newArray(kids));
    tree.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(kids.size())));
}

// The top of the page as a reader sees it, at the zoom that the reader has.
QPDFObjectHandle Assembler::startOf(const SourcePage& source, const QPDFObjectHandle& page) const
{
    const PageGeometry geometry = source.geometry();
    double left = 0;
    double top = 0;
    geometry.fromSeen().transform(0, geometry.height(), left, top);
    return QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{
        page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newReal(left, 2),
        QPDFObjectHandle::newReal(top, 2), QPDFObjectHandle::newNull()});
}

std::optional<Footers> Assembler::makeFooters()
{
    if (!m_options.withFooters)
        return std::nullopt;
    std::vector<Footer> footers;
    for (std::size_t part = 0; part < m_plan.parts.size(); ++part) {
        const auto& sources = m_sources.source(part).pages();
        for (std::size_t page = 0; page < m_pages[part].size(); ++page) {
            const auto geometry = sources[std::min(page, sources.size() - 1)].geometry();
            footers.push_back(
                {m_plan.parts[part].footer,
                 m_options.pageNumberWords.arg(footers.size() + 1).arg(m_numbers.total),
                 geometry.width(), geometry.height()});
        }
    }
    return std::optional<Footers>{std::in_place, m_bundle, m_objects, footers,
                                  m_options.fontFamily};
}

void Assembler::copyParts()
{
    BundleStructure structure{m_bundle, m_objects};
    auto footers = makeFooters();
    for (std::size_t i = 0; i < m_plan.parts.size(); ++i) {
        report(opened + (copied - opened) * share(i, m_plan.parts.size()));
        copyPart(i, structure, footers ? &*footers : nullptr);
        if (const auto damage = m_sources.source(i).takeDamage())
            addProblem(m_plan.parts[i].id, BundleProblemKind::Damaged, *damage);
        m_sources.release(i);
    }
    structure.finish(m_options.title, m_options.language);
    auto& report = m_outcome.report;
    report.pageCount = m_numbers.total;
    report.fullyTagged = std::all_of(report.parts.begin(), report.parts.end(),
                                     [](const PartReport& part) { return part.tagged; });
}

void Assembler::copyPart(std::size_t index, BundleStructure& structure, Footers* footers)
{
    const BundlePart& part = m_plan.parts[index];
    auto& copier = m_sources.copier(index, m_bundle);
    auto& source = m_sources.source(index);
    const PlacedPart place{index,  part,           source,
                           copier, m_pages[index], m_numbers.firstPage.at(part.id)};
    PartCopier work{m_bundle, m_objects, place, m_starts};
    work.copyPages();
    work.copyTags(m_sources.structure(index), structure);
    work.finishPages(footers);
    m_ownBookmarks[part.id] = work.bookmarks();
    m_destinations.merge(work.namedDestinations());
    auto& reports = m_outcome.report.parts;
    reports.push_back(work.report());
    if (!m_sources.isRepeated(index))
        reports.back().layers =
            m_layers.add(part.title, keyOf(source.root(), "/OCProperties"), copier);
    m_version = std::max(m_version, source.pdf().getPDFVersion());
}

void Assembler::finishCatalog()
{
    writeOutline(m_bundle, outlineOf(m_plan.outline));
    if (!m_destinations.empty()) {
        std::map<std::string, std::string> places;
        for (auto& [name, place] : m_destinations)
            places.emplace(name, place.unparse());
        auto names = QPDFObjectHandle::newDictionary();
        names.replaceKey("/Dests", makeNameTree(m_objects, places));
        m_bundle.getRoot().replaceKey("/Names", names);
    }
    m_layers.finish(m_bundle);
    writeMetadata(m_bundle, m_options, m_outcome.report.fullyTagged);
}

std::vector<OutlineItem> Assembler::outlineOf(const std::vector<BundleBookmark>& bookmarks)
{
    std::vector<OutlineItem> items;
    for (const BundleBookmark& bookmark : bookmarks)
        items.push_back(outlineItemOf(bookmark));
    return items;
}

OutlineItem Assembler::outlineItemOf(const BundleBookmark& bookmark)
{
    OutlineItem item{.title = bookmark.title};
    item.target.destination = targetOf(bookmark);
    item.open = bookmark.open;
    // The part's own bookmarks go below the first bookmark that names it.
    if (const auto own = m_ownBookmarks.find(bookmark.part); own != m_ownBookmarks.end()) {
        item.children = std::move(own->second);
        m_ownBookmarks.erase(own);
        item.open = item.open && !bookmark.children.empty();
    }
    for (OutlineItem& child : outlineOf(bookmark.children))
        item.children.push_back(std::move(child));
    return item;
}

QPDFObjectHandle Assembler::targetOf(const BundleBookmark& bookmark) const
{
    // The first in reading order, this one before what is below it, that names a part.
    std::vector<const BundleBookmark*> open{&bookmark};
    while (!open.empty()) {
        const BundleBookmark* next = open.back();
        open.pop_back();
        if (!next->part.isEmpty()) {
            const auto index = m_partIndex.at(next->part);
            if (next->pageInPart == 0)
                return QPDFObjectHandle{m_starts.at(next->part)}.shallowCopy();
            return QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{
                m_pages[index][static_cast<std::size_t>(next->pageInPart)],
                QPDFObjectHandle::newName("/Fit")});
        }
        for (auto child = next->children.rbegin(); child != next->children.rend(); ++child)
            open.push_back(&*child);
    }
    return QPDFObjectHandle{m_starts.at(m_plan.parts.front().id)}.shallowCopy();
}

void Assembler::write(QIODevice& device)
{
    constexpr std::size_t step = 64; // objects between two reports
    FileWriter writer{device, m_version, m_objects};
    const auto objects = m_bundle.getAllObjects();
    for (std::size_t i = 0; i < objects.size(); ++i) {
        if (i % step == 0)
            report(copied + (1 - copied) * share(i, objects.size()));
        writer.add(objects[i]);
    }
    writer.finish(m_bundle.getRoot(), m_bundle.getTrailer().getKey("/Info"),
                  m_options.reproducible);
    report(1);
}

} // namespace regiobord::bundle
