#pragma once

#include "documents/tree/document.h"

// The looks of a printed paper, in points (1/72 inch) from the top left corner of an A4 page.
namespace regiobord::pdf {

struct Color
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

inline constexpr Color ink{0.11, 0.13, 0.15};
inline constexpr Color softInk{0.34, 0.38, 0.41}; // 7:1 on white: small text stays readable
inline constexpr Color teal{0.00, 0.36, 0.38};    // 7.9:1 on white
inline constexpr Color hairline{0.80, 0.83, 0.84};

inline constexpr double pointsPerMillimetre = 72.0 / 25.4;

inline constexpr double pageWidth = 210 * pointsPerMillimetre;
inline constexpr double pageHeight = 297 * pointsPerMillimetre;
inline constexpr double leftMargin = 25 * pointsPerMillimetre;
inline constexpr double rightMargin = 25 * pointsPerMillimetre;
inline constexpr double topMargin = 25 * pointsPerMillimetre;
// The lowest 15 mm stay free for the numbers and footers that a bundle stamps.
inline constexpr double bottomMargin = 25 * pointsPerMillimetre;
inline constexpr double contentWidth = pageWidth - leftMargin - rightMargin;
inline constexpr double contentBottom = pageHeight - bottomMargin;
inline constexpr double runningHeaderTop = 12 * pointsPerMillimetre;
inline constexpr double runningFooterTop = pageHeight - 16 * pointsPerMillimetre;

// The first family that the machine has.
inline constexpr const char* fontFamilies = "Noto Sans, DejaVu Sans, sans-serif";

struct TextStyle
{
    double size = 10.5;
    double leading = 1.4; // height of a line as a multiple of the size
    bool bold = false;
    bool italic = false;
    Color color = ink;
    tree::Alignment alignment = tree::Alignment::Left;
    double paragraphGap = 6;
};

inline constexpr TextStyle bodyStyle{};
inline constexpr TextStyle tableStyle{.size = 9, .paragraphGap = 3};
inline constexpr TextStyle tableHeaderStyle{.size = 9, .bold = true, .color = teal};
inline constexpr TextStyle labelStyle{.size = 9.5, .leading = 1.4 * 10.5 / 9.5, .color = softInk};
inline constexpr TextStyle valueStyle{.paragraphGap = 4};
inline constexpr TextStyle captionStyle{.size = 9, .bold = true, .color = ink};
inline constexpr TextStyle runningStyle{.size = 8, .color = softInk};

// White above and below a block; between two blocks the larger of the two counts.
struct Gaps
{
    double before = 0;
    double after = 0;
};

struct HeadingStyle
{
    TextStyle text;
    Gaps gaps;
};

// Level 1 to 4.
constexpr HeadingStyle headingStyle(int level)
{
    switch (level) {
    case 1:
        return {{.size = 20, .leading = 1.25, .bold = true, .color = teal}, {24, 12}};
    case 2:
        return {{.size = 13.5, .leading = 1.3, .bold = true, .color = ink}, {20, 5}};
    case 3:
        return {{.size = 11, .leading = 1.35, .bold = true, .color = teal}, {14, 3}};
    default:
        return {{.bold = true, .color = softInk}, {10, 2}};
    }
}

} // namespace regiobord::pdf
