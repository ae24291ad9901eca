#pragma once

#include "documents/tree/document.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace regiobord {

struct PdfOptions
{
    QDateTime created;       // in the file, if valid: the same input and date give the same bytes
    bool pageNumbers = true; // off for a part of a bundle, which numbers its own pages
    int firstPageNumber = 1;
    QString footer; // instead of the document's own running footer; empty: that one
};

// Where a heading stands in the rendered file.
struct PdfHeading
{
    int level = 1;
    QString text;
    QString anchor; // also the name of the destination in the file; empty: none
    int page = 1;   // from 1
    double top = 0; // points from the top of the page
};

struct RenderedPdf
{
    QByteArray pdf;
    int pageCount = 0;
    std::vector<PdfHeading> headings; // in the order of the document
};

// The paper as a tagged PDF on A4: structure, bookmarks, named destinations, links, language and
// title for who reads it with a screen reader, real text for who searches it. Links to a URI are
// written as they are, "regiobord:part/ID" too. What it keeps of PDF/UA, and why the file does not
// claim it, stands in docs/adr/0003-tagged-pdf-with-cairo.md.
//
// Throws DocumentError for a tree that is not well-formed (see wellformed.h), for an image that
// cannot be shown (naming it), and when cairo, pango or qpdf fail. May be called on any thread.
RenderedPdf renderPdf(const tree::Document& document, const PdfOptions& options);

} // namespace regiobord
