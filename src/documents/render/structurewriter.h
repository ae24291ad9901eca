#pragma once

#include "documents/render/pdffinisher.h"

#include <memory>
#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace regiobord::pdf {

// Writes the structure tree into a PDF whose page marks were rewritten, and the links, which are
// part of it.
class StructureWriter
{
public:
    StructureWriter(QPDF& pdf, const DrawnPages& drawn);
    ~StructureWriter();
    StructureWriter(const StructureWriter&) = delete;
    StructureWriter& operator=(const StructureWriter&) = delete;

    void write(const QString& language);

private:
    struct Handles; // of qpdf, whose headers stay out of this one

    void makeHandles();
    void makeLinks();
    QPDFObjectHandle linkTarget(const tree::Link& link) const;
    void writeElement(std::size_t id);
    QPDFObjectHandle attributes(const StructureElement& element) const;
    QPDFObjectHandle child(const MarkReference& reference) const;
    QPDFObjectHandle child(const AnnotationReference& reference) const;
    QPDFObjectHandle child(const ElementReference& reference) const;
    QPDFObjectHandle parentTree() const;

    QPDF& m_pdf;
    const DrawnPages& m_drawn;
    std::unique_ptr<Handles> m_handles;
};

} // namespace regiobord::pdf
