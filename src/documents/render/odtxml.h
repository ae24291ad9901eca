#pragma once

#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace regiobord::odt {

inline constexpr double textWidth = 160; // millimetres

using Attributes = std::initializer_list<std::pair<const char*, QString>>;

// Writes XML with the names as they stand in the standard: "text:p".
class Xml
{
public:
    explicit Xml(QByteArray* bytes) : m_writer(bytes) { m_writer.writeStartDocument(); }

    void begin(const char* name, Attributes attributes = {})
    {
        m_writer.writeStartElement(QLatin1StringView{name});
        for (const auto& [key, value] : attributes)
            attributeIfSet(key, value);
    }
    // Of the element that was begun last. An empty value leaves the attribute out.
    void attributeIfSet(const char* key, const QString& value)
    {
        if (!value.isEmpty())
            m_writer.writeAttribute(QLatin1StringView{key}, value);
    }
    void end() { m_writer.writeEndElement(); }
    void empty(const char* name, Attributes attributes = {})
    {
        begin(name, attributes);
        end();
    }
    void text(const QString& words) { m_writer.writeCharacters(words); }
    void element(const char* name, const QString& words)
    {
        begin(name);
        text(words);
        end();
    }
    // The outermost element, with every namespace that these documents use.
    void beginDocument(const char* name);

private:
    QXmlStreamWriter m_writer;
};

} // namespace regiobord::odt
