#include "exchange/builtin.h"
#include "exchange/json/jsonfile.h"
#include "exchange/regiobordfilereader.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

const Catalogue& catalogue()
{
    static const Catalogue known{
        {.programmes = builtInProgrammes(),
         .organisations = {{.id = OrganisationId::fromName(u"graafschap"_s),
                            .name = u"Graafschap College"_s,
                            .shortName = u"GC"_s}},
         .bodies = builtInBodies().bodies,
         .funds = {{.id = FundId::fromName(u"go"_s), .code = u"gebiedsopgave"_s}}}};
    return known;
}

Expected<ReadResult, std::vector<ReadRemark>> read(const QByteArray& bytes)
{
    return RegiobordFileReader{}.read(u"in.json"_s, bytes, catalogue());
}

QByteArray project(const QByteArray& members)
{
    return "{\"regiobord\": 1, \"kind\": \"project\", \"project\": {\n" + members + "\n}}";
}

ProjectDetails details(const QByteArray& members)
{
    const auto result = read(project(members));
    if (!result)
        FAIL(result.error().front().message.toStdString());
    return result->content.projects.at(0).details;
}

// Places and lines of all errors: "project.period.start:3".
QStringList errors(const QByteArray& bytes)
{
    const auto result = read(bytes);
    QStringList places;
    if (result)
        return places;
    for (const auto& error : result.error()) {
        CHECK(error.file == u"in.json"_s);
        CHECK_FALSE(error.message.isEmpty());
        places.append(u"%1:%2"_s.arg(error.place).arg(error.line));
    }
    return places;
}

QString message(const QByteArray& bytes)
{
    const auto result = read(bytes);
    REQUIRE_FALSE(result.has_value());
    return result.error().front().message;
}

} // namespace

TEST_CASE("A file written by hand may leave out ids and name things by code, name or path")
{
    const auto read = details(R"(
        "thematafel": "Onderwijs en Arbeidsmarkt",
        "applicant": "graafschap college",
        "goals": [{"goal": "OA-1"}, {"goal": "visie-2030/OA-2"}],
        "springplanken": [{"springplank": "S6", "result": "S6.4",
                           "promises": [{"measure": "S6.4", "amount": 500}]}],
        "budget": {"financing": [{"role": "requestedGrant", "fund": "gebiedsopgave",
                                  "amount": "147824.00"}]})");
    CHECK(read.thematafel == catalogue().bodyByCode(u"OA"_s)->id);
    CHECK(read.applicant == catalogue().organisationByName(u"GC"_s)->id);
    CHECK(catalogue().pathOf(read.goals.at(0).goal) == u"visie-2030/OA-1"_s);
    CHECK(catalogue().pathOf(read.goals.at(1).goal) == u"visie-2030/OA-2"_s);
    CHECK(catalogue().pathOf(read.springplanken.at(0).result) == u"regio-deal-2/S6.4"_s);
    CHECK(read.springplanken.at(0).promises.at(0).amount == Quantity::fromWhole(500));
    CHECK(read.budget.financing.at(0).amount == Money::fromEuros(147'824));
}

TEST_CASE("Things of a file refer to each other by number, code and name, in any order")
{
    const auto result = read(R"({"regiobord": 1, "kind": "portfolio", "portfolio": {
        "reports": [{"project": "2025-001", "thematafels": ["OA"]}],
        "memberships": [{"person": "Voorzitter tafel", "body": "NB"}],
        "projects": [{"number": "2025-001", "name": "Een", "applicant": "Stichting Nieuw"}],
        "people": [{"name": "Voorzitter tafel"}],
        "bodies": [{"code": "NB", "name": "Nieuw bestuur", "theme": "NV/T1"}],
        "programmes": [{"code": "NV", "name": "Nieuwe visie", "themes": [{"code": "T1"}]}],
        "organisations": [{"name": "Stichting Nieuw", "undertaking": "Moeder"},
                          {"name": "Moeder"}]}})");
    REQUIRE(result.has_value());
    const auto& content = result->content;
    CHECK(content.reports.at(0).project == content.projects.at(0).id);
    CHECK(content.projects.at(0).details.applicant == content.organisations.at(0).id);
    CHECK(content.organisations.at(0).undertaking == content.organisations.at(1).id);
    CHECK(content.memberships.at(0).person == content.people.at(0).id);
    CHECK(content.memberships.at(0).body == content.bodies.at(0).id);
    CHECK(content.bodies.at(0).theme == content.programmes.at(0).themes.at(0).id);
    CHECK_FALSE(content.projects.at(0).id.isNull());
}

TEST_CASE("A project of the portfolio is named by its number")
{
    const auto known = ProjectId::create();
    const RegiobordFileReader reader{[&](const QString& number) {
        return number == u"2025-003"_s ? std::optional{known} : std::nullopt;
    }};
    const QByteArray file = R"({"regiobord": 1, "kind": "meeting", "meeting": {"body": "AB",
        "items": [{"number": "2.a", "projects": ["2025-003"]}]}})";
    const auto result = reader.read(u"m.json"_s, file, catalogue());
    REQUIRE(result.has_value());
    CHECK(result->content.meetings.at(0).items.at(0).projects == std::vector{known});
    CHECK(errors(file) == QStringList{u"meeting.items[0].projects[0]:2"_s});
}

TEST_CASE("Amounts are exact: a text in euros or whole euros")
{
    const auto amount = [](const QByteArray& written) {
        return details("\"budget\": {\"costs\": [{\"amount\": " + written + "}]}")
            .budget.costs.at(0)
            .amount;
    };
    CHECK(amount("\"331876.00\"") == Money::fromEuros(331'876));
    CHECK(amount("\"0.01\"") == Money::fromCents(1));
    CHECK(amount("\"-12\"") == Money::fromEuros(-12));
    CHECK(amount("331876") == Money::fromEuros(331'876));
    for (const auto* wrong :
         {"331876.5", "331876.00", "1e5", "\"1.250.000\"", "\"12,50\"", "\"12.5\"", "\"12.345\"",
          "\"driehonderd\"", "\"\"", "\" 12\"", "\"1e5\"", "true", "null", "[]", "{}",
          "9223372036854775807", "\"92233720368547758.08\"", "18446744073709551616", "-1e-400"}) {
        INFO(wrong);
        CHECK(
            errors(project(QByteArray{"\"budget\": {\"costs\": [\n{\"amount\": "} + wrong + "}]}"))
            == QStringList{u"project.budget.costs[0].amount:3"_s});
    }
}

TEST_CASE("All wrong values of a file are reported at once, each with its line")
{
    CHECK(errors(project(R"("name": 12,
"period": {"start": "1 januari", "end": "2025-02-30"},
"sdgs": [1, "twee", 3.5],
"thematafel": "Cultuur",
"europeanProcurement": "misschien",
"involved": {},
"results": [{"value": "circa 20"}],
"opgaven": ["O1", "O99"])"))
          == QStringList{u"project.name:2"_s, u"project.thematafel:5"_s,
                         u"project.period.start:3"_s, u"project.period.end:3"_s,
                         u"project.results[0].value:8"_s, u"project.sdgs[1]:4"_s,
                         u"project.sdgs[2]:4"_s, u"project.involved:7"_s,
                         u"project.europeanProcurement:6"_s, u"project.opgaven[1]:9"_s});
}

TEST_CASE("Keys that are not known are reported and the rest is read")
{
    const auto result = read(R"({"regiobord": 1, "kind": "project", "extra": {"a": 1},
"project": {"name": "Een",
"naam": "Twee", "budget": {"kosten": []},
"thematafel": {"code": "OA", "rol": "x"}}})");
    REQUIRE(result.has_value());
    CHECK(result->content.projects.at(0).details.name == u"Een"_s);
    QStringList places;
    for (const auto& remark : result->remarks)
        places.append(u"%1:%2"_s.arg(remark.place).arg(remark.line));
    CHECK(places
          == QStringList{u"extra:1"_s, u"project.thematafel.rol:4"_s, u"project.budget.kosten:3"_s,
                         u"project.naam:3"_s});
}

TEST_CASE("The id goes before the code, and an id that is nowhere gives way to a code that is")
{
    const auto goal = catalogue().goalByCode(u"OA-1"_s)->id;
    const auto named = [](const GoalId& id, const char* code) {
        return details(QByteArray{R"("goals": [{"goal": {"id": ")"} + id.toString().toUtf8()
                       + "\", \"code\": \"" + code + "\"}}]")
            .goals.at(0)
            .goal;
    };
    CHECK(named(goal, "OA-2") == goal);
    CHECK(named(GoalId::create(), "OA-1") == goal);
    CHECK(message(project(R"("goals": [{"goal": "OA-77"}])")).contains(u"OA-77"_s));
}

TEST_CASE("A name that several things in the file have is no reference")
{
    const QByteArray file = R"({"regiobord": 1, "kind": "portfolio", "portfolio": {
        "organisations": [{"name": "Dubbel"}, {"name": "dubbel"}],
        "projects": [{"applicant": "Dubbel"}]}})";
    CHECK(errors(file) == QStringList{u"portfolio.projects[0].applicant:3"_s});
}

TEST_CASE("An id that stands twice in a file is an error")
{
    const auto id = ProjectId::create().toString().toUtf8();
    CHECK(errors("{\"regiobord\": 1, \"kind\": \"portfolio\", \"portfolio\": {\"projects\": "
                 "[\n{\"id\": \""
                 + id + "\"},\n{\"id\": \"" + id + "\"}]}}")
          == QStringList{u"portfolio.projects[1]:3"_s});
}

TEST_CASE("A step that cannot follow on the route is an error at that step")
{
    CHECK(errors(project(R"("route": [{"step": "board", "date": "2025-01-09"},
{"step": "thematafel", "date": "2025-02-01"}])"))
          == QStringList{u"project.route[1]:3"_s});
}

TEST_CASE("Bytes of an attachment that do not fit their SHA-256 are an error")
{
    const QByteArray file = R"({"regiobord": 1, "kind": "attachment", "attachment": {
        "fileName": "a.txt", "sha256": "00ff", "bytes": "aGFsbG8="}})";
    CHECK(errors(file) == QStringList{u"attachment:1"_s});
    auto fine = file;
    const auto result = read(fine.replace(R"("sha256": "00ff", )", ""));
    REQUIRE(result.has_value());
    CHECK(result->content.attachments.at(0).bytes == "hallo");
    CHECK(result->content.attachments.at(0).attachment.size == 5);
}

TEST_CASE("A newer version and an unknown kind are refused with what to do")
{
    CHECK(message(R"({"regiobord": 2, "kind": "project", "project": {}})").contains(u"2"_s));
    CHECK(errors(R"({"regiobord": 2, "kind": "project", "project": {}})")
          == QStringList{u"regiobord:1"_s});
    CHECK(errors("{\"regiobord\": \"1\",\n\"kind\": \"project\", \"project\": {}}")
          == QStringList{u"regiobord:1"_s});
    CHECK(errors("{\"regiobord\": 1,\n\"kind\": \"recept\"}") == QStringList{u"kind:2"_s});
    CHECK(errors("{\"regiobord\": 1}") == QStringList{u"kind:1"_s});
    CHECK(errors(R"({"regiobord": 1, "kind": "project"})") == QStringList{u":1"_s});
    CHECK(errors(R"({"kind": "project", "project": {}})") == QStringList{u"regiobord:1"_s});
    CHECK(errors(R"({"regiobord": 1, "kind": "project", "project": []})")
          == QStringList{u"project:1"_s});
    CHECK(errors(R"({"regiobord": 1, "kind": "portfolio", "portfolio": {"projects": {}}})")
          == QStringList{u"portfolio.projects:1"_s});
}

TEST_CASE("A byte order mark and the key $schema are nothing to speak of")
{
    const auto result = read("\xEF\xBB\xBF{\"$schema\": \"x\", \"regiobord\": 1, \"kind\": "
                             "\"fund\", \"fund\": {\"code\": \"a\"}}");
    REQUIRE(result.has_value());
    CHECK(result->remarks.empty());
    CHECK(result->content.funds.at(0).code == u"a"_s);
}

TEST_CASE("What the program does not write on its own is refused by name")
{
    const auto result = RegiobordFileReader{}.read(u"x.bin"_s, "PK\x03\x04", catalogue());
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().at(0).file == u"x.bin"_s);
}
