#pragma once

#include <QString>

// A portfolio of 10,000 projects with 100,000 budget lines, 500 meetings with 4,000 actions, and
// the bookings that go with them; the same every time. The words are drawn from a small list, so a
// search finds many.
void makeBigPortfolio(const QString& fileName);

// 60 tagged PDFs with bookmarks and links, of 1,000 pages together.
void makePapers(const QString& folder);
