#include "documents/tree/pngsize.h"

#include "documents/documenterror.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord::tree {

namespace {

constexpr int headerLength = 24; // signature, and the first chunk up to its height
constexpr qint64 mostPixels = 100'000'000;
constexpr double millimetresPerPixel = 25.4 / 96;

} // namespace

QSize pngSize(const Image& image)
{
    const QByteArray& png = image.png;
    if (png.size() < headerLength || !png.startsWith("\x89PNG\r\n\x1a\n")
        || png.mid(12, 4) != "IHDR")
        throw DocumentError(u"Image \"%1\" is no PNG file"_s.arg(image.name));
    const qint64 width = qFromBigEndian<quint32>(png.constData() + 16);
    const qint64 height = qFromBigEndian<quint32>(png.constData() + 20);
    if (width == 0 || height == 0 || width > mostPixels || height > mostPixels
        || width * height > mostPixels)
        throw DocumentError(u"Image \"%1\" of %2 by %3 pixels cannot be printed"_s.arg(
            image.name, QString::number(width), QString::number(height)));
    return {static_cast<int>(width), static_cast<int>(height)};
}

QSizeF printedSize(const Image& image, QSizeF largest)
{
    const QSizeF pixels = pngSize(image);
    const double width =
        image.widthMillimetres > 0 ? image.widthMillimetres : pixels.width() * millimetresPerPixel;
    const QSizeF asked{width, width * pixels.height() / pixels.width()};
    const double shrink =
        std::min({1.0, largest.width() / asked.width(), largest.height() / asked.height()});
    return asked * shrink;
}

} // namespace regiobord::tree
