#pragma once

#include "documents/render/pager.h"

#include <memory>

namespace regiobord::pdf {

// Where a heading ended up: for bookmarks and for links from elsewhere.
struct Landing
{
    int level = 1;
    QString text;
    QString anchor;
    int page = 0;   // from 0
    double top = 0; // from the top of the page, in points
};

using Landings = std::vector<Landing>;

// A block of the document, set for the width of the page and ready to be placed on it.
class BlockBox
{
public:
    BlockBox() = default;
    virtual ~BlockBox() = default;
    BlockBox(const BlockBox&) = delete;
    BlockBox& operator=(const BlockBox&) = delete;

    virtual Gaps gaps() const = 0;
    // The least height that must stand on a page together, without the gaps.
    virtual double startHeight() const = 0;
    // Whether the beginning of the next block belongs on the same page.
    virtual bool keepsWithNext() const { return false; }
    virtual void place(Pager& pager) = 0;
};

// What blocks are made with.
struct BoxMaker
{
    PdfCanvas& canvas;
    FlowLayout flow;
    Landings& landings;

    std::unique_ptr<BlockBox> operator()(const tree::Heading& heading);
    std::unique_ptr<BlockBox> operator()(const tree::Paragraph& paragraph);
    std::unique_ptr<BlockBox> operator()(const tree::List& list);
    std::unique_ptr<BlockBox> operator()(const tree::Table& table); // must outlive the box
    std::unique_ptr<BlockBox> operator()(const tree::KeyValueBlock& block);
    std::unique_ptr<BlockBox> operator()(const tree::Image& image);
    std::unique_ptr<BlockBox> operator()(const tree::PageBreak&);
    std::unique_ptr<BlockBox> operator()(const tree::Rule&);
    std::unique_ptr<BlockBox> operator()(const tree::Spacer& spacer);
};

} // namespace regiobord::pdf
