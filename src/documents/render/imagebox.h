#pragma once

#include "documents/render/blockbox.h"

namespace regiobord::pdf {

// A picture in the width that was asked for, never larger than a page.
class ImageBox : public BlockBox
{
public:
    // Throws DocumentError, naming the image, if the bytes are no PNG that can be shown.
    ImageBox(const tree::Image& image, StructureTree& structure);
    ~ImageBox() override;

    Gaps gaps() const override { return {8, 10}; }
    double startHeight() const override { return m_height; }
    void place(Pager& pager) override;

private:
    cairo_surface_t* m_surface;
    double m_width = 0;
    double m_height = 0;
    int m_element = artifactMark;
};

} // namespace regiobord::pdf
