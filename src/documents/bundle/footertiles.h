#pragma once

#include "documents/bundle/pdfsource.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <utility>

namespace regiobord::bundle {

// A text that was drawn: the page of the drawing, counted from 0, and how wide the text is.
struct FooterTile
{
    int page = 0;
    double width = 0; // in points, without the room at both sides
};

// Draws texts of footers with cairo, each once, on a page of its own size, so that they can be
// placed on a thousand pages and share one font.
class FooterTiles
{
public:
    static constexpr double height = 12; // of a tile, in points
    static constexpr double side = 3;    // room beside the text, for letters may reach beyond it

    explicit FooterTiles(const QString& fontFamily);
    ~FooterTiles();
    FooterTiles(const FooterTiles&) = delete;
    FooterTiles& operator=(const FooterTiles&) = delete;

    double widthOf(const QString& text); // in points
    // The text, shortened when it is wider than the room that there is.
    FooterTile tile(const QString& text, double room);
    // What was drawn, as a PDF with a page for each tile. Throws DocumentError when cairo could
    // not.
    std::unique_ptr<PdfSource> finish();

private:
    struct Canvas; // of cairo and pango

    double setText(const QString& text, int limit);
    FooterTile paint(const QString& text, int limit);

    QByteArray m_bytes;
    std::unique_ptr<Canvas> m_canvas;
    QHash<QString, double> m_widths;
    QHash<std::pair<QString, int>, FooterTile> m_tiles; // by text and limit
};

} // namespace regiobord::bundle
