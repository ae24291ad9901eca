#include "documents/bundle/pdfsyntax.h"

#include "documents/bundle/sourceobjects.h"
#include "documents/bundlesources.h"
#include "documents/pdfreading.h"
#include "support/catch.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <string>

using namespace regiobord::bundle;
using syntax::Origin;

namespace {

// The same PDF with object streams.
QByteArray packed(const QByteArray& bytes)
{
    const auto pdf = openPdf(bytes);
    QPDFWriter writer{*pdf};
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

TEST_CASE("a value by the book is one value")
{
    const auto* text = GENERATE(
        "12", "-3.5", "+.5", "4.", "true", "null", "/Naam", "/", "/A#20B", "(tekst (met) \\) en)",
        "()", "<48 65 6C>", "<>", "12 0 R", "[1 2 0 R 3 [4]]", "[]", "<<>>",
        " << /S /P\n/K [<</Type /MCR /MCID 4>> 5 6 0 R] /A<</O/Table>>/Alt(x)>> ", "[(]) <5D> /]]");
    CAPTURE(text);
    const bool isOdd = std::string{text} == "[(]) <5D> /]]"; // a name without letters, and too much
    CHECK(syntax::isValue(text, Origin::Source) != isOdd);
}

TEST_CASE("what is not by the book is left to the library")
{
    const auto* text =
        GENERATE("", "1 2", "[1", "1]", "(open", "(open\\", "<4G>", "<48", "<< /A >>", "<< 1 2 >>",
                 "<< /A 1", "<< /A 1 >", "1e5", "--4", "1.2.3", ".", "nul", "trueish", "{1}",
                 "[1 % noot\n]", "12 0 obj", "endobj", "<< /A 1 /A 2 >>", "<< /#41 1 >>");
    CAPTURE(text);
    CHECK_FALSE(syntax::isValue(text, Origin::Source));
}

TEST_CASE("values deeper than anyone writes are not read")
{
    const std::string deep(5000, '[');
    CHECK_FALSE(syntax::isValue(deep + std::string(5000, ']'), Origin::Source));
    CHECK(syntax::isValue(deep.substr(0, 90) + std::string(90, ']'), Origin::Source));
}

TEST_CASE("dictionaries and arrays are taken apart")
{
    const auto entries = syntax::entriesOf("<</S/P /K[1 2 0 R] /Pg 3 0 R/T (a >> b)>>");
    REQUIRE(entries.size() == 4);
    CHECK(entries[0] == syntax::Entry{"/S", "/P"});
    CHECK(entries[1] == syntax::Entry{"/K", "[1 2 0 R]"});
    CHECK(entries[2] == syntax::Entry{"/Pg", "3 0 R"});
    CHECK(entries[3] == syntax::Entry{"/T", "(a >> b)"});
    const auto items = syntax::itemsOf("[1 2 3 0 R 4 0 5]");
    CHECK(items == std::vector<std::string_view>{"1", "2", "3 0 R", "4", "0", "5"});
    CHECK(syntax::entriesOf("[1]").empty());
    CHECK(syntax::itemsOf("<<>>").empty());
    CHECK(syntax::valueOf("<< /A 1 /B 2 >>", "/B") == "2");
    CHECK(syntax::valueOf("<< /A 1 >>", "/B").empty());
}

TEST_CASE("numbers, references and names are read")
{
    CHECK(syntax::integerIn("-4") == -4);
    CHECK(syntax::integerIn("+4") == 4);
    CHECK_FALSE(syntax::integerIn("4.0"));
    CHECK_FALSE(syntax::integerIn("4 0 R"));
    CHECK_FALSE(syntax::integerIn("99999999999"));
    CHECK(syntax::referenceIn("12 3 R") == QPDFObjGen{12, 3});
    CHECK(syntax::referenceIn("12\n0  R") == QPDFObjGen{12, 0});
    CHECK_FALSE(syntax::referenceIn("12"));
    CHECK_FALSE(syntax::referenceIn("/R"));
    CHECK_FALSE(syntax::referenceIn("99999999999 0 R"));
    CHECK(syntax::nameIn("/Kop#202") == "/Kop 2");
    CHECK(syntax::nameIn("/Kop#2") == "/Kop#2");
    CHECK(syntax::nameIn("(Kop)").empty());
}

TEST_CASE("every object reads the same as in the library")
{
    const bool isEncrypted = GENERATE(false, true);
    auto bytes = packed(makeSource({.pages = 40, .links = true}));
    if (isEncrypted)
        bytes = encrypted(bytes, "");
    const auto pdf = openPdf(bytes);
    SourceObjects objects{*pdf};
    int count = 0;
    for (const auto& [id, place] : pdf->getXRefTable()) {
        CAPTURE(id.getObj());
        const std::string found{objects.object(id)};
        REQUIRE(syntax::isValue(found, Origin::Library));
        auto expected = pdf->getObject(id);
        if (!expected.isStream())
            CHECK(QPDFObjectHandle::parse(pdf.get(), found).unparse()
                  == expected.unparseResolved());
        count += place.getType() == 2 ? 1 : 0;
    }
    CHECK(count > 100);
}

TEST_CASE("an object that is not there is null")
{
    const auto pdf = openPdf(makeSource({}));
    SourceObjects objects{*pdf};
    CHECK(objects.object(QPDFObjGen{99999, 0}) == "null");
    CHECK(objects.resolved("99999 0 R") == "null");
    CHECK(objects.resolved("(tekst)") == "(tekst)");
}
