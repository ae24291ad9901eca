#include "documents/bundle/pagegeometry.h"

#include <algorithm>
#include <optional>

namespace regiobord::bundle {
namespace {

using Rectangle = QPDFObjectHandle::Rectangle;

const Rectangle a4{0, 0, 595.276, 841.89};

bool hasArea(const Rectangle& box)
{
    return box.urx - box.llx > 1 && box.ury - box.lly > 1;
}

std::optional<Rectangle> boxOf(const QPDFObjectHandle& value)
{
    QPDFObjectHandle array = value;
    if (!array.isArray() || array.getArrayNItems() != 4)
        return std::nullopt;
    double side[4] = {};
    for (int i = 0; i < 4; ++i) {
        if (!array.getArrayItem(i).isNumber())
            return std::nullopt;
        side[i] = array.getArrayItem(i).getNumericValue();
    }
    const Rectangle box{std::min(side[0], side[2]), std::min(side[1], side[3]),
                        std::max(side[0], side[2]), std::max(side[1], side[3])};
    return hasArea(box) ? std::optional{box} : std::nullopt;
}

Rectangle visibleBox(const QPDFObjectHandle& mediaBox, const QPDFObjectHandle& cropBox)
{
    const Rectangle media = boxOf(mediaBox).value_or(a4);
    const Rectangle crop = boxOf(cropBox).value_or(media);
    const Rectangle both{std::max(media.llx, crop.llx), std::max(media.lly, crop.lly),
                         std::min(media.urx, crop.urx), std::min(media.ury, crop.ury)};
    return hasArea(both) ? both : media;
}

} // namespace

PageGeometry::PageGeometry(const QPDFObjectHandle& mediaBox, const QPDFObjectHandle& cropBox,
                           int rotate, double userUnit)
    : m_visible(visibleBox(mediaBox, cropBox)),
      m_rotate(rotate % 90 == 0 ? ((rotate % 360) + 360) % 360 : 0),
      m_userUnit(userUnit > 0 ? userUnit : 1)
{
}

double PageGeometry::width() const
{
    const double across =
        isSideways() ? m_visible.ury - m_visible.lly : m_visible.urx - m_visible.llx;
    return across * m_userUnit;
}

double PageGeometry::height() const
{
    const double up = isSideways() ? m_visible.urx - m_visible.llx : m_visible.ury - m_visible.lly;
    return up * m_userUnit;
}

QPDFMatrix PageGeometry::fromSeen() const
{
    const double unit = 1 / m_userUnit;
    switch (m_rotate) {
    case 90:
        return {0, unit, -unit, 0, m_visible.urx, m_visible.lly};
    case 180:
        return {-unit, 0, 0, -unit, m_visible.urx, m_visible.ury};
    case 270:
        return {0, -unit, unit, 0, m_visible.llx, m_visible.ury};
    default:
        return {unit, 0, 0, unit, m_visible.llx, m_visible.lly};
    }
}

} // namespace regiobord::bundle
