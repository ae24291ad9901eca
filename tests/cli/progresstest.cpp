#include "program.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const auto portfolio = u"achterhoek.regiobord"_s;

} // namespace

TEST_CASE("A project and the list of springplanken show what was realised beside what was promised")
{
    const Program program;
    REQUIRE(program.run({u"sample"_s, portfolio}).exitCode == 0);
    const auto shown = program.run({u"show"_s, portfolio, u"project"_s, u"2024-011"_s}).out;
    CHECK(shown.contains(
        u"toegezegd: 400 opleidingsvouchers, gerealiseerd 145 tot en met 31 december 2024"_s));
    CHECK(shown.contains(QRegularExpression{
        u"Bijeenkomsten met werkgevers: 10 bijeenkomsten \\(projectleider\\), gerealiseerd 4 tot "
        u"en met 31 december 2024 \\(Loopt voor op de planning\\)"_s}));
    const auto listed = program.run({u"list"_s, portfolio, u"springplanken"_s}).out;
    CHECK(listed.contains(u"Gerealiseerd"_s));
    CHECK(listed.contains(QRegularExpression{u"S6\\.4 .*1\\.000\\s+400\\s+145\\s"_s}));
    CHECK(listed.contains(QRegularExpression{u"S9\\.3 .*\\s+0\\s+0\\s"_s}));
}

TEST_CASE("What was realised leaves one portfolio and arrives in another as it was")
{
    const Program program;
    REQUIRE(program.run({u"sample"_s, portfolio}).exitCode == 0);
    const auto exportProject = [&](const QString& file) {
        return program.run({u"export"_s, file, u"project"_s, u"2024-011"_s}).out.toUtf8();
    };
    const auto before = exportProject(portfolio);
    const auto promise = QJsonDocument::fromJson(
        before)[u"project"][u"springplanken"][1][u"promises"][0][u"realised"];
    CHECK(promise[u"until"].toString() == u"2024-12-31"_s);
    REQUIRE(
        program.run({u"export"_s, portfolio, u"portfolio"_s, u"--out"_s, u"alles.json"_s}).exitCode
        == 0);
    REQUIRE(program.run({u"new"_s, u"nieuw.regiobord"_s}).exitCode == 0);
    REQUIRE(program.run({u"import"_s, u"nieuw.regiobord"_s, u"alles.json"_s}).exitCode == 0);
    CHECK(exportProject(u"nieuw.regiobord"_s) == before);
}
