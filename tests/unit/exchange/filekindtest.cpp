#include "exchange/regiobordfilereader.h"
#include "support/catch.h"

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
