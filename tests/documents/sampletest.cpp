#include "documents/render/htmlrenderer.h"
#include "documents/render/odtrenderer.h"
#include "documents/render/pdfrenderer.h"
#include "documents/samplepaper.h"
#include "documents/tree/build.h"
#include "support/catch.h"

#include <QFile>

#include <ctime>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

void write(const QString& name, const QByteArray& bytes)
{
    QFile file{name};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

// Hidden: run documents_tests "[.sample]" and look at what it wrote into the current folder.
TEST_CASE("The sample paper is written to look at", "[.sample]")
{
    PdfOptions options;
    options.created = QDateTime{QDate{2025, 1, 20}, QTime{12, 0}, Qt::UTC};
    write(u"sample.pdf"_s, renderPdf(samplePaper(), options).pdf);
    write(u"sample.html"_s, renderHtml(samplePaper()));
    write(u"sample.odt"_s, renderOdt(samplePaper(), options.created));
}

// Hidden: a limit of time says something on a release build and a quiet machine only.
TEST_CASE("A table of a thousand rows takes less than half a second", "[.speed]")
{
    tree::Table projects =
        tree::table({tree::left(4), tree::left(2), tree::right(1), tree::right(1), tree::right(1)},
                    {u"Project"_s, u"Thematafel"_s, u"Nr"_s, u"Kosten"_s, u"Gevraagd"_s});
    for (int number = 0; number < 1000; ++number)
        projects.rows.push_back(
            tree::row({u"Project met een naam van gewone lengte"_s, u"Onderwijs"_s,
                       QString::number(number), u"331.876"_s, u"147.824"_s}));
    tree::Document paper;
    paper.add(std::move(projects));
    const std::clock_t begin = std::clock();
    const int pages = renderPdf(paper, {}).pageCount;
    const auto milliseconds = (std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    WARN(pages << " pages in " << milliseconds << " ms of processor time");
    CHECK(milliseconds < 500);
}
