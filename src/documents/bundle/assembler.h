#pragma once

#include "documents/bundle/bundle.h"
#include "documents/bundle/bundleobjects.h"
#include "documents/bundle/bundlestructure.h"
#include "documents/bundle/layers.h"
#include "documents/bundle/outline.h"
#include "documents/bundle/partcopier.h"
#include "documents/bundle/sourceset.h"

#include <QIODevice>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace regiobord::bundle {

// Makes one bundle: open and check everything, copy part by part, write.
class Assembler
{
public:
    Assembler(const BundlePlan& plan, const BundleOptions& options, const BundleProgress& progress);

    BundleOutcome assemble(QIODevice& device);

private:
    void checkPlan();
    void checkBookmarks(const std::vector<BundleBookmark>& bookmarks);
    void checkLinks();
    bool openSources(); // whether there are no problems
    void reservePages();
    std::optional<Footers> makeFooters();
    void copyParts();
    void copyPart(std::size_t index, BundleStructure& structure, Footers* footers);
    void finishCatalog();
    std::vector<OutlineItem> outlineOf(const std::vector<BundleBookmark>& bookmarks);
    OutlineItem outlineItemOf(const BundleBookmark& bookmark);
    QPDFObjectHandle targetOf(const BundleBookmark& bookmark) const;
    QPDFObjectHandle startOf(const SourcePage& source, const QPDFObjectHandle& page) const;
    void write(QIODevice& device);
    void addProblem(const QString& part, BundleProblemKind kind, const QString& detail);
    void report(double done) const;

    const BundlePlan& m_plan;
    const BundleOptions& m_options;
    const BundleProgress& m_progress;
    SourceSet m_sources;
    BundlePages m_numbers;
    QPDF m_bundle;
    BundleObjects m_objects; // of the bundle, beside those of the library
    std::vector<std::vector<QPDFObjectHandle>> m_pages; // of each part
    std::map<QString, std::size_t> m_partIndex;
    PartStarts m_starts;
    BundleLayers m_layers;
    std::map<std::string, QPDFObjectHandle> m_destinations;
    std::map<QString, std::vector<OutlineItem>> m_ownBookmarks; // until they have their place
    std::string m_version = "1.7";
    BundleOutcome m_outcome;
};

} // namespace regiobord::bundle
