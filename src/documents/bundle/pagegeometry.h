#pragma once

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace regiobord::bundle {

// How a reader sees a page: the visible box, turned by /Rotate, in units of 1/72 inch.
class PageGeometry
{
public:
    // Any of the values may be missing or nonsense; a page without a usable box is A4.
    PageGeometry(const QPDFObjectHandle& mediaBox, const QPDFObjectHandle& cropBox, int rotate,
                 double userUnit);

    double width() const;  // as seen, in points
    double height() const; // as seen, in points
    int rotate() const { return m_rotate; }

    // From points as seen, counted from the lower left corner as seen, to the page's own space.
    QPDFMatrix fromSeen() const;

private:
    bool isSideways() const { return m_rotate % 180 != 0; }

    QPDFObjectHandle::Rectangle m_visible;
    int m_rotate = 0; // 0, 90, 180 or 270, clockwise
    double m_userUnit = 1;
};

} // namespace regiobord::bundle
