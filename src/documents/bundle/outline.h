#pragma once

#include "documents/bundle/links.h"

#include <QString>

#include <vector>

namespace regiobord::bundle {

// A bookmark of the bundle, ready to be written.
struct OutlineItem
{
    QString title;
    LinkTarget target = {};
    QPDFObjectHandle color = QPDFObjectHandle::newNull();
    int style = 0; // 1 italic, 2 bold
    bool open = false;
    std::vector<OutlineItem> children = {};
};

// The own bookmarks of a source, at most 32 levels and 20,000 of them; a bookmark without target
// stays as text. What is left out is counted.
std::vector<OutlineItem> readOutline(PdfSource& source, LinkResolver& links, Losses& losses);

int bookmarkCount(const std::vector<OutlineItem>& items); // with all below them

// Gives the bundle these bookmarks.
void writeOutline(QPDF& bundle, const std::vector<OutlineItem>& items);

} // namespace regiobord::bundle
