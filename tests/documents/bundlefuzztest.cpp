#include "documents/bundlereading.h"
#include "documents/bundlesources.h"
#include "documents/pdfreading.h"
#include "support/catch.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <random>

using namespace Qt::StringLiterals;
using namespace regiobord::bundle;

namespace {

// A source with everything that the assembler looks at, readable as text so that a changed byte
// changes structure and not only compressed data.
QByteArray richSource()
{
    const auto source = edited(makeSource({.pages = 2, .links = true}), [](QPDF& pdf) {
        addAnnotation(pdf, 0, "<</Subtype /Text /Rect [9 9 29 29] /Contents (Vraag)>>");
        addAnnotation(pdf, 1, "<</Subtype /Widget /Rect [9 9 29 29] /FT /Tx /V (x)>>");
        describe(pdf, "/P", u"Beschrijving"_s);
    });
    return flatBytes(source);
}

// The same with its tags in object streams that are readable too.
QByteArray packedSource()
{
    const auto opened = openPdf(richSource());
    QPDFWriter writer{*opened};
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(false);
    writer.setStreamDataMode(qpdf_s_uncompress);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

// Either a problem that says what is wrong, or a bundle without defects; never a crash or a hang.
void checkOutcome(const QByteArray& source)
{
    const auto made = makeBundle({partOf(u"a"_s, source), partOf(u"b"_s, makeSource({}))});
    if (made.outcome.status == BundleStatus::Refused) {
        CHECK_FALSE(made.outcome.problems.empty());
        CHECK(made.bytes.isEmpty());
        return;
    }
    REQUIRE(made.outcome.status == BundleStatus::Written);
    // What is drawn wrongly in the source is drawn wrongly in the bundle; that is no defect of it.
    auto defects = defectsOf(made.bytes);
    defects.removeIf([](const QString& defect) { return defect.contains(u"content"_s); });
    INFO(defects.join(u'\n').toStdString());
    CHECK(defects.isEmpty());
    // An element may claim what its page no longer shows; then there is nothing to hear.
    auto owned = ownedPieces(made.bytes);
    owned.removeIf([](const QString& piece) { return piece.endsWith(u"| "_s); });
    CHECK(spokenPieces(made.bytes) == owned);
}

} // namespace

TEST_CASE("a source that is cut off anywhere is a problem")
{
    const auto source = richSource();
    for (qsizetype size = 0; size < source.size() - 6; size += source.size() / 150) {
        CAPTURE(size);
        const auto made = makeBundle({partOf(u"a"_s, source.first(size).append(' '))});
        CHECK(made.outcome.status == BundleStatus::Refused);
    }
}

TEST_CASE("a source with changed bytes is a problem or gives a good bundle")
{
    const auto source = GENERATE(richSource(), packedSource());
    std::mt19937 random{20250129};
    std::uniform_int_distribution<qsizetype> anywhere{0, source.size() - 1};
    std::uniform_int_distribution<int> anything{0, 255};
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        auto changed = source;
        for (int i = 0; i <= round % 5; ++i)
            changed[anywhere(random)] = static_cast<char>(anything(random));
        checkOutcome(changed);
    }
}

TEST_CASE("a source whose references point elsewhere is a problem or gives a good bundle")
{
    const auto source = richSource();
    std::mt19937 random{29};
    std::vector<qsizetype> references;
    for (auto at = source.indexOf(" 0 R"); at >= 0; at = source.indexOf(" 0 R", at + 1))
        references.push_back(at - 1);
    REQUIRE(references.size() > 40);
    std::uniform_int_distribution<std::size_t> any{0, references.size() - 1};
    std::uniform_int_distribution<int> digit{'0', '9'};
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        auto changed = source;
        for (int i = 0; i < 3; ++i)
            changed[references[any(random)]] = static_cast<char>(digit(random));
        checkOutcome(changed);
    }
}
