#include "documents/bundle/sourceset.h"

#include "documents/bundle/links.h"
#include "documents/bundle/parallel.h"
#include "documents/documenterror.h"

#include <QFileInfo>

#include <algorithm>

namespace regiobord::bundle {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostOpenFiles = 200;

// After this many renderings the contents may only grow: they could otherwise go back and forth
// between two lengths for ever.
constexpr int freeRenderings = 4;

// On a page of the contents.
constexpr std::size_t contentsLines = 34;

std::size_t countOf(const std::vector<BundleBookmark>& bookmarks)
{
    std::size_t count = bookmarks.size();
    for (const BundleBookmark& bookmark : bookmarks)
        count += countOf(bookmark.children);
    return count;
}

bool isSameSource(const BundlePart& left, const BundlePart& right)
{
    if (left.contents || right.contents)
        return false;
    if (!left.bytes.isEmpty() || !right.bytes.isEmpty())
        return left.bytes == right.bytes;
    return QFileInfo{left.path} == QFileInfo{right.path};
}

} // namespace

std::shared_ptr<SourceSet::Use> SourceSet::known(std::size_t part) const
{
    for (std::size_t i = 0; i < part; ++i) {
        if (m_uses[i] && isSameSource(m_plan.parts[i], m_plan.parts[part]))
            return m_uses[i];
    }
    return nullptr;
}

FileHandles SourceSet::handles() const
{
    return m_plan.parts.size() > mostOpenFiles ? FileHandles::Few : FileHandles::Many;
}

// May run on another thread: it knows nothing but this source.
void SourceSet::open(Use& use) const
{
    use.source = PdfSource::open(m_plan.parts[use.first], use.problems, handles());
    if (use.source)
        look(use);
}

// At what the library reads only now, and is not read again when it is copied.
void SourceSet::look(Use& use)
{
    use.structure = readStructure(*use.source);
    use.links = partsLinkedFrom(*use.source);
}

void SourceSet::openAnew(std::size_t part)
{
    Use& use = *m_uses[part];
    use.structure = {};
    open(use);
    if (!use.source)
        throw DocumentError(u"%1 changed while the bundle was made"_s.arg(m_plan.parts[part].path));
}

void SourceSet::open(std::vector<BundleProblem>& problems,
                     const std::function<void(std::size_t begun)>& report)
{
    m_uses.resize(m_plan.parts.size());
    m_pageCounts.resize(m_plan.parts.size(), 1);
    std::vector<Use*> different;
    for (std::size_t part = 0; part < m_plan.parts.size(); ++part) {
        m_uses[part] = known(part);
        if (!m_uses[part]) {
            m_uses[part] = std::make_shared<Use>();
            m_uses[part]->first = part;
            if (m_plan.parts[part].contents)
                m_pageCounts[part] = guessedContentsPages();
            else
                different.push_back(m_uses[part].get());
        }
        m_uses[part]->last = part;
    }
    inParallel(
        different.size(), [&](std::size_t i) { open(*different[i]); }, report);
    for (std::size_t part = 0; part < m_plan.parts.size(); ++part) {
        for (BundleProblem problem : m_uses[part]->problems) {
            problem.part = m_plan.parts[part].id;
            problems.push_back(problem);
        }
        if (isOpen(part))
            m_pageCounts[part] = static_cast<int>(source(part).pages().size());
    }
}

// A line for each bookmark. When the guess is right the contents are rendered only once.
int SourceSet::guessedContentsPages() const
{
    return 1 + static_cast<int>(countOf(m_plan.outline) / contentsLines);
}

BundlePages SourceSet::pages() const
{
    BundlePages result;
    for (std::size_t i = 0; i < m_plan.parts.size(); ++i) {
        result.firstPage[m_plan.parts[i].id] = result.total + 1;
        result.pageCount[m_plan.parts[i].id] = m_pageCounts[i];
        result.total += m_pageCounts[i];
    }
    return result;
}

void SourceSet::renderContents()
{
    int round = 0;
    while (!renderOnce(round < freeRenderings))
        ++round;
}

// Returns whether every contents part has the number of pages that it was told.
bool SourceSet::renderOnce(bool mayShrink)
{
    const BundlePages numbers = pages();
    bool settled = true;
    for (std::size_t i = 0; i < m_plan.parts.size(); ++i) {
        if (!m_plan.parts[i].contents)
            continue;
        BundlePart rendered{.id = m_plan.parts[i].id, .bytes = m_plan.parts[i].contents(numbers)};
        std::vector<BundleProblem> problems;
        m_uses[i]->source = PdfSource::open(rendered, problems);
        if (!m_uses[i]->source)
            throw DocumentError(
                u"the contents of the bundle are no PDF: %1"_s.arg(problems.front().detail));
        look(*m_uses[i]);
        const auto count = static_cast<int>(source(i).pages().size());
        const bool fits = mayShrink ? count == m_pageCounts[i] : count <= m_pageCounts[i];
        if (!fits)
            m_pageCounts[i] = count;
        settled = settled && fits;
    }
    return settled;
}

ObjectCopier& SourceSet::copier(std::size_t part, QPDF& bundle)
{
    Use& use = *m_uses[part];
    if (use.copier && use.copier->hasTaggedStreams()) {
        openAnew(part);
        use.copier.reset();
        use.users = 0;
    }
    if (!use.copier)
        use.copier = std::make_unique<ObjectCopier>(bundle);
    ++use.users;
    return *use.copier;
}

void SourceSet::release(std::size_t part)
{
    if (m_uses[part]->last != part)
        return;
    m_uses[part]->structure = {};
    m_uses[part]->source.reset();
    m_uses[part]->copier.reset();
}

} // namespace regiobord::bundle
