#include "documents/render/structurewriter.h"

#include "documents/render/markedcontent.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <map>

namespace regiobord::pdf {

namespace {

QPDFObjectHandle name(const std::string& word)
{
    return QPDFObjectHandle::newName("/" + word);
}

QPDFObjectHandle number(qint64 value)
{
    return QPDFObjectHandle::newInteger(value);
}

QPDFObjectHandle unicode(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle real(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

// The area, given from the top of the page, as a PDF counts it from the bottom.
QPDFObjectHandle rectangle(const QRectF& area)
{
    return QPDFObjectHandle::newArray({real(area.left()), real(pageHeight - area.bottom()),
                                       real(area.right()), real(pageHeight - area.top())});
}

// A URI is ASCII in a PDF: other characters are percent-encoded, the rest stays as it was given.
std::string asciiUri(const QString& uri)
{
    std::string result;
    for (const char byte : uri.toUtf8()) {
        const bool printable = byte > 0x20 && byte < 0x7f;
        result += printable ? QByteArray(1, byte).toStdString()
                            : "%" + QByteArray(1, byte).toHex().toUpper().toStdString();
    }
    return result;
}

QPDFObjectHandle valueOf(const StructureAttribute& attribute)
{
    if (const auto* word = std::get_if<std::string>(&attribute.value))
        return name(*word);
    if (const auto* count = std::get_if<int>(&attribute.value))
        return number(*count);
    if (const auto* text = std::get_if<QString>(&attribute.value))
        return unicode(*text);
    return rectangle(std::get<QRectF>(attribute.value));
}

} // namespace

struct StructureWriter::Handles
{
    std::vector<QPDFObjectHandle> pages;
    std::vector<std::vector<int>> identifiers; // per page, of its marks
    std::vector<QPDFObjectHandle> elements;
    std::vector<QPDFObjectHandle> annotations;
    QPDFObjectHandle root;
};

StructureWriter::StructureWriter(QPDF& pdf, const DrawnPages& drawn)
    : m_pdf(pdf),
      m_drawn(drawn),
      m_handles(std::make_unique<Handles>())
{
}

StructureWriter::~StructureWriter() = default;

void StructureWriter::makeHandles()
{
    for (auto& page : QPDFPageDocumentHelper{m_pdf}.getAllPages())
        m_handles->pages.push_back(page.getObjectHandle());
    for (const PageMarks& marks : m_drawn.marks)
        m_handles->identifiers.push_back(markIdentifiers(marks));
    m_handles->root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    for (std::size_t id = 0; id < m_drawn.structure.elements().size(); ++id)
        m_handles->elements.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()));
}

QPDFObjectHandle StructureWriter::linkTarget(const tree::Link& link) const
{
    auto action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/Type", name("Action"));
    if (link.kind == tree::Link::Kind::Uri) {
        action.replaceKey("/S", name("URI"));
        action.replaceKey("/URI", QPDFObjectHandle::newString(asciiUri(link.target)));
    } else {
        action.replaceKey("/S", name("GoTo"));
        action.replaceKey("/D", QPDFObjectHandle::newString(link.target.toStdString()));
    }
    return action;
}

void StructureWriter::makeLinks()
{
    auto nextParent = static_cast<qint64>(m_handles->pages.size());
    for (const LinkAnnotation& link : m_drawn.links) {
        auto& page = m_handles->pages.at(static_cast<std::size_t>(link.page));
        auto noBorder = QPDFObjectHandle::newArray({number(0), number(0), number(0)});
        auto annotation = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({
            {"/Type", name("Annot")},
            {"/Subtype", name("Link")},
            {"/Rect", rectangle(link.area)},
            {"/Border", noBorder},
            {"/F", number(4)}, // printed
            {"/A", linkTarget(link.link)},
            {"/Contents", unicode(link.words)},
            {"/StructParent", number(nextParent++)},
        }));
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(annotation);
        m_handles->annotations.push_back(annotation);
    }
}

QPDFObjectHandle StructureWriter::attributes(const StructureElement& element) const
{
    std::map<std::string, QPDFObjectHandle> owners;
    for (const StructureAttribute& attribute : element.attributes) {
        auto [owner, isNew] =
            owners.try_emplace(attribute.owner, QPDFObjectHandle::newDictionary());
        if (isNew)
            owner->second.replaceKey("/O", name(attribute.owner));
        owner->second.replaceKey("/" + attribute.key, valueOf(attribute));
    }
    if (owners.size() == 1)
        return owners.begin()->second;
    auto all = QPDFObjectHandle::newArray();
    for (const auto& [owner, values] : owners)
        all.appendItem(values);
    return all;
}

QPDFObjectHandle StructureWriter::child(const MarkReference& reference) const
{
    const auto page = static_cast<std::size_t>(reference.page);
    const auto mark = static_cast<std::size_t>(reference.mark);
    return QPDFObjectHandle::newDictionary({
        {"/Type", name("MCR")},
        {"/Pg", m_handles->pages.at(page)},
        {"/MCID", number(m_handles->identifiers.at(page).at(mark))},
    });
}

QPDFObjectHandle StructureWriter::child(const AnnotationReference& reference) const
{
    const auto index = static_cast<std::size_t>(reference.annotation);
    const auto page = static_cast<std::size_t>(m_drawn.links.at(index).page);
    return QPDFObjectHandle::newDictionary({
        {"/Type", name("OBJR")},
        {"/Pg", m_handles->pages.at(page)},
        {"/Obj", m_handles->annotations.at(index)},
    });
}

QPDFObjectHandle StructureWriter::child(const ElementReference& reference) const
{
    return m_handles->elements.at(static_cast<std::size_t>(reference.element));
}

void StructureWriter::writeElement(std::size_t id)
{
    const StructureElement& element = m_drawn.structure.elements().at(id);
    auto& handle = m_handles->elements.at(id);
    handle.replaceKey("/Type", name("StructElem"));
    handle.replaceKey("/S", name(element.type));
    handle.replaceKey("/P",
                      element.parent < 0
                          ? m_handles->root
                          : m_handles->elements.at(static_cast<std::size_t>(element.parent)));
    auto children = QPDFObjectHandle::newArray();
    for (const auto& reference : element.children)
        children.appendItem(std::visit([this](const auto& one) { return child(one); }, reference));
    handle.replaceKey("/K", children);
    if (!element.attributes.empty())
        handle.replaceKey("/A", attributes(element));
    if (!element.alternativeText.isEmpty())
        handle.replaceKey("/Alt", unicode(element.alternativeText));
}

QPDFObjectHandle StructureWriter::parentTree() const
{
    auto numbers = QPDFObjectHandle::newArray();
    for (std::size_t page = 0; page < m_drawn.marks.size(); ++page) {
        auto owners = QPDFObjectHandle::newArray();
        for (const int element : m_drawn.marks[page]) {
            if (element != artifactMark)
                owners.appendItem(m_handles->elements.at(static_cast<std::size_t>(element)));
        }
        numbers.appendItem(number(static_cast<qint64>(page)));
        numbers.appendItem(m_pdf.makeIndirectObject(owners));
    }
    auto nextKey = static_cast<qint64>(m_drawn.marks.size());
    for (const LinkAnnotation& link : m_drawn.links) {
        numbers.appendItem(number(nextKey++));
        numbers.appendItem(m_handles->elements.at(static_cast<std::size_t>(link.element)));
    }
    return m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/Nums", numbers}}));
}

void StructureWriter::write(const QString& language)
{
    makeHandles();
    makeLinks();
    for (std::size_t id = 0; id < m_handles->elements.size(); ++id)
        writeElement(id);
    auto& root = m_handles->root;
    root.replaceKey("/Type", name("StructTreeRoot"));
    root.replaceKey("/K", m_handles->elements.front());
    root.replaceKey("/ParentTree", parentTree());
    const std::size_t keys = m_drawn.marks.size() + m_drawn.links.size();
    root.replaceKey("/ParentTreeNextKey", number(static_cast<qint64>(keys)));
    m_handles->elements.front().replaceKey("/Lang", unicode(language));
    for (std::size_t page = 0; page < m_handles->pages.size(); ++page) {
        m_handles->pages[page].replaceKey("/StructParents", number(static_cast<qint64>(page)));
        m_handles->pages[page].replaceKey("/Tabs", name("S"));
    }
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
}

} // namespace regiobord::pdf
