#include "documents/bundlereading.h"

#include "documents/pdfreading.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>

using namespace Qt::StringLiterals;

namespace {

// The bytes that are shown in each marked content of a page. The fonts of the test sources are
// subsets, so these are no letters; but equal words give equal bytes and others do not.
class MarkReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object, std::size_t, std::size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const auto name = object.getOperatorValue();
        if (name == "BDC" || name == "BMC")
            m_open.push_back(markOf());
        else if (name == "EMC" && !m_open.empty())
            m_open.pop_back();
        else if (name == "Tj" || name == "TJ" || name == "Do")
            add();
        m_operands.clear();
    }
    void handleEOF() override {}

    std::map<int, std::string> shown;

private:
    int markOf()
    {
        const bool numbered =
            m_operands.size() > 1 && m_operands[1].isDictionary() && m_operands[1].hasKey("/MCID");
        return numbered ? m_operands[1].getKey("/MCID").getIntValueAsInt() : -1;
    }
    void add()
    {
        if (!m_open.empty() && m_open.back() >= 0)
            shown[m_open.back()] += m_operands.at(0).unparse();
    }

    std::vector<QPDFObjectHandle> m_operands;
    std::vector<int> m_open;
};

std::map<int, std::string> marksOf(QPDFObjectHandle page)
{
    MarkReader reader;
    QPDFPageObjectHelper{page}.parseContents(&reader);
    return reader.shown;
}

QString lineOf(int page, QPDFObjectHandle element, const std::string& shown)
{
    auto alternative = element.getKey("/Alt");
    return u"%1: %2 %3 | %4"_s.arg(page)
        .arg(QString::fromStdString(element.getKey("/S").getName()))
        .arg(alternative.isString() ? QString::fromStdString(alternative.getUTF8Value())
                                    : QString{})
        .arg(QString::fromStdString(shown));
}

int pageNumber(QPDF& pdf, QPDFObjectHandle page)
{
    int number = 0;
    for (const auto& candidate : pdf.getAllPages()) {
        ++number;
        if (candidate.getObjGen() == page.getObjGen())
            return number;
    }
    return 0;
}

int destinationPage(QPDF& pdf, QPDFObjectHandle destination)
{
    if (destination.isString()) {
        auto tree = pdf.getRoot().getKey("/Names").getKey("/Dests");
        QPDFNameTreeObjectHelper names{tree, pdf};
        QPDFObjectHandle found;
        if (!names.findObject(destination.getUTF8Value(), found))
            return 0;
        destination = found;
    }
    return destination.isArray() ? pageNumber(pdf, destination.getArrayItem(0)) : 0;
}

class TreeReader
{
public:
    explicit TreeReader(QPDF& pdf) : m_pdf(pdf) {}

    void read(QPDFObjectHandle element, QPDFObjectHandle page)
    {
        if (element.getKey("/Pg").isDictionary())
            page = element.getKey("/Pg");
        auto kids = element.getKey("/K");
        const auto list = kids.isArray() ? kids.getArrayAsVector() : std::vector{kids};
        for (auto kid : list) {
            if (kid.isInteger())
                add(element, page, kid.getIntValueAsInt());
            else if (kid.isDictionary() && kid.hasKey("/MCID"))
                add(element, kid.getKey("/Pg"), kid.getKey("/MCID").getIntValueAsInt());
            else if (kid.isDictionary() && kid.hasKey("/S"))
                read(kid, page);
        }
    }

    QStringList pieces;

private:
    void add(QPDFObjectHandle element, QPDFObjectHandle page, int mcid)
    {
        pieces << lineOf(pageNumber(m_pdf, page), element, marksOf(page)[mcid]);
    }

    QPDF& m_pdf;
};

} // namespace

QStringList defectsOf(const QByteArray& bundle)
{
    QStringList defects;
    try {
        const auto pdf = openPdf(bundle);
        pdf->setSuppressWarnings(true);
        QPDFWriter writer{*pdf};
        Pl_Discard discard;
        writer.setOutputPipeline(&discard);
        writer.setDecodeLevel(qpdf_dl_all);
        writer.write();
        for (auto& page : pdf->getAllPages()) {
            marksOf(page);
        }
        for (const auto& warning : pdf->getWarnings())
            defects << QString::fromStdString(warning.what());
    } catch (const std::exception& error) {
        defects << QString::fromStdString(error.what());
    }
    return defects;
}

QStringList spokenPieces(const QByteArray& bundle)
{
    const auto pdf = openPdf(bundle);
    auto root = pdf->getRoot().getKey("/StructTreeRoot");
    if (!root.isDictionary())
        return {};
    QPDFNumberTreeObjectHelper parents{root.getKey("/ParentTree"), *pdf};
    QStringList pieces;
    int number = 0;
    for (auto page : pdf->getAllPages()) {
        ++number;
        QPDFObjectHandle elements;
        auto key = page.getKey("/StructParents");
        if (!key.isInteger() || !parents.findObject(key.getIntValue(), elements))
            continue;
        for (const auto& [mcid, shown] : marksOf(page)) {
            auto element = mcid < elements.getArrayNItems() ? elements.getArrayItem(mcid)
                                                            : QPDFObjectHandle::newNull();
            if (element.isDictionary())
                pieces << lineOf(number, element, shown);
        }
    }
    pieces.sort();
    return pieces;
}

QStringList ownedPieces(const QByteArray& bundle)
{
    const auto pdf = openPdf(bundle);
    auto root = pdf->getRoot().getKey("/StructTreeRoot");
    if (!root.isDictionary())
        return {};
    TreeReader reader{*pdf};
    reader.read(root.getKey("/K"), QPDFObjectHandle::newNull());
    reader.pieces.sort();
    return reader.pieces;
}

std::vector<int> linkedPages(const QByteArray& bundle, int page)
{
    const auto pdf = openPdf(bundle);
    std::vector<int> pages;
    for (auto& annotation :
         QPDFPageObjectHelper{pdf->getAllPages().at(static_cast<std::size_t>(page - 1))}
             .getAnnotations("/Link")) {
        auto object = annotation.getObjectHandle();
        auto destination = object.getKey("/Dest");
        if (!destination.isNull())
            pages.push_back(destinationPage(*pdf, destination));
    }
    return pages;
}

QStringList webLinks(const QByteArray& bundle, int page)
{
    const auto pdf = openPdf(bundle);
    QStringList addresses;
    for (auto& annotation :
         QPDFPageObjectHelper{pdf->getAllPages().at(static_cast<std::size_t>(page - 1))}
             .getAnnotations("/Link")) {
        auto action = annotation.getObjectHandle().getKey("/A");
        if (action.isDictionary())
            addresses << QString::fromStdString(action.getKey("/URI").getStringValue());
    }
    return addresses;
}

QByteArray flatBytes(const QByteArray& bundle)
{
    const auto pdf = openPdf(bundle);
    QPDFWriter writer{*pdf};
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_uncompress);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}
