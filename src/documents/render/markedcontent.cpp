#include "documents/render/markedcontent.h"

#include "documents/documenterror.h"

#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace Qt::StringLiterals;

namespace regiobord::pdf {

namespace {

// Copies a content stream and replaces each "/Type <</MCID n>> BDC" by the next mark. What has no
// MCID is cairo's own: the real text of a ligature.
class MarkFilter : public QPDFObjectHandle::TokenFilter
{
public:
    explicit MarkFilter(std::vector<std::string> marks) : m_marks(std::move(marks)) {}

    void handleToken(const QPDFTokenizer::Token& token) override
    {
        if (token.isWord("BDC") && m_operands.find("/MCID") != std::string::npos) {
            m_operands.clear();
            if (m_seen < m_marks.size())
                write(m_marks[m_seen]);
            ++m_seen;
            return;
        }
        m_operands += token.getRawValue();
        if (token.isWord() || token.getType() == QPDFTokenizer::tt_inline_image)
            flush();
    }

    void handleEOF() override { flush(); }
    std::size_t seen() const { return m_seen; }

private:
    void flush()
    {
        write(m_operands);
        m_operands.clear();
    }

    std::vector<std::string> m_marks;
    std::string m_operands; // since the last operator
    std::size_t m_seen = 0;
};

std::string beginOfMark(const std::string& type, int identifier)
{
    return "/" + type + " <</MCID " + std::to_string(identifier) + ">> BDC";
}

} // namespace

std::vector<int> markIdentifiers(const PageMarks& marks)
{
    std::vector<int> identifiers;
    identifiers.reserve(marks.size());
    int next = 0;
    for (const int element : marks)
        identifiers.push_back(element == artifactMark ? -1 : next++);
    return identifiers;
}

void rewriteMarks(QPDF& pdf, QPDFPageObjectHelper& page, const PageMarks& marks,
                  const StructureTree& structure)
{
    const std::vector<int> identifiers = markIdentifiers(marks);
    std::vector<std::string> begins;
    begins.reserve(marks.size());
    for (std::size_t index = 0; index < marks.size(); ++index) {
        if (marks[index] == artifactMark) {
            begins.emplace_back("/Artifact BMC");
            continue;
        }
        const auto element = static_cast<std::size_t>(marks[index]);
        begins.push_back(beginOfMark(structure.elements().at(element).type, identifiers[index]));
    }
    MarkFilter filter{begins};
    std::string rewritten;
    Pl_String pipeline{"rewritten page", nullptr, rewritten};
    page.filterContents(&filter, &pipeline);
    pipeline.finish();
    if (filter.seen() != marks.size())
        throw DocumentError(u"Page content holds %1 marks where %2 were drawn"_s.arg(
            QString::number(filter.seen()), QString::number(marks.size())));
    page.getObjectHandle().replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, rewritten));
}

} // namespace regiobord::pdf
