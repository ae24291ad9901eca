#pragma once

#include "documents/render/pdfcanvas.h"
#include "documents/render/structuretree.h"

#include <string>
#include <vector>

class QPDF;
class QPDFPageObjectHelper;

namespace regiobord::pdf {

// The identifiers (MCID) of the marks of a page: numbered from 0, and -1 for artifacts.
std::vector<int> markIdentifiers(const PageMarks& marks);

// Rewrites the marks that cairo left in the page: each gets the type of its element and its
// identifier, and what belongs to no element becomes an artifact. Throws DocumentError if the page
// holds another number of marks than were drawn, for then nobody knows which is which.
void rewriteMarks(QPDF& pdf, QPDFPageObjectHelper& page, const PageMarks& marks,
                  const StructureTree& structure);

} // namespace regiobord::pdf
