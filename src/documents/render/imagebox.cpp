#include "documents/render/imagebox.h"

#include "documents/documenterror.h"
#include "documents/tree/pngsize.h"

#include <QStringList>

#include <cairo.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace regiobord::pdf {

namespace {

struct Reader
{
    const QByteArray& bytes;
    qsizetype position = 0;
};

cairo_status_t readBytes(void* closure, unsigned char* data, unsigned int length)
{
    auto& reader = *static_cast<Reader*>(closure);
    if (reader.bytes.size() - reader.position < static_cast<qsizetype>(length))
        return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, reader.bytes.constData() + reader.position, length);
    reader.position += static_cast<qsizetype>(length);
    return CAIRO_STATUS_SUCCESS;
}

cairo_surface_t* decoded(const tree::Image& image)
{
    tree::pngSize(image);
    Reader reader{image.png};
    cairo_surface_t* surface = cairo_image_surface_create_from_png_stream(readBytes, &reader);
    if (const cairo_status_t status = cairo_surface_status(surface);
        status != CAIRO_STATUS_SUCCESS) {
        cairo_surface_destroy(surface);
        throw DocumentError(u"Image \"%1\" is damaged: %2"_s.arg(
            image.name, QString::fromUtf8(cairo_status_to_string(status))));
    }
    return surface;
}

} // namespace

ImageBox::ImageBox(const tree::Image& image, StructureTree& structure) : m_surface(decoded(image))
{
    const QSizeF largest{contentWidth / pointsPerMillimetre,
                         Pager::fullRoom() / pointsPerMillimetre};
    const QSizeF size = tree::printedSize(image, largest) * pointsPerMillimetre;
    m_width = size.width();
    m_height = size.height();
    if (image.alternativeText.trimmed().isEmpty())
        return;
    m_element = structure.add(StructureTree::root, "Figure");
    structure.element(m_element).alternativeText = image.alternativeText;
    structure.element(m_element).attributes.push_back(
        {"Layout", "Placement", std::string{"Block"}});
}

ImageBox::~ImageBox()
{
    cairo_surface_destroy(m_surface);
}

void ImageBox::place(Pager& pager)
{
    if (m_height > pager.room() + 0.01)
        pager.newPage();
    pager.canvas().mark(m_element);
    const QRectF area{leftMargin, pager.top(), m_width, m_height};
    pager.canvas().drawImage(m_surface, area);
    if (m_element != artifactMark)
        pager.canvas().structure().element(m_element).attributes.push_back(
            {"Layout", "BBox", area});
    pager.advance(m_height);
}

} // namespace regiobord::pdf
