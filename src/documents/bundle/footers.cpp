#include "documents/bundle/footers.h"

#include "documents/bundle/objectcopier.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace regiobord::bundle {
namespace {

constexpr double boxBottom = 12; // above the edge of the page
constexpr double sideMargin = 36;
constexpr double stripHeight = boxBottom + FooterTiles::height;

// Small pages get smaller words, and sheets beyond A3 larger ones, so that they can be read when
// the sheet is shown or printed as a whole.
double scaleFor(const Footer& footer)
{
    const double shortSide = std::min(footer.pageWidth, footer.pageHeight);
    if (shortSide > 842)
        return shortSide / 842;
    return std::clamp(shortSide / 420, 0.5, 1.0);
}

// Every digit on its own, and what is between them: a thousand page numbers have ten digits.
std::vector<QString> runsOf(const QString& text)
{
    std::vector<QString> runs;
    bool isOpen = false;
    for (const QChar letter : text) {
        const bool isDigit = letter >= u'0' && letter <= u'9';
        if (isDigit || !isOpen)
            runs.emplace_back();
        runs.back() += letter;
        isOpen = !isDigit;
    }
    return runs;
}

// With a space behind it, and without zeros at the end.
std::string number(double value, int decimals = 2)
{
    std::array<char, 32> digits{};
    auto* end =
        std::to_chars(digits.begin(), digits.end(), value, std::chars_format::fixed, decimals).ptr;
    while (end[-1] == '0')
        --end;
    if (end[-1] == '.')
        --end;
    return std::string(digits.begin(), end) + ' ';
}

std::string nameOf(int tile)
{
    return "/T" + std::to_string(tile);
}

std::string whiteStrip(double left, double width)
{
    return "1 1 1 rg " + number(left - FooterTiles::side) + number(boxBottom)
        + number(width + 2 * FooterTiles::side) + number(FooterTiles::height) + "re f\n";
}

// The operators that show tiles behind one another.
std::string row(double left, const std::vector<FooterTile>& tiles)
{
    std::string content =
        "q 1 0 0 1 " + number(left - FooterTiles::side) + number(boxBottom) + "cm";
    double moved = 0;
    for (const FooterTile& tile : tiles) {
        if (moved > 0)
            content += " 1 0 0 1 " + number(moved) + "0 cm";
        content += ' ' + nameOf(tile.page) + " Do";
        moved = tile.width;
    }
    return content + " Q\n";
}

} // namespace

Footers::Footers(QPDF& bundle, BundleObjects& objects, const std::vector<Footer>& footers,
                 const QString& fontFamily)
    : m_objects(objects)
{
    FooterTiles tiles{fontFamily};
    m_drawings.reserve(footers.size());
    for (const Footer& footer : footers)
        m_drawings.push_back(draw(footer, tiles));
    copyTiles(bundle, *tiles.finish());
}

Footers::Drawing Footers::draw(const Footer& footer, FooterTiles& tiles)
{
    const double scale = scaleFor(footer);
    const double width = footer.pageWidth / scale;
    const double margin = std::min(sideMargin, width / 10);
    std::vector<FooterTile> right;
    double rightWidth = 0;
    for (const QString& run : runsOf(footer.right)) {
        right.push_back(tiles.tile(run, width));
        rightWidth += right.back().width;
    }
    const double rightStart = width - margin - rightWidth;
    std::string content = whiteStrip(rightStart, rightWidth) + row(rightStart, right);
    const double room = rightStart - margin - 4 * FooterTiles::side;
    if (!footer.left.isEmpty() && room > 0) {
        const auto left = tiles.tile(footer.left, room);
        content += whiteStrip(margin, left.width) + row(margin, {left});
    }
    if (scale < 1 || scale > 1)
        content = number(scale, 5) + "0 0 " + number(scale, 5) + "0 0 cm\n" + content;
    return {content, footer.pageWidth, stripHeight * scale};
}

void Footers::copyTiles(QPDF& bundle, const PdfSource& drawn)
{
    ObjectCopier copier{bundle};
    auto forms = QPDFObjectHandle::newDictionary();
    int tile = 0;
    for (const SourcePage& page : drawn.pages()) {
        auto form = copier.copy(keyOf(page.object, "/Contents"));
        auto keys = form.getDict();
        keys.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
        keys.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
        keys.replaceKey("/BBox", copier.copy(page.attribute("/MediaBox")));
        keys.replaceKey("/Resources", copier.copy(page.attribute("/Resources")));
        forms.replaceKey(nameOf(tile++), form);
    }
    auto resources = QPDFObjectHandle::newDictionary({{"/XObject", forms}});
    m_resources = bundle.makeIndirectObject(resources).unparse();
}

QPDFObjectHandle Footers::form(std::size_t index)
{
    const Drawing& drawing = m_drawings[index];
    return m_objects.addStream("/Type /XObject /Subtype /Form /BBox [0 0 " + number(drawing.width)
                                   + number(drawing.height) + "] /Resources " + m_resources,
                               drawing.content);
}

} // namespace regiobord::bundle
