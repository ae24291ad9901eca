#include "exchange/form/pdftext.h"

#include "exchange/form/formreader.h"
#include "support/catch.h"
#include "unit/exchange/formpdf.h"
#include "unit/exchange/formsupport.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

const QString fileName = u"aanvraag.pdf"_s;

QString errorOf(const QByteArray& bytes)
{
    const auto text = readPdfText(fileName, bytes);
    REQUIRE_FALSE(text.has_value());
    REQUIRE(text.error().size() == 1);
    CHECK(text.error()[0].file == fileName);
    return text.error()[0].message;
}

QByteArray formPdf()
{
    return form::pdfOfLines(form::dataText(u"regels.txt"_s).split(u'\n'));
}

} // namespace

TEST_CASE("The text of a PDF keeps the order of its lines, page after page")
{
    QStringList lines;
    for (int number = 1; number <= 150; ++number)
        lines += u"regel %1 van de tekst"_s.arg(number);
    const auto text = readPdfText(fileName, form::pdfOfLines(lines));
    REQUIRE(text.has_value());
    qsizetype last = -1;
    for (const auto& line : lines) {
        const auto at = text->indexOf(line + u'\n');
        CAPTURE(line.toStdString());
        CHECK(at > last);
        last = at;
    }
    CHECK(text->count(u'\f') == 3);
}

TEST_CASE("A form in a PDF is read like the form in a text")
{
    const auto catalogue = form::catalogue();
    const auto text = readPdfText(fileName, formPdf());
    REQUIRE(text.has_value());
    auto fromPdf = form::detailsOf(form::readOk(*text, catalogue));
    const auto fromText = form::detailsOf(form::readOk(form::dataText(u"regels.txt"_s), catalogue));
    fromPdf.applicant = fromText.applicant; // a new id each time
    CHECK(fromPdf == fromText);
}

TEST_CASE("Fields of a form that stand in boxes beside each other keep their values in a PDF")
{
    const auto catalogue = form::catalogue();
    const auto text =
        readPdfText(fileName, form::pdfOfColumns(form::dataText(u"kolommen.txt"_s).split(u'\n')));
    REQUIRE(text.has_value());
    const auto fromPdf = form::detailsOf(form::readOk(*text, catalogue));
    const auto fromText =
        form::detailsOf(form::readOk(form::dataText(u"kolommen.txt"_s), catalogue));
    CHECK(fromPdf.name == fromText.name);
    CHECK(fromPdf.thematafel == fromText.thematafel);
    CHECK(fromPdf.applicant == fromText.applicant);
    CHECK(fromPdf.period == fromText.period);
    CHECK(fromPdf.results == fromText.results);
    CHECK(fromPdf.budget == fromText.budget);
    CHECK(fromPdf.stateAidGrounds == fromText.stateAidGrounds);
    CHECK(fromPdf.signature == fromText.signature);
}

TEST_CASE("A PDF of pictures says that it holds no text")
{
    CHECK(errorOf(form::pdfOfLines({})).contains(u"holds no text"_s));
}

TEST_CASE("What is no PDF is refused")
{
    const auto bytes = GENERATE(as<QByteArray>{}, "", "geen pdf", "%PDF-1.7\n", "{}",
                                QByteArray(100'000, '\0'), QByteArray(100'000, '%'));
    CHECK(errorOf(bytes).contains(u"cannot be opened"_s));
}

TEST_CASE("An encrypted PDF asks for the file without its password")
{
    CHECK(errorOf(form::encryptedPdf()).contains(u"password"_s));
}

TEST_CASE("A damaged PDF is refused or gives what text is left, and never ends the program")
{
    const auto whole = formPdf();
    QRandomGenerator random{41};
    for (qsizetype length = 0; length < whole.size(); length += whole.size() / 60) {
        CAPTURE(length);
        const auto text = readPdfText(fileName, whole.left(length));
        CHECK((text.has_value() ? !text->isEmpty() : text.error().size() == 1));
    }
    for (int round = 0; round < 150; ++round) {
        CAPTURE(round);
        auto bytes = whole;
        for (int change = 0; change <= round / 10; ++change)
            bytes[random.bounded(static_cast<int>(bytes.size()))] =
                static_cast<char>(random.bounded(256));
        const auto text = readPdfText(fileName, bytes);
        if (text)
            CHECK_FALSE(text->contains(QChar{}));
        else
            CHECK(text.error().size() == 1);
    }
}
