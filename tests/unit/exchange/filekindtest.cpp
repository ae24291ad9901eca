#include "exchange/regiobordfilereader.h"
#include "support/catch.h"
#include "unit/exchange/formsupport.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

Expected<ReadResult, std::vector<ReadRemark>> read(const QString& fileName, const QByteArray& bytes)
{
    return RegiobordFileReader{}.read(fileName, bytes, Catalogue{});
}

} // namespace

TEST_CASE("A file is what it holds and not what it is called")
{
    const QByteArray fund =
        " \n{\"regiobord\": 1, \"kind\": \"fund\", \"fund\": {\"code\": \"a\"}}";
    CHECK(read(u"fonds.txt"_s, fund).has_value());
    CHECK(read(u"fonds"_s, "\xEF\xBB\xBF" + fund).has_value());
}

TEST_CASE("A file that is called .json gets errors about JSON, whatever it holds")
{
    const auto result = read(u"fonds.JSON"_s, "fonds: a");
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().front().message.contains(u"JSON"_s));
}

TEST_CASE("A text is read as an application form, and a text that is none is refused")
{
    const auto result = read(u"brief.txt"_s, "Geachte leden,\nhierbij de stukken.\n");
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().front().file == u"brief.txt"_s);
    CHECK_FALSE(result.error().front().message.contains(u"JSON"_s));
    CHECK(RegiobordFileReader{}.textOf(u"brief.txt"_s, "Geachte leden").contains(u"Geachte"_s));
}

TEST_CASE("A form with a value that cannot be is refused with field and line, and kept as a draft")
{
    const auto catalogue = form::catalogue();
    const auto bytes = form::dataText(u"fouten.txt"_s).toUtf8();
    const RegiobordFileReader reader;
    const auto read = reader.read(u"fouten.txt"_s, bytes, catalogue);
    REQUIRE_FALSE(read.has_value());
    REQUIRE(read.error().size() == 2);
    const auto& thematafel = read.error()[0];
    const auto& costs = read.error()[1];
    CHECK(thematafel.file == u"fouten.txt"_s);
    CHECK(thematafel.place == u"2"_s);
    CHECK(thematafel.line == 7);
    CHECK(thematafel.message.contains(u"Ruimtevaart"_s));
    CHECK(costs.place == u"9"_s);
    CHECK(costs.line == 42);
    CHECK(costs.message.contains(u"circa 5 ton"_s));

    const auto draft = reader.readDraft(u"fouten.txt"_s, bytes, catalogue);
    REQUIRE(draft.has_value());
    CHECK(form::detailsOf(*draft).name == u"Het Grote Plan"_s);
    CHECK(form::errorsOf(draft->remarks) == read.error());
}

TEST_CASE("A form without such a value is read with its remarks, and none of them is an error")
{
    const auto catalogue = form::catalogue();
    const auto read = RegiobordFileReader{}.read(
        u"regels.txt"_s, form::dataText(u"regels.txt"_s).toUtf8(), catalogue);
    REQUIRE(read.has_value());
    CHECK_FALSE(read->remarks.empty());
    CHECK(form::errorsOf(read->remarks).empty());
}

TEST_CASE("JSON with an error gives no draft either, and a key that it does not know is a warning")
{
    const RegiobordFileReader reader;
    const auto wrong = R"({"regiobord": 1, "kind": "fund", "fund": {"code": 7}})";
    CHECK_FALSE(reader.readDraft(u"a.json"_s, wrong, Catalogue{}).has_value());
    const auto unknown = R"({"regiobord": 1, "kind": "fund", "fund": {"code": "a", "kleur": 7}})";
    const auto read = reader.read(u"a.json"_s, unknown, Catalogue{});
    REQUIRE(read.has_value());
    REQUIRE(read->remarks.size() == 1);
    CHECK(read->remarks[0].severity == Severity::Warning);
}
