#include "documents/render/pdfrenderer.h"
#include "documents/samplepaper.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

using namespace regiobord;

// Hidden: run documents_tests "[.sample]" and look at what it wrote into the current folder.
TEST_CASE("The sample paper is written to look at", "[.sample]")
{
    PdfOptions options;
    options.created = QDateTime{QDate{2025, 1, 20}, QTime{12, 0}, Qt::UTC};
    QFile pdf{u"sample.pdf"_s};
    REQUIRE(pdf.open(QIODevice::WriteOnly));
    pdf.write(renderPdf(samplePaper(), options).pdf);
}
