#pragma once

#include "documents/render/pdfstyle.h"
#include "documents/render/structuretree.h"

#include <QByteArray>
#include <QRectF>

#include <memory>
#include <string>
#include <vector>

using cairo_t = struct _cairo;
using cairo_surface_t = struct _cairo_surface;
using PangoContext = struct _PangoContext;

namespace regiobord::pdf {

// A link on a page, as a reader clicks it.
struct LinkAnnotation
{
    int page = 0;
    QRectF area; // from the top left corner of the page
    tree::Link link;
    QString words; // what is read aloud for it
    int element = 0;
};

// What a page was drawn with, in the order of its content stream: an element of the structure, or
// artifact.
inline constexpr int artifactMark = -1;
using PageMarks = std::vector<int>;

// Draws on the pages of a PDF and remembers which part of each page belongs to which element of the
// structure. Everything drawn stands under mark() or markArtifact().
class PdfCanvas
{
public:
    explicit PdfCanvas(StructureTree& structure);
    ~PdfCanvas();
    PdfCanvas(const PdfCanvas&) = delete;
    PdfCanvas& operator=(const PdfCanvas&) = delete;

    StructureTree& structure() { return m_structure; }
    cairo_t* cairo() { return m_cairo.get(); }
    PangoContext* pango() { return m_pango.get(); }
    int page() const { return static_cast<int>(m_marks.size()) - 1; } // from 0

    // What is drawn from here on belongs to the element, or to none.
    void mark(int element);
    void markArtifact() { mark(artifactMark); }
    void setColor(const Color& color);
    void fillRectangle(const QRectF& area, const Color& color);
    // The surface is scaled to the area.
    void drawImage(cairo_surface_t* image, const QRectF& area);
    void addLink(const LinkAnnotation& link);

    void nextPage();
    // Ends the last page. Throws DocumentError if anything failed since the beginning.
    std::string finish();

    const std::vector<PageMarks>& marks() const { return m_marks; }
    const std::vector<LinkAnnotation>& links() const { return m_links; }

private:
    struct Release
    {
        void operator()(cairo_t* cairo) const;
        void operator()(cairo_surface_t* surface) const;
        void operator()(PangoContext* context) const;
    };

    void endMark();

    StructureTree& m_structure;
    std::string m_bytes;
    std::unique_ptr<cairo_surface_t, Release> m_surface;
    std::unique_ptr<cairo_t, Release> m_cairo;
    std::unique_ptr<PangoContext, Release> m_pango;
    std::vector<PageMarks> m_marks;
    std::vector<LinkAnnotation> m_links;
    bool m_marking = false;
};

} // namespace regiobord::pdf
