#include "program.h"
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <poppler/cpp/poppler-destination.h>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page.h>
#include <poppler/cpp/poppler-toc.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const auto portfolio = u"achterhoek.regiobord"_s;

// The part of the real bundle of 29 January 2025 that holds the form; the whole text is handed
// over.
QString realBundleText()
{
    const auto name = u"" SHARED_DIR "/bronnen/003_38b91b8ba2dcf276.txt"_s;
    if (!QFileInfo::exists(name))
        FAIL("The source documents are missing: " << name.toStdString());
    return name;
}

std::unique_ptr<poppler::document> open(const QString& name)
{
    std::unique_ptr<poppler::document> document{
        poppler::document::load_from_file(name.toStdString())};
    REQUIRE(document);
    return document;
}

QString textOf(const poppler::document& document)
{
    QString text;
    for (int page = 0; page < document.pages(); ++page) {
        const std::unique_ptr<poppler::page> content{document.create_page(page)};
        const auto bytes = content->text().to_utf8();
        text += QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    return text;
}

QStringList childTitles(const poppler::toc_item& item)
{
    QStringList titles;
    for (const auto* child : item.children()) {
        const auto bytes = child->title().to_utf8();
        titles.append(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }
    return titles;
}

} // namespace

TEST_CASE("The sample's bundle has its six items in the outline, and the project under item 3")
{
    const Program program;
    REQUIRE(program.run({u"sample"_s, portfolio}).exitCode == 0);
    CHECK(program.run({u"verify"_s, portfolio}).exitCode == 0);
    const auto made = program.run(
        {u"bundle"_s, portfolio, u"--meeting"_s, u"2025-01-29"_s, u"--out"_s, u"bundel.pdf"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    const auto bundle = open(program.path(u"bundel.pdf"_s));
    const std::unique_ptr<poppler::toc> toc{bundle->create_toc()};
    REQUIRE(toc);
    QStringList items;
    const poppler::toc_item* third = nullptr;
    for (const auto* item : toc->root()->children()) {
        const auto title = QString::fromStdString(item->title().to_latin1());
        if (!title.isEmpty() && title.at(0).isDigit())
            items.append(title);
        if (title.startsWith(u"3"_s))
            third = item;
    }
    CHECK(items.size() == 6);
    REQUIRE(third);
    const auto papers = childTitles(*third);
    CHECK(papers.size() == 3);
    CHECK(papers.filter(u"Oplegger"_s).size() == 1);
    CHECK(papers.filter(u"Aanvraagformulier"_s).size() == 1);
    CHECK(papers.filter(u"Rapport van bevindingen"_s).size() == 1);
    const auto text = textOf(*bundle);
    CHECK(text.contains(u"331.876"_s));
    CHECK(text.contains(u"184.052"_s));
    CHECK(text.contains(u"147.824"_s));
}

TEST_CASE("The text of the real form becomes a project that is checked, reviewed and decided")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, portfolio}).exitCode == 0);
    const auto imported = program.run({u"import"_s, portfolio, realBundleText()});
    INFO(imported.err.toStdString());
    REQUIRE(imported.exitCode == 0);
    const auto shown = program.run({u"show"_s, portfolio, u"project"_s, u"1"_s});
    REQUIRE(shown.exitCode == 0);
    CHECK(shown.out.contains(u"€ 331.876,--"_s));
    CHECK(shown.out.contains(u"Van werk naar werk: 24 plaatsingen (arbeidsmarktcoach)"_s));
    CHECK(shown.out.contains(u"VNO-NCW Midden"_s));

    // The form says nothing of the legal form of the applicant, and that is an error to mend.
    const auto checked = program.run({u"check"_s, portfolio, u"project"_s, u"1"_s});
    CHECK(checked.exitCode == 1);
    CHECK(checked.out.contains(u"rechtspersoon"_s));
    const auto exported =
        program.run({u"export"_s, portfolio, u"organisation"_s, u"VNO-NCW Midden"_s});
    REQUIRE(exported.exitCode == 0);
    auto document = QJsonDocument::fromJson(exported.out.toUtf8()).object();
    auto organisation = document.value(u"organisation"_s).toObject();
    organisation.insert(u"legalForm"_s, u"association"_s);
    document.insert(u"organisation"_s, organisation);
    QFile file{program.path(u"organisatie.json"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument{document}.toJson());
    file.close();
    REQUIRE(program.run({u"import"_s, portfolio, u"organisatie.json"_s}).exitCode == 0);
    CHECK(program.run({u"check"_s, portfolio, u"project"_s, u"1"_s}).exitCode == 0);

    const auto reviewed = program.run({u"review"_s,
                                       portfolio,
                                       u"1"_s,
                                       u"--criterion"_s,
                                       u"C1=ja:aantallen in de aanvraag"_s,
                                       u"--criterion"_s,
                                       u"C1a=Breed gekwalificeerde regio"_s,
                                       u"--criterion"_s,
                                       u"C2=ja"_s,
                                       u"--criterion"_s,
                                       u"C3=ja"_s,
                                       u"--criterion"_s,
                                       u"C4=ja"_s,
                                       u"--regio-deal"_s,
                                       u"nee:uit de gebiedsopgave middelen"_s,
                                       u"--discussed"_s,
                                       u"2024-12-12"_s,
                                       u"--date"_s,
                                       u"2024-12-16"_s,
                                       u"--verdict"_s,
                                       u"instemmen onder voorwaarden"_s,
                                       u"--condition"_s,
                                       u"Restgeld vloeit terug"_s,
                                       u"--close"_s});
    INFO(reviewed.err.toStdString());
    REQUIRE(reviewed.exitCode == 0);
    const auto decided = program.run({u"decide"_s, portfolio, u"1"_s, u"--step"_s, u"board"_s,
                                      u"--outcome"_s, u"akkoord"_s, u"--date"_s, u"2025-01-09"_s});
    INFO(decided.err.toStdString());
    REQUIRE(decided.exitCode == 0);
    CHECK(decided.out.contains(u"in behandeling"_s));
    const auto again = program.run({u"decide"_s, portfolio, u"1"_s, u"--step"_s, u"thematafel"_s,
                                    u"--outcome"_s, u"akkoord"_s, u"--date"_s, u"2025-01-10"_s});
    CHECK(again.exitCode == 1);
}

TEST_CASE("A public bundle holds nothing of a confidential item, and the full one does")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, portfolio}).exitCode == 0);
    REQUIRE(program
                .run({u"import"_s, portfolio,
                      u"" SOURCE_DIR "/tests/data/meetings/board-2025-02-06.json"_s})
                .exitCode
            == 0);
    const QStringList ask{u"bundle"_s, portfolio, u"--meeting"_s, u"6 februari 2025"_s, u"--out"_s};
    REQUIRE(program.run(ask + QStringList{u"alles.pdf"_s}).exitCode == 0);
    REQUIRE(program.run(ask + QStringList{u"openbaar.pdf"_s, u"--public"_s}).exitCode == 0);
    const auto all = textOf(*open(program.path(u"alles.pdf"_s)));
    const auto shown = textOf(*open(program.path(u"openbaar.pdf"_s)));
    CHECK(all.contains(u"2.a"_s));
    CHECK(all.contains(u"2.b"_s));
    CHECK(all.contains(u"zonnebloem"_s));
    CHECK(shown.contains(u"2.a"_s));
    CHECK_FALSE(shown.contains(u"zonnebloem"_s));
    CHECK_FALSE(shown.contains(u"kandidaat"_s));
}

TEST_CASE("Public papers and lists hold nothing of a confidential item or what hangs below it")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, portfolio}).exitCode == 0);
    REQUIRE(program
                .run({u"import"_s, portfolio,
                      u"" SOURCE_DIR "/tests/data/meetings/board-2025-02-06.json"_s})
                .exitCode
            == 0);
    const auto exported = [&](const QString& what, const QStringList& options) {
        const auto name = what + u".html"_s;
        const auto made = program.run(QStringList{u"export"_s, portfolio, what, u"--meeting"_s,
                                                  u"6 februari 2025"_s, u"--out"_s, name}
                                      + options);
        INFO(made.err.toStdString());
        REQUIRE(made.exitCode == 0);
        QFile file{program.path(name)};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    for (const auto& what :
         {u"agenda"_s, u"minutes"_s, u"meeting"_s, u"actions"_s, u"decisions"_s}) {
        INFO(what.toStdString());
        CHECK(exported(what, {}).contains(u"zonnebloem"_s));
        const auto shown = exported(what, {u"--public"_s});
        CHECK(shown.contains(what == u"actions"_s ? u"cijfers"_s : u"oortgang"_s));
        CHECK_FALSE(shown.contains(u"zonnebloem"_s));
        CHECK_FALSE(shown.contains(u"2.b"_s));
    }
    // A whole portfolio is for another office, not for everybody.
    const auto all = program.run({u"export"_s, portfolio, u"portfolio"_s, u"--public"_s});
    CHECK(all.exitCode == 2);
    CHECK(all.out.isEmpty());
}

TEST_CASE("A whole portfolio goes out as JSON and comes back the same")
{
    const Program program;
    REQUIRE(program.run({u"sample"_s, portfolio}).exitCode == 0);
    REQUIRE(
        program.run({u"export"_s, portfolio, u"portfolio"_s, u"--out"_s, u"alles.json"_s}).exitCode
        == 0);
    REQUIRE(program.run({u"new"_s, u"kopie.regiobord"_s}).exitCode == 0);
    const auto imported = program.run({u"import"_s, u"kopie.regiobord"_s, u"alles.json"_s});
    INFO(imported.err.toStdString());
    REQUIRE(imported.exitCode == 0);
    REQUIRE(
        program
            .run({u"export"_s, u"kopie.regiobord"_s, u"portfolio"_s, u"--out"_s, u"opnieuw.json"_s})
            .exitCode
        == 0);
    QFile first{program.path(u"alles.json"_s)};
    QFile second{program.path(u"opnieuw.json"_s)};
    REQUIRE(first.open(QIODevice::ReadOnly));
    REQUIRE(second.open(QIODevice::ReadOnly));
    CHECK(first.readAll() == second.readAll());
}

TEST_CASE("Search finds what stands in an application, and not who it is about")
{
    const Program program;
    REQUIRE(program.run({u"sample"_s, portfolio}).exitCode == 0);
    const auto found = program.run({u"search"_s, portfolio, u"arbeidsmarktcoach"_s});
    CHECK(found.exitCode == 0);
    CHECK(found.out.contains(u"project"_s));
    CHECK(found.out.contains(u"[arbeidsmarktcoach"_s));
    CHECK(program.run({u"search"_s, portfolio, u"xyzzy"_s}).out.contains(u"niets gevonden"_s));
}

TEST_CASE("Actions stand in the order of the agenda: item 8 before item 10")
{
    const Program program;
    REQUIRE(program.run({u"sample"_s, portfolio}).exitCode == 0);
    const auto listed = program.run({u"list"_s, portfolio, u"actions"_s}).out;
    const auto eighth = listed.indexOf(u"8 Terugblik"_s);
    REQUIRE(eighth >= 0);
    CHECK(listed.indexOf(u"2 Lobby"_s) < eighth);
    CHECK(eighth < listed.indexOf(u"10 Rondvraag"_s));
}

TEST_CASE("The form that was written as a PDF is read from it again")
{
    const Program program;
    REQUIRE(program.run({u"sample"_s, portfolio}).exitCode == 0);
    REQUIRE(
        program
            .run({u"export"_s, portfolio, u"form"_s, u"2025-001"_s, u"--out"_s, u"formulier.pdf"_s})
            .exitCode
        == 0);
    REQUIRE(program.run({u"new"_s, u"nieuw.regiobord"_s}).exitCode == 0);
    const auto imported = program.run({u"import"_s, u"nieuw.regiobord"_s, u"formulier.pdf"_s});
    INFO(imported.err.toStdString());
    REQUIRE(imported.exitCode == 0);
    const auto shown = program.run({u"show"_s, u"nieuw.regiobord"_s, u"project"_s, u"1"_s});
    CHECK(shown.out.contains(u"Van werk naar werk: 24 plaatsingen (arbeidsmarktcoach)"_s));
    CHECK(shown.out.contains(u"€ 331.876,-- kosten"_s));
    CHECK(shown.out.contains(QRegularExpression{u"12 Europese aanbesteding\\s+nee"_s}));
    CHECK(shown.out.contains(QRegularExpression{u"13 staatssteun\\s+nee"_s}));
    const auto exported = program.run({u"export"_s, u"nieuw.regiobord"_s, u"project"_s, u"1"_s});
    const auto signature =
        QJsonDocument::fromJson(exported.out.toUtf8())[u"project"][u"signature"].toObject();
    CHECK(signature[u"place"] == u"Apeldoorn"_s);
    CHECK(signature[u"date"] == u"2024-11-26"_s);
    CHECK(signature[u"position"] == u"Manager projecten"_s);
}

TEST_CASE("What an application promises of each measure survives its printed form")
{
    const Program program;
    REQUIRE(program.run({u"new"_s, portfolio}).exitCode == 0);
    REQUIRE(
        program.run({u"import"_s, portfolio, u"" SOURCE_DIR "/tests/data/form/toezeggingen.json"_s})
            .exitCode
        == 0);
    const QStringList form{u"export"_s, portfolio, u"form"_s, u"2025-001"_s, u"--out"_s};
    REQUIRE(program.run(form + QStringList{u"formulier.pdf"_s}).exitCode == 0);
    REQUIRE(program.run({u"new"_s, u"nieuw.regiobord"_s}).exitCode == 0);
    const auto imported = program.run({u"import"_s, u"nieuw.regiobord"_s, u"formulier.pdf"_s});
    INFO(imported.err.toStdString());
    REQUIRE(imported.exitCode == 0);
    const auto springplankenIn = [&](const QString& file) {
        const auto exported = program.run({u"export"_s, file, u"project"_s, u"1"_s});
        return QJsonDocument::fromJson(exported.out.toUtf8())[u"project"][u"springplanken"]
            .toArray();
    };
    const auto before = springplankenIn(portfolio);
    const auto after = springplankenIn(u"nieuw.regiobord"_s);
    REQUIRE(before.size() == 6);
    REQUIRE(after.size() == before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        INFO(QJsonDocument{after[i].toObject()}.toJson().toStdString());
        CHECK(after[i] == before[i]);
    }
    // "niet ingevuld" is how the form prints an empty field, and nobody's name or description.
    const auto shown = program.run({u"export"_s, u"nieuw.regiobord"_s, u"project"_s, u"1"_s}).out;
    CHECK_FALSE(shown.contains(u"ingevuld"_s));
}
