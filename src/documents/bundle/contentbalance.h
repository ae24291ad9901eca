#pragma once

#include <string_view>

namespace regiobord::bundle {

// How the operators of a page leave the graphics state behind. What is drawn after the page (the
// footer, the looks of a form field) first has to close what the page left open.
struct ContentBalance
{
    int missingSaves = 0;  // Q without a q before it
    int unclosedSaves = 0; // q without Q, counted after the missing ones are added
    bool openText = false; // BT without ET
    int openMarks = 0;     // BMC or BDC without EMC
    bool cutOff = false;   // ends inside a text or an inline image
    int highestMcid = -1;  // the highest number of marked content that the page itself writes

    bool isClean() const;
};

// Reads the operators of a content stream, all the streams of the page behind one another.
ContentBalance balanceOf(std::string_view content);

} // namespace regiobord::bundle
