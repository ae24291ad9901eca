#pragma once

#include "documents/bundle/bundle.h"
#include "documents/bundle/objectcopier.h"
#include "documents/bundle/pdfsource.h"
#include "documents/bundle/structurereader.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace regiobord::bundle {

// The opened sources of a plan. Parts that are the same file or the same bytes share one.
class SourceSet
{
public:
    explicit SourceSet(const BundlePlan& plan) : m_plan(plan) {}

    // Opens the sources of all parts, some of them on another thread; what is wrong with them is
    // added to the problems. `report` is called on this thread with how many have been begun.
    void open(std::vector<BundleProblem>& problems,
              const std::function<void(std::size_t begun)>& report);
    // Renders the contents parts until the numbers that they were given are true. Throws
    // DocumentError when what they give is no PDF.
    void renderContents();

    PdfSource& source(std::size_t part) { return *m_uses[part]->source; }
    const SourceStructure& structure(std::size_t part) const { return m_uses[part]->structure; }
    // The ids of the parts that its links name.
    const std::vector<QString>& linkedParts(std::size_t part) const { return m_uses[part]->links; }
    bool isOpen(std::size_t part) const { return m_uses[part] && m_uses[part]->source; }
    int pageCount(std::size_t part) const { return m_pageCounts[part]; }
    BundlePages pages() const;

    // The copier for this part. A second part shares what the first one copied, unless forms in it
    // have a place in the tags of the first: then the source is opened anew.
    ObjectCopier& copier(std::size_t part, QPDF& bundle);
    // Whether an earlier part copied from the same source with the same copier.
    bool isRepeated(std::size_t part) const { return m_uses[part]->users > 1; }
    // Frees the source when no later part needs it. What was copied can still be written.
    void release(std::size_t part);

private:
    struct Use
    {
        std::unique_ptr<PdfSource> source;
        SourceStructure structure; // of this source
        std::vector<QString> links;
        std::unique_ptr<ObjectCopier> copier;
        std::size_t first = 0; // part
        std::size_t last = 0;  // part
        int users = 0;         // that have asked for the copier
        std::vector<BundleProblem> problems;
    };

    std::shared_ptr<Use> known(std::size_t part) const;
    void open(Use& use) const;
    static void look(Use& use);
    void openAnew(std::size_t part);
    FileHandles handles() const;
    int guessedContentsPages() const;
    bool renderOnce(bool mayShrink);

    const BundlePlan& m_plan;
    std::vector<std::shared_ptr<Use>> m_uses;
    std::vector<int> m_pageCounts;
};

} // namespace regiobord::bundle
