#pragma once

#include "documents/bundle/objectcopier.h"
#include "documents/bundle/pdfsource.h"

#include <QString>

#include <memory>
#include <vector>

namespace regiobord::bundle {

// The two texts at the foot of a page, and how wide and high a reader sees that page, in points.
struct Footer
{
    QString left;
    QString right;
    double pageWidth = 0;
    double pageHeight = 0;
};

// The footers of a whole bundle, drawn at once so that they share one font, and then taken one by
// one as forms. A form is drawn with the lower left corner of the page as seen as its origin. Each
// text stands on a white strip of its own size, 12 to 24 points above the edge of an A4 page: where
// printers reach, and below where documents have their own footer.
class Footers
{
public:
    // Throws DocumentError when cairo cannot draw them.
    Footers(QPDF& bundle, const std::vector<Footer>& footers, const QString& fontFamily);

    QPDFObjectHandle form(std::size_t index); // in the bundle

private:
    std::unique_ptr<PdfSource> m_drawn;
    ObjectCopier m_copier;
};

} // namespace regiobord::bundle
