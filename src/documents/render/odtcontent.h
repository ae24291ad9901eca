#pragma once

#include "documents/tree/document.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace regiobord::odt {

// An image of the text, as it is stored beside it.
struct Picture
{
    QString path; // in the package
    QByteArray png;
};

struct Content
{
    QByteArray xml; // content.xml
    std::vector<Picture> pictures;
};

// The body of the document with the styles that only it needs.
Content contentOf(const tree::Document& document);

} // namespace regiobord::odt
