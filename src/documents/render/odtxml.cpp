#include "documents/render/odtxml.h"

#include <array>

using namespace Qt::StringLiterals;

namespace regiobord::odt {

void Xml::beginDocument(const char* name)
{
    constexpr std::array<std::pair<const char*, const char*>, 11> namespaces{{
        {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
        {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
        {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
        {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
        {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
        {"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
    }};
    begin(name);
    for (const auto& [prefix, uri] : namespaces)
        m_writer.writeAttribute(QLatin1StringView{prefix}, QLatin1StringView{uri});
    m_writer.writeAttribute(u"office:version"_s, u"1.3"_s);
}

} // namespace regiobord::odt
