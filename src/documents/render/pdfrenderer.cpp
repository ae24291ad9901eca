#include "documents/render/pdfrenderer.h"

#include "documents/render/blockbox.h"
#include "documents/render/pdffinisher.h"
#include "documents/tree/wellformed.h"

#include <algorithm>

namespace regiobord {

namespace {

using Boxes = std::vector<std::unique_ptr<pdf::BlockBox>>;

double gapBetween(const pdf::BlockBox& above, const pdf::BlockBox& below)
{
    return std::max(above.gaps().after, below.gaps().before);
}

// The height of what has to stand on one page from this box on: a heading with what follows it.
double keptTogether(const Boxes& boxes, std::size_t index)
{
    double height = boxes[index]->startHeight();
    for (; boxes[index]->keepsWithNext() && index + 1 < boxes.size(); ++index)
        height += gapBetween(*boxes[index], *boxes[index + 1]) + boxes[index + 1]->startHeight();
    return height;
}

void placeAll(const Boxes& boxes, pdf::Pager& pager)
{
    for (std::size_t index = 0; index < boxes.size(); ++index) {
        const double gap = index == 0 ? 0 : gapBetween(*boxes[index - 1], *boxes[index]);
        const double needed = keptTogether(boxes, index);
        if (gap + needed > pager.room() && needed <= pdf::Pager::fullRoom() && !pager.atTop())
            pager.newPage();
        if (!pager.atTop())
            pager.advance(gap);
        boxes[index]->place(pager);
    }
}

Boxes boxesOf(const tree::Document& document, pdf::PdfCanvas& canvas, pdf::Landings& landings)
{
    pdf::BoxMaker make{canvas, pdf::FlowLayout{canvas.pango(), canvas.structure()}, landings};
    Boxes boxes;
    boxes.reserve(document.blocks.size());
    for (const tree::Block& block : document.blocks)
        boxes.push_back(std::visit(make, block));
    return boxes;
}

std::vector<PdfHeading> headingsOf(const pdf::Landings& landings)
{
    std::vector<PdfHeading> headings;
    headings.reserve(landings.size());
    for (const pdf::Landing& landing : landings)
        headings.push_back(
            {landing.level, landing.text, landing.anchor, landing.page + 1, landing.top});
    return headings;
}

} // namespace

RenderedPdf renderPdf(const tree::Document& document, const PdfOptions& options)
{
    tree::requireWellFormed(document);
    pdf::StructureTree structure;
    pdf::PdfCanvas canvas{structure};
    pdf::Landings landings;
    pdf::Pager pager{canvas,
                     {document.runningHeader,
                      options.footer.isEmpty() ? document.runningFooter : options.footer,
                      options.pageNumbers, options.firstPageNumber}};
    placeAll(boxesOf(document, canvas, landings), pager);
    structure.removeEmpty();

    RenderedPdf result;
    result.pageCount = canvas.page() + 1;
    const std::string drawn = canvas.finish();
    result.pdf = pdf::finishPdf({drawn, structure, canvas.marks(), canvas.links(), landings},
                                document, options.created);
    result.headings = headingsOf(landings);
    return result;
}

} // namespace regiobord
