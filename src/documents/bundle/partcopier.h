#pragma once

#include "documents/bundle/annotations.h"
#include "documents/bundle/bundle.h"
#include "documents/bundle/bundleobjects.h"
#include "documents/bundle/bundlestructure.h"
#include "documents/bundle/footers.h"
#include "documents/bundle/outline.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace regiobord::bundle {

// A part at its place in the bundle. There may be more pages than the source has: the last ones
// are then blank.
struct PlacedPart
{
    std::size_t index = 0;
    const BundlePart& part;
    PdfSource& source;
    ObjectCopier& copier;
    std::vector<QPDFObjectHandle> pages; // in the bundle, still empty
    int firstPage = 1;                   // the printed number
};

// Fills the pages of one part and collects what the bundle as a whole needs of it.
class PartCopier
{
public:
    PartCopier(QPDF& bundle, BundleObjects& objects, const PlacedPart& place,
               const PartStarts& starts);

    // In this order: the tags need the annotations, and the content of the pages needs the tags.
    void copyPages();
    void copyTags(const SourceStructure& found, BundleStructure& structure);
    void finishPages(Footers* footers); // null: without footers

    std::vector<OutlineItem> bookmarks(); // its own
    std::map<std::string, QPDFObjectHandle> namedDestinations() const;
    PartReport report(); // layers are not counted here

private:
    void copyPage(const SourcePage& from, QPDFObjectHandle to);
    void finishPage(std::size_t page, Footers* footers);
    QPDFObjectHandle opening(const ContentBalance& balance);
    std::string drawingsOn(std::size_t page, const QPDFObjectHandle& resources);
    std::string footerOn(const PageGeometry& geometry, const QPDFObjectHandle& form,
                         const QPDFObjectHandle& resources) const;
    const SourcePage& sourcePage(std::size_t page) const; // of a blank one: the last

    QPDF& m_bundle;
    BundleObjects& m_objects;
    const PlacedPart& m_place;
    Losses m_losses;
    SourceDestinations m_destinations;
    LinkResolver m_links;
    PartAnnotations m_annotations;
    QPDFObjectHandle m_plainOpening = QPDFObjectHandle::newNull(); // shared by most pages
    bool m_tagged = false;
    int m_bookmarkCount = 0;
};

} // namespace regiobord::bundle
