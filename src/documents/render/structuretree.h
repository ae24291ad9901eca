#pragma once

#include <QRectF>
#include <QString>

#include <string>
#include <variant>
#include <vector>

namespace regiobord::pdf {

// A stretch of marked content on a page, by its index among the marks of that page.
struct MarkReference
{
    int page = 0;
    int mark = 0;
};

// An annotation, by its index in the list of the canvas.
struct AnnotationReference
{
    int annotation = 0;
};

struct ElementReference
{
    int element = 0;
};

// One attribute of an element, such as owner "Table", key "Scope", value "Column".
struct StructureAttribute
{
    std::string owner;
    std::string key;
    std::variant<std::string, int, QString, QRectF> value; // a name, number, text or area
};

struct StructureElement
{
    std::string type; // "P", "TD", ...: the standard types of PDF 1.7
    int parent = -1;
    std::vector<std::variant<ElementReference, MarkReference, AnnotationReference>> children{};
    std::vector<StructureAttribute> attributes{};
    QString alternativeText{};
};

// What a screen reader walks: elements that are told which marked content on which page is theirs.
// Element 0 is the document.
class StructureTree
{
public:
    static constexpr int root = 0;

    StructureTree() { m_elements.push_back({.type = "Document"}); }

    int add(int parent, std::string type)
    {
        const int id = static_cast<int>(m_elements.size());
        m_elements.push_back({.type = std::move(type), .parent = parent});
        element(parent).children.emplace_back(ElementReference{id});
        return id;
    }

    // Takes out the lists, tables, headings and paragraphs that nothing was drawn for. Cells and
    // the parts of items stay: a row has all of its cells.
    void removeEmpty();

    StructureElement& element(int id) { return m_elements.at(static_cast<std::size_t>(id)); }
    const std::vector<StructureElement>& elements() const { return m_elements; }

private:
    std::vector<StructureElement> m_elements;
};

} // namespace regiobord::pdf
