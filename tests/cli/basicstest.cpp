#include "program.h"
#include "support/catch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

void write(const QString& name, const QByteArray& content)
{
    QFile file{name};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString& name)
{
    QFile file{name};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A new portfolio holds the built-in programmes")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, u"a.regiobord"_s}).exitCode == 0);
    const auto listed =
        program.run({u"list"_s, u"a.regiobord"_s, u"programmes"_s, u"--format"_s, u"json"_s});
    REQUIRE(listed.exitCode == 0);
    const auto programmes = QJsonDocument::fromJson(listed.out.toUtf8()).array();
    CHECK(programmes.size() == 6);
    CHECK(program.run({u"verify"_s, u"a.regiobord"_s}).exitCode == 0);
}

TEST_CASE("The exit code says whether it was done, could not be done, or was not understood")
{
    const Program program;
    CHECK(program.run({u"--help"_s}).exitCode == 0);
    CHECK(program.run({}).exitCode == 2);
    CHECK(program.run({u"fly"_s}).exitCode == 2);
    CHECK(program.run({u"new"_s}).exitCode == 2);
    CHECK(program.run({u"new"_s, u"a.regiobord"_s, u"--nonsense"_s}).exitCode == 2);
    CHECK(program.run({u"list"_s, u"a.regiobord"_s, u"projects"_s}).exitCode == 1);
    REQUIRE(program.run({u"new"_s, u"a.regiobord"_s}).exitCode == 0);
    CHECK(program.run({u"new"_s, u"a.regiobord"_s}).exitCode == 1);
    CHECK(program.run({u"list"_s, u"a.regiobord"_s, u"dragons"_s}).exitCode == 2);
    CHECK(
        program.run({u"list"_s, u"a.regiobord"_s, u"projects"_s, u"--format"_s, u"xml"_s}).exitCode
        == 2);
    CHECK(program
              .run({u"bundle"_s, u"a.regiobord"_s, u"--meeting"_s, u"morgen"_s, u"--out"_s,
                    u"b.pdf"_s})
              .exitCode
          == 2);
    CHECK(program
              .run({u"bundle"_s, u"a.regiobord"_s, u"--meeting"_s, u"2025-01-29"_s, u"--out"_s,
                    u"b.pdf"_s})
              .exitCode
          == 1);
}

TEST_CASE("Messages are Dutch, and English when asked for")
{
    const Program program;
    CHECK(program.run({u"list"_s, u"niets.regiobord"_s, u"projects"_s})
              .err.contains(u"bestaat niet"_s));
    CHECK(program.run({u"--lang"_s, u"en"_s, u"list"_s, u"niets.regiobord"_s, u"projects"_s})
              .err.contains(u"is not there"_s));
    CHECK(program.run({u"--lang=de"_s, u"--help"_s}).exitCode == 2);
}

TEST_CASE("A file of another kind is refused and stays as it is")
{
    const Program program;
    const auto [name, content] = GENERATE(table<QString, QByteArray>({
        {u"brief.regiobord"_s, QByteArray("Geachte heer, mevrouw")},
        {u"leeg.regiobord"_s, QByteArray()},
        {u"kop.regiobord"_s, QByteArray("SQLite format 3\0 and then nothing", 34)},
    }));
    write(program.path(name), content);
    const auto listed = program.run({u"list"_s, name, u"projects"_s});
    CHECK(listed.exitCode == 1);
    CHECK(listed.err.contains(name));
    CHECK(contentOf(program.path(name)) == content);
    CHECK_FALSE(QFile::exists(program.path(name + u"-wal"_s)));
}

TEST_CASE("Bad input is told with its place, and nothing of the file is stored")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, u"a.regiobord"_s}).exitCode == 0);
    write(program.path(u"aanvraag.json"_s),
          "{\n  \"regiobord\": 1,\n  \"kind\": \"project\",\n  \"project\": {\n"
          "    \"name\": \"Fietspad\",\n    \"thematafel\": \"Onbekende tafel\"\n  }\n}\n");
    const auto imported = program.run({u"import"_s, u"a.regiobord"_s, u"aanvraag.json"_s});
    CHECK(imported.exitCode == 1);
    CHECK(imported.err.contains(u"aanvraag.json, regel 6"_s));
    const auto listed =
        program.run({u"list"_s, u"a.regiobord"_s, u"projects"_s, u"--format"_s, u"json"_s});
    CHECK(QJsonDocument::fromJson(listed.out.toUtf8()).array().isEmpty());
}

TEST_CASE("A form with an unknown thematafel or an amount in words is refused and not stored")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, u"a.regiobord"_s}).exitCode == 0);
    const auto imported = program.run(
        {u"import"_s, u"a.regiobord"_s, u"" SOURCE_DIR "/tests/data/form/fouten.txt"_s});
    CHECK(imported.exitCode == 1);
    INFO(imported.err.toStdString());
    CHECK(imported.err.contains(u"fouten.txt, regel 7, 2: “Ruimtevaart”"_s));
    CHECK(imported.err.contains(u"fouten.txt, regel 42, 9: totale kosten: “circa 5 ton”"_s));
    for (const auto& list : {u"projects"_s, u"organisations"_s}) {
        const auto listed =
            program.run({u"list"_s, u"a.regiobord"_s, list, u"--format"_s, u"json"_s});
        CHECK_FALSE(listed.out.contains(u"Bureau Stip"_s));
        CHECK_FALSE(listed.out.contains(u"Grote Plan"_s));
    }
}

TEST_CASE("A good file beside a bad one is stored, and the exit code still tells of the bad one")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, u"a.regiobord"_s}).exitCode == 0);
    write(program.path(u"slecht.json"_s), "{");
    const auto imported =
        program.run({u"import"_s, u"a.regiobord"_s, u"slecht.json"_s,
                     u"" SOURCE_DIR "/tests/data/meetings/board-2025-02-06.json"_s});
    CHECK(imported.exitCode == 1);
    const auto listed = program.run({u"list"_s, u"a.regiobord"_s, u"meetings"_s});
    CHECK(listed.out.contains(u"6 feb 2025"_s));
}

TEST_CASE("A backup is a portfolio, and does not replace a file")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, u"a.regiobord"_s}).exitCode == 0);
    REQUIRE(program.run({u"backup"_s, u"a.regiobord"_s, u"--out"_s, u"b.regiobord"_s}).exitCode
            == 0);
    CHECK(program.run({u"verify"_s, u"b.regiobord"_s}).exitCode == 0);
    const auto before = contentOf(program.path(u"b.regiobord"_s));
    CHECK(program.run({u"backup"_s, u"a.regiobord"_s, u"--out"_s, u"b.regiobord"_s}).exitCode == 1);
    CHECK(contentOf(program.path(u"b.regiobord"_s)) == before);
}
