#include "documents/render/htmlrenderer.h"
#include "documents/render/odtrenderer.h"
#include "documents/render/pdfrenderer.h"
#include "documents/samplepaper.h"
#include "support/catch.h"

#include <QFile>

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
