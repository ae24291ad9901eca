#include "documents/pdfreading.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <poppler-document.h>
#include <poppler-page.h>

#include <set>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<poppler::document> openPoppler(const QByteArray& bytes)
{
    return std::unique_ptr<poppler::document>{
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size()))};
}

QString toText(const poppler::ustring& text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::vector<QPDFObjectHandle> pagesOf(QPDF& pdf)
{
    std::vector<QPDFObjectHandle> pages;
    for (auto& page : QPDFPageDocumentHelper{pdf}.getAllPages())
        pages.push_back(page.getObjectHandle());
    return pages;
}

// From 1; 0 if the object is no page of the file.
int pageNumber(QPDF& pdf, QPDFObjectHandle page)
{
    int number = 0;
    for (const auto& candidate : pagesOf(pdf)) {
        ++number;
        if (candidate.getObjGen() == page.getObjGen())
            return number;
    }
    return 0;
}

// The children of a structure element, whether it has one or several.
std::vector<QPDFObjectHandle> childrenOf(QPDFObjectHandle element)
{
    auto children = element.getKey("/K");
    if (children.isArray())
        return children.getArrayAsVector();
    if (children.isNull())
        return {};
    return {children};
}

QString typesBelow(QPDFObjectHandle element)
{
    QStringList types;
    for (auto& child : childrenOf(element)) {
        if (child.isDictionary() && child.hasKey("/S"))
            types << QString::fromStdString(child.getKey("/S").getName().substr(1))
                    + typesBelow(child);
    }
    return types.isEmpty() ? QString{} : u"("_s + types.join(u' ') + u")"_s;
}

// Follows a content stream: what is painted where.
class ContentReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        run(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override {}

    std::set<int> identifiers;
    QStringList problems;
    int artifacts = 0;

private:
    void run(const std::string& name)
    {
        static const std::set<std::string> painting{"S",  "s",  "f",  "F", "f*", "B",  "B*", "b",
                                                    "b*", "Tj", "TJ", "'", "\"", "Do", "sh", "EI"};
        if (name == "BDC" || name == "BMC")
            begin();
        else if (name == "EMC")
            --m_depth;
        else if (painting.contains(name) && m_depth == 0)
            problems << u"painted outside of marked content: %1"_s.arg(
                QString::fromStdString(name));
    }

    void begin()
    {
        ++m_depth;
        if (m_operands.front().getName() == "/Artifact")
            ++artifacts;
        if (m_operands.size() > 1 && m_operands[1].hasKey("/MCID")) {
            const int id = m_operands[1].getKey("/MCID").getIntValueAsInt();
            if (!identifiers.insert(id).second)
                problems << u"identifier %1 is used twice"_s.arg(id);
        }
    }

    std::vector<QPDFObjectHandle> m_operands;
    int m_depth = 0;
};

ContentReader readContent(QPDFObjectHandle page)
{
    ContentReader reader;
    QPDFPageObjectHelper{page}.parseContents(&reader);
    return reader;
}

// Every marked content that the structure refers to, as page number and identifier.
void collectMarks(QPDF& pdf, QPDFObjectHandle element, std::set<std::pair<int, int>>& marks)
{
    for (auto& child : childrenOf(element)) {
        if (!child.isDictionary())
            continue;
        if (child.hasKey("/MCID"))
            marks.emplace(pageNumber(pdf, child.getKey("/Pg")),
                          child.getKey("/MCID").getIntValueAsInt());
        else if (child.hasKey("/S"))
            collectMarks(pdf, child, marks);
    }
}

void addBookmarks(QPDF& pdf, const std::vector<QPDFOutlineObjectHelper>& outlines, int depth,
                  QStringList& result)
{
    for (auto outline : outlines) {
        result << QString{depth * 2, u' '} + QString::fromStdString(outline.getTitle()) + u'@'
                + QString::number(pageNumber(pdf, outline.getDestPage()));
        addBookmarks(pdf, outline.getKids(), depth + 1, result);
    }
}

int targetOf(QPDF& pdf, QPDFObjectHandle action)
{
    auto names = pdf.getRoot().getKey("/Names");
    if (!names.isDictionary() || !action.getKey("/D").isString())
        return 0;
    QPDFNameTreeObjectHelper tree{names.getKey("/Dests"), pdf};
    QPDFObjectHandle target;
    if (!tree.findObject(action.getKey("/D").getUTF8Value(), target))
        return 0;
    return pageNumber(pdf, target.getArrayItem(0));
}

} // namespace

std::unique_ptr<QPDF> openPdf(const QByteArray& bytes)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->processInputSource(std::make_shared<BufferInputSource>("test", bytes.toStdString()));
    return pdf;
}

QStringList pageTexts(const QByteArray& bytes)
{
    const auto document = openPoppler(bytes);
    QStringList texts;
    for (int page = 0; page < document->pages(); ++page) {
        const std::unique_ptr<poppler::page> read{document->create_page(page)};
        texts << toText(read->text());
    }
    return texts;
}

std::vector<PlacedWord> placedWords(const QByteArray& bytes, int page)
{
    const auto document = openPoppler(bytes);
    const std::unique_ptr<poppler::page> read{document->create_page(page)};
    std::vector<PlacedWord> words;
    for (const auto& box : read->text_list()) {
        const poppler::rectf area = box.bbox();
        words.push_back(
            {toText(box.text()), QRectF{area.x(), area.y(), area.width(), area.height()}});
    }
    return words;
}

QString structureOf(const QByteArray& bytes)
{
    const auto pdf = openPdf(bytes);
    const QString types = typesBelow(pdf->getRoot().getKey("/StructTreeRoot"));
    return types.mid(1, types.size() - 2);
}

QStringList structureProblems(const QByteArray& bytes)
{
    const auto pdf = openPdf(bytes);
    auto root = pdf->getRoot().getKey("/StructTreeRoot");
    std::set<std::pair<int, int>> marks;
    collectMarks(*pdf, root, marks);
    QPDFNumberTreeObjectHelper parents{root.getKey("/ParentTree"), *pdf};
    QStringList problems;
    int number = 0;
    for (auto& page : pagesOf(*pdf)) {
        ++number;
        const ContentReader content = readContent(page);
        problems << content.problems;
        QPDFObjectHandle owners;
        if (!parents.findObject(page.getKey("/StructParents").getIntValue(), owners))
            problems << u"page %1 is not in the parent tree"_s.arg(number);
        for (const int id : content.identifiers) {
            if (marks.erase({number, id}) == 0)
                problems << u"page %1: no element has content %2"_s.arg(number).arg(id);
            if (id >= owners.getArrayNItems())
                problems << u"page %1: content %2 has no parent"_s.arg(number).arg(id);
        }
    }
    for (const auto& [page, id] : marks)
        problems << u"an element has content %1 that page %2 has not"_s.arg(id).arg(page);
    return problems;
}

int artifactCount(const QByteArray& bytes, int page)
{
    const auto pdf = openPdf(bytes);
    return readContent(pagesOf(*pdf).at(static_cast<std::size_t>(page))).artifacts;
}

QStringList bookmarks(const QByteArray& bytes)
{
    const auto pdf = openPdf(bytes);
    QStringList result;
    addBookmarks(*pdf, QPDFOutlineDocumentHelper{*pdf}.getTopLevelOutlines(), 0, result);
    return result;
}

std::vector<ReadLink> links(const QByteArray& bytes)
{
    const auto pdf = openPdf(bytes);
    std::vector<ReadLink> result;
    for (auto& page : pagesOf(*pdf)) {
        if (!page.hasKey("/Annots"))
            continue;
        for (auto& annotation : page.getKey("/Annots").getArrayAsVector()) {
            auto action = annotation.getKey("/A");
            ReadLink link;
            link.words = QString::fromStdString(annotation.getKey("/Contents").getUTF8Value());
            if (action.getKey("/S").getName() == "/URI")
                link.uri = QString::fromStdString(action.getKey("/URI").getStringValue());
            else
                link.targetPage = targetOf(*pdf, action);
            result.push_back(link);
        }
    }
    return result;
}
