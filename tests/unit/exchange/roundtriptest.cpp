#include "exchange/json/jsonfile.h"
#include "exchange/json/jsonsnapshots.h"
#include "support/catch.h"
#include "unit/exchange/richcontent.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

QString textOf(const std::vector<ReadRemark>& remarks)
{
    QString text;
    for (const auto& remark : remarks)
        text += u"%1:%2 %3\n"_s.arg(remark.place).arg(remark.line).arg(remark.message);
    return text;
}

PortfolioContent readBack(const QByteArray& bytes, const Catalogue& catalogue)
{
    const auto result = readJson(u"a.json"_s, bytes, catalogue);
    INFO((result ? textOf(result->remarks) : textOf(result.error())));
    INFO(bytes.left(3000).toStdString());
    REQUIRE(result.has_value());
    CHECK(result->remarks.empty());
    return result->content;
}

Catalogue catalogueOf(const PortfolioContent& content)
{
    return Catalogue{{content.programmes, content.organisations, content.bodies, content.funds}};
}

} // namespace

TEST_CASE("A portfolio in which everything is filled in comes back as it was")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto content = RichContent{seed}.make();
        const auto bytes = JsonFileWriter{}.write(content, Catalogue{});
        const auto back = readBack(bytes, Catalogue{});
        INFO(seed);
        CHECK(back.programmes == content.programmes);
        CHECK(back.organisations == content.organisations);
        CHECK(back.bodies == content.bodies);
        CHECK(back.people == content.people);
        CHECK(back.memberships == content.memberships);
        CHECK(back.funds == content.funds);
        CHECK(back.fundEntries == content.fundEntries);
        CHECK(back.projects == content.projects);
        CHECK(back.reports == content.reports);
        CHECK(back.meetings == content.meetings);
        CHECK(back.attachments == content.attachments);
    }
}

TEST_CASE("Writing what was read gives the same bytes")
{
    const auto content = RichContent{3}.make();
    const auto catalogue = catalogueOf(content);
    const auto bytes = JsonFileWriter{}.write(content, catalogue);
    CHECK(JsonFileWriter{}.write(readBack(bytes, Catalogue{}), catalogue) == bytes);
    CHECK(bytes.endsWith("}\n"));
    CHECK(bytes.startsWith("{\n  \"regiobord\": 1,\n  \"kind\": \"portfolio\",\n"));
}

TEST_CASE("One thing is a file of its own kind and comes back with the catalogue")
{
    const auto all = RichContent{5}.make();
    const auto catalogue = catalogueOf(all);
    const auto check = [&](const PortfolioContent& content, const char* kind) {
        const auto bytes = JsonFileWriter{}.write(content, catalogue);
        INFO(bytes.left(80).toStdString());
        CHECK(bytes.contains(QByteArray{"\"kind\": \""} + kind + "\""));
        CHECK(readBack(bytes, catalogue) == content);
    };
    check({.programmes = {all.programmes[0]}}, "programme");
    check({.organisations = {all.organisations[1]}}, "organisation");
    check({.bodies = {all.bodies[0]}}, "body");
    check({.people = {all.people[0]}}, "person");
    check({.memberships = {all.memberships[0]}}, "membership");
    check({.funds = {all.funds[0]}}, "fund");
    check({.fundEntries = {all.fundEntries[0]}}, "fundEntry");
    check({.projects = {all.projects[0]}}, "project");
    check({.projects = {all.projects[1]}}, "project");
    check({.reports = {all.reports[0]}}, "findingsReport");
    check({.meetings = {all.meetings[0]}}, "meeting");
    check({.attachments = {all.attachments[0]}}, "attachment");
    check({}, "portfolio");
}

TEST_CASE("Only what was filled in is written")
{
    const Project project{.id = ProjectId::fromName(u"p"_s), .number = u"2025-003"_s};
    const auto bytes = JsonFileWriter{}.write({.projects = {project}}, Catalogue{});
    const auto written = nlohmann::json::parse(bytes.toStdString());
    CHECK(written["project"].size() == 2);
    CHECK(written["project"]["number"] == "2025-003");
}

TEST_CASE("References show a code beside the id")
{
    const auto all = RichContent{7}.make();
    const auto bytes = JsonFileWriter{}.write({.projects = {all.projects[0]}}, catalogueOf(all));
    const auto written = nlohmann::json::parse(bytes.toStdString())["project"];
    const auto& theme = all.programmes[0].themes[0];
    const auto path = all.programmes[0].code + u'/' + theme.goals[0].code;
    CHECK(written["goals"][0]["goal"]["code"] == path.toStdString());
    CHECK(written["thematafel"]["code"] == all.bodies[0].code.toStdString());
    CHECK(written["thematafel"]["id"] == all.bodies[0].id.toString().toStdString());
}

TEST_CASE("A snapshot is the file of a thing on one line")
{
    const auto all = RichContent{9}.make();
    const JsonSnapshots snapshots;
    const auto snapshot = snapshots.of(all.projects[0]);
    CHECK_FALSE(snapshot.contains('\n'));
    const auto back = readJson(u"a"_s, snapshot, catalogueOf(all));
    REQUIRE(back.has_value());
    CHECK(back->content.projects == std::vector{all.projects[0]});
    CHECK(snapshots.of(all.memberships[0]).contains("\"kind\":\"membership\""));
}

TEST_CASE("No key of part II of the form is in any file")
{
    const auto bytes = JsonFileWriter{}.write(RichContent{11}.make(), Catalogue{});
    std::set<std::string> keys;
    const auto collect = [&keys](int, nlohmann::json::parse_event_t event, nlohmann::json& value) {
        if (event == nlohmann::json::parse_event_t::key)
            keys.insert(value.get<std::string>());
        return true;
    };
    CHECK_FALSE(nlohmann::json::parse(bytes.toStdString(), collect).is_null());
    CHECK(keys.contains("thematafel"));
    for (const auto* key : {"email", "phone", "address", "postalCode", "iban", "signatory"})
        CHECK_FALSE(keys.contains(key));
}
