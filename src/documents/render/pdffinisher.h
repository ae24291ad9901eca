#pragma once

#include "documents/render/blockbox.h"
#include "documents/render/pdfcanvas.h"
#include "documents/tree/document.h"

#include <QByteArray>
#include <QDateTime>

#include <string>
#include <vector>

namespace regiobord::pdf {

// What was drawn, and what it means.
struct DrawnPages
{
    std::string pdf; // as cairo wrote it
    const StructureTree& structure;
    const std::vector<PageMarks>& marks;
    const std::vector<LinkAnnotation>& links;
    const Landings& landings;
};

// Gives the pages what cairo cannot: the structure with its attributes, artifacts, links,
// bookmarks, named destinations, language and metadata. Throws DocumentError if qpdf fails or if
// the pages do not hold the marks that were drawn.
QByteArray finishPdf(const DrawnPages& drawn, const tree::Document& document,
                     const QDateTime& created);

} // namespace regiobord::pdf
