#pragma once

#include "documents/bundle/formfields.h"
#include "documents/bundle/links.h"
#include "documents/bundle/objectcopier.h"

#include <map>
#include <vector>

namespace regiobord::bundle {

// The links, comments and form fields of one part. Links and comments are made anew on the pages
// of the bundle; form fields, and film and sound with a still picture, become part of the page;
// what could run or hides a file is left out.
class PartAnnotations
{
public:
    PartAnnotations(PdfSource& source, ObjectCopier& copier, LinkResolver& links, Losses& losses);

    // Makes the annotations of all pages; `pages` are those of the bundle, at least as many as the
    // source has.
    void copy(QPDF& bundle, const std::vector<QPDFObjectHandle>& pages);

    int linkCount() const { return m_linkCount; }
    // The copy of an annotation of the source; null when it is not in the bundle.
    QPDFObjectHandle copied(const QPDFObjGen& source) const;
    // What is drawn on each page instead of an annotation; the structure tree numbers it.
    std::vector<std::vector<DrawnField>>& drawn() { return m_drawn; }

private:
    enum class Fate { Keep, Draw, Drop };
    struct Kept
    {
        QPDFObjectHandle from;
        QPDFObjectHandle to;
    };

    Fate fateOf(QPDFObjectHandle annotation, LinkTarget& target);
    Fate fateOfLink(const QPDFObjectHandle& annotation, LinkTarget& target);
    void draw(const QPDFObjectHandle& annotation, std::size_t page);
    QPDFObjectHandle begin(QPDF& bundle, const QPDFObjectHandle& annotation);
    void fill(const Kept& annotation, const QPDFObjectHandle& page);

    PdfSource& m_source;
    ObjectCopier& m_copier;
    LinkResolver& m_links;
    Losses& m_losses;
    std::map<QPDFObjGen, QPDFObjectHandle> m_copied;
    std::vector<std::vector<DrawnField>> m_drawn;
    int m_linkCount = 0;
};

} // namespace regiobord::bundle
