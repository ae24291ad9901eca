#pragma once

#include "documents/bundle/bundleobjects.h"
#include "documents/bundle/footertiles.h"

#include <QString>
#include <qpdf/QPDF.hh>

#include <string>
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

// The footers of a whole bundle, which share one font and the drawings of what many of them say,
// taken one by one as forms. A form is drawn with the lower left corner of the page as seen as its
// origin. Each text stands on a white strip of its own size, 12 to 24 points above the edge of an
// A4 page: where printers reach, and below where documents have their own footer.
class Footers
{
public:
    // Throws DocumentError when cairo cannot draw them.
    Footers(QPDF& bundle, BundleObjects& objects, const std::vector<Footer>& footers,
            const QString& fontFamily);

    QPDFObjectHandle form(std::size_t index); // in the bundle

private:
    struct Drawing
    {
        std::string content;
        double width = 0;
        double height = 0;
    };

    static Drawing draw(const Footer& footer, FooterTiles& tiles);
    void copyTiles(QPDF& bundle, const PdfSource& drawn);

    BundleObjects& m_objects;
    std::vector<Drawing> m_drawings;
    std::string m_resources; // reference to the tiles, for all forms
};

} // namespace regiobord::bundle
