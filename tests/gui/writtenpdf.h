// What stands in a PDF that the window wrote.
#pragma once

#include "exchange/form/pdftext.h"
#include "support/catch.h"

#include <QFile>

#include <poppler-document.h>
#include <poppler-toc.h>

#include <memory>

namespace regiobord::test {

// Not by QtPdf, whose reading of texts and bookmarks keeps the pages in memory for good.
inline QString textOf(const QString& path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = readPdfText(path, file.readAll());
    REQUIRE(text.has_value());
    return *text;
}

inline void addTitles(const poppler::toc_item& item, QStringList& titles)
{
    for (const auto* child : item.children()) {
        const auto title = child->title().to_utf8();
        titles.append(QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())));
        addTitles(*child, titles);
    }
}

// The titles of its bookmarks, in their order.
inline QStringList outlineOf(const QString& path)
{
    const std::unique_ptr<poppler::document> document{
        poppler::document::load_from_file(path.toStdString())};
    REQUIRE(document != nullptr);
    const std::unique_ptr<poppler::toc> bookmarks{document->create_toc()};
    REQUIRE(bookmarks != nullptr);
    QStringList titles;
    addTitles(*bookmarks->root(), titles);
    return titles;
}

} // namespace regiobord::test
