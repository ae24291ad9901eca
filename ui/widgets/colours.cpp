#include "ui/widgets/colours.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace regiobord {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

struct Shades
{
    QColor window, base, alternate, text, button, accent, onAccent, link, faint, mid;
};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, shades.onAccent);
    palette.setColor(QPalette::ToolTipBase, shades.base);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.faint);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.onAccent);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    palette.setColor(QPalette::Mid, shades.mid);
    palette.setColor(QPalette::Light, shades.base);
    palette.setColor(QPalette::Midlight, shades.alternate);
    palette.setColor(QPalette::Dark, shades.mid.darker(130));
    palette.setColor(QPalette::Shadow, shades.mid.darker(170));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shades.faint);
    return palette;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = rgb(0xf4f5f5),
                      .base = rgb(0xffffff),
                      .alternate = rgb(0xf7f9f9),
                      .text = rgb(0x1c2323),
                      .button = rgb(0xf0f2f2),
                      .accent = rgb(0x0b6a6a),
                      .onAccent = rgb(0xffffff),
                      .link = rgb(0x0b6a6a),
                      .faint = rgb(0x667072),
                      .mid = rgb(0xc4cacb)});
}

QPalette darkPalette()
{
    return paletteOf({.window = rgb(0x1f2426),
                      .base = rgb(0x262c2e),
                      .alternate = rgb(0x2b3234),
                      .text = rgb(0xe6eaea),
                      .button = rgb(0x30383a),
                      .accent = rgb(0x1d7f7f),
                      .onAccent = rgb(0xffffff),
                      .link = rgb(0x5fc4c4),
                      .faint = rgb(0xa3adae),
                      .mid = rgb(0x495355)});
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

ToneColours toneColours(Tone tone, const QPalette& palette)
{
    static const std::array<ToneColours, 5> light{{{rgb(0xe3e7e7), rgb(0x3d4748)},
                                                   {rgb(0xd9e8f8), rgb(0x134a80)},
                                                   {rgb(0xfbe9c6), rgb(0x6b4300)},
                                                   {rgb(0xd6eedd), rgb(0x17572c)},
                                                   {rgb(0xf9dcda), rgb(0x8c1d18)}}};
    static const std::array<ToneColours, 5> dark{{{rgb(0x3a4345), rgb(0xd5dbdb)},
                                                  {rgb(0x1d3f63), rgb(0xcfe3fa)},
                                                  {rgb(0x553a08), rgb(0xfbe0ad)},
                                                  {rgb(0x1b4a2b), rgb(0xc9efd4)},
                                                  {rgb(0x672320), rgb(0xfbd8d5)}}};
    const auto index = static_cast<std::size_t>(tone);
    return isDark(palette) ? dark[index] : light[index];
}

QColor toneInk(Tone tone, const QPalette& palette)
{
    static const std::array<QColor, 5> light{rgb(0x3d4748), rgb(0x134a80), rgb(0x6b4300),
                                             rgb(0x17572c), rgb(0xa3231c)};
    static const std::array<QColor, 5> dark{rgb(0xd5dbdb), rgb(0x9cc8f5), rgb(0xf2c76e),
                                            rgb(0x8fd6a4), rgb(0xf7a39d)};
    const auto index = static_cast<std::size_t>(tone);
    return isDark(palette) ? dark[index] : light[index];
}

QColor quietInk(const QPalette& palette)
{
    return isDark(palette) ? rgb(0xa9b3b4) : rgb(0x596365);
}

QColor outlineColour(const QPalette& palette)
{
    return isDark(palette) ? rgb(0x7d8789) : rgb(0x7f898b);
}

QColor lineColour(const QPalette& palette)
{
    return isDark(palette) ? rgb(0x3d4648) : rgb(0xdbe0e0);
}

QColor seriesColour(int index, const QPalette& palette)
{
    static const std::array<QColor, 4> light{rgb(0x0b6a6a), rgb(0xe0a030), rgb(0xa3d1ee),
                                             rgb(0xb9c2c3)};
    static const std::array<QColor, 4> dark{rgb(0x35a3a3), rgb(0xf0bc5e), rgb(0x7fbfe5),
                                            rgb(0x5d686a)};
    const auto at = static_cast<std::size_t>(index) % light.size();
    return isDark(palette) ? dark[at] : light[at];
}

QIcon inked(const QIcon& icon, const QColor& ink)
{
    QIcon result;
    for (const int size : {16, 22, 32, 48}) {
        auto pixmap = icon.pixmap(QSize{size, size}, qGuiApp->devicePixelRatio());
        if (pixmap.isNull())
            continue;
        QPainter painter{&pixmap};
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), ink);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

double contrast(const QColor& first, const QColor& second)
{
    const auto one = luminance(first) + 0.05;
    const auto other = luminance(second) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace regiobord
