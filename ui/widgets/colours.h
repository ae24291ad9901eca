#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace regiobord {

// What a colour says; never said by colour alone.
enum class Tone {
    Neutral, // grey: concept
    Active,  // blue: in treatment
    Waiting, // amber: waits for somebody
    Good,    // green: awarded, finished, in order
    Bad,     // red: rejected, wrong
};

struct ToneColours
{
    QColor ground;
    QColor ink; // at least 4.5 to 1 on the ground
};

// The palettes of the program, for Fusion.
QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette& palette);

ToneColours toneColours(Tone tone, const QPalette& palette);
// Ink for a sentence on the window or on a field, at least 4.5 to 1 on both.
QColor toneInk(Tone tone, const QPalette& palette);
// Ink for words of less weight: hints, captions. At least 4.5 to 1 as well.
QColor quietInk(const QPalette& palette);
// The edge of what is typed or ticked in: at least 3 to 1 on the window and on a field.
QColor outlineColour(const QPalette& palette);
// Thin lines between sections and rows.
QColor lineColour(const QPalette& palette);
// The fills of a chart's series, first to last: they differ in lightness too, and so without
// colour.
QColor seriesColour(int index, const QPalette& palette);

// The same drawing in one ink: an icon of the theme is drawn for the window, and disappears on the
// accent.
QIcon inked(const QIcon& icon, const QColor& ink);

// The contrast ratio of WCAG 2.1, from 1 to 21.
double contrast(const QColor& first, const QColor& second);

} // namespace regiobord
