#pragma once

#include "documents/bundle/destinations.h"
#include "documents/bundle/losses.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace regiobord::bundle {

// The id in "regiobord:part/ID"; nothing for every other address.
std::optional<QString> partInUri(const std::string& uri);

// The ids of all parts that links of this source name, for checking them before anything is made.
std::vector<QString> partsLinkedFrom(PdfSource& source);

// What a link or bookmark of a part does in the bundle: it goes to a place or to a web page.
struct LinkTarget
{
    QPDFObjectHandle destination = QPDFObjectHandle::newNull(); // explicit, or the name of one
    std::string uri = {};
    bool isNothing = false; // it had no target to begin with

    // Writes it into the annotation or bookmark.
    void writeTo(QPDFObjectHandle holder) const;
};

// Where every part of the bundle begins, as an explicit destination.
using PartStarts = std::map<QString, QPDFObjectHandle>;

// Finds the targets of the links and bookmarks of one part. Everything that runs a program, a
// script or a form ends here and is counted as lost.
class LinkResolver
{
public:
    LinkResolver(const SourceDestinations& destinations, std::size_t part,
                 const std::vector<QPDFObjectHandle>& pages, const PartStarts& starts,
                 Losses& losses);

    // Reads /Dest and /A of an annotation or a bookmark. A target that cannot be kept gives
    // nothing and is counted; `withoutTarget` is the loss for a place that does not exist.
    std::optional<LinkTarget> resolve(const QPDFObjectHandle& holder, BundleLoss withoutTarget);

private:
    std::optional<LinkTarget> place(const QPDFObjectHandle& value, BundleLoss withoutTarget);
    std::optional<LinkTarget> web(const std::string& uri, BundleLoss withoutTarget);
    std::optional<LinkTarget> action(const QPDFObjectHandle& action, BundleLoss withoutTarget);

    const SourceDestinations& m_destinations;
    std::size_t m_part;
    const std::vector<QPDFObjectHandle>& m_pages;
    const PartStarts& m_starts;
    Losses& m_losses;
};

} // namespace regiobord::bundle
