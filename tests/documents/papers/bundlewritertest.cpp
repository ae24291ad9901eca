#include "documents/bundlereading.h"
#include "documents/bundlesources.h"
#include "documents/documenterror.h"
#include "documents/papers/pdfbundlewriter.h"
#include "documents/pdfreading.h"
#include "documents/render/pdfrenderer.h"
#include "documents/tree/build.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

// A paper of ours: a heading, a word to find it by, and the way back.
QByteArray ownPaper(const QString& name)
{
    tree::Document paper;
    paper.title = name;
    paper.add(tree::paragraph(tree::link(u"Naar de inhoud"_s, contentsLinkTarget.toString())));
    paper.add(tree::heading(1, name));
    paper.add(tree::paragraph(u"Begin van "_s + name));
    return renderPdf(paper, {.pageNumbers = false}).pdf;
}

BundlePaper ours(const QString& id, const QString& title)
{
    return {id, title, ownPaper(title), false};
}

BundlePaper attachment(const QString& id, const QString& title, int pages)
{
    return {id, title, makeSource({.name = title, .pages = pages, .links = true}), true};
}

// Six items, of which 2 has sub items, 5 has only an attachment, and 1 and 6 have nothing.
BundlePlan fullPlan()
{
    BundleItem lobby{u"2"_s, u"Lobby"_s, {}, {}, {}};
    lobby.subItems = {
        {u"2.a"_s, u"Elke Regio Telt"_s, {}, {attachment(u"2a-0"_s, u"Kamerbrief"_s, 3)}, {}},
        {u"2.b"_s,
         u"Tech.Land"_s,
         u"ter kennisname"_s,
         {ours(u"2b-0"_s, u"Oplegger Tech.Land"_s), attachment(u"2b-1"_s, u"Voorstel"_s, 2)},
         {}}};
    BundlePlan plan;
    plan.title = u"Bundel - Algemeen Bestuur van 29 januari 2025"_s;
    plan.agenda = ownPaper(u"Agenda Algemeen Bestuur"_s);
    plan.made = QDateTime{QDate{2025, 1, 20}, QTime{12, 0}, Qt::UTC};
    plan.items = {
        {u"1"_s, u"Opening en mededelingen"_s, u"mondeling"_s, {}, {}},
        lobby,
        {u"3"_s,
         u"Project Servicepunt Techniek (SPT)"_s,
         {},
         {ours(u"3-0"_s, u"Oplegger"_s), ours(u"3-1"_s, u"Rapport van bevindingen"_s)},
         {}},
        {u"4"_s, u"Accountant"_s, {}, {ours(u"4-0"_s, u"Oplegger accountant"_s)}, {}},
        {u"5"_s, u"Verslag"_s, {}, {attachment(u"5-0"_s, u"Verslag 18 december"_s, 4)}, {}},
        {u"6"_s, u"Rondvraag"_s, {}, {}, {}}};
    return plan;
}

class BundleFolder
{
public:
    QString path() const { return m_folder.filePath(u"bundel.pdf"_s); }
    QByteArray content() const
    {
        QFile file{path()};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }
    void put(const QByteArray& bytes) const
    {
        QFile file{path()};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QStringList names() const { return QDir{m_folder.path()}.entryList(QDir::Files); }

private:
    QTemporaryDir m_folder;
};

struct Written
{
    QByteArray pdf;
    BundleResult result;
};

Written written(const BundlePlan& plan)
{
    const BundleFolder folder;
    const auto result = PdfBundleWriter{}.write(plan, folder.path(), {});
    REQUIRE(result);
    return {folder.content(), *result};
}

// Where the words stand, counted from 1; 0 when nowhere.
int pageWith(const QStringList& pages, const QString& words)
{
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (pages.at(page).contains(words))
            return static_cast<int>(page) + 1;
    }
    return 0;
}

// The number that ends the line of the contents with these words.
int numberInContents(const QString& contents, const QString& words)
{
    const QRegularExpression line{QRegularExpression::escape(words) + u"[^\\n]*?\\s(\\d+)\\s*$"_s,
                                  QRegularExpression::MultilineOption};
    const auto match = line.match(contents);
    INFO(words.toStdString() << " in " << contents.toStdString());
    REQUIRE(match.hasMatch());
    return match.captured(1).toInt();
}

} // namespace

TEST_CASE("A bundle starts with contents whose page numbers are where the papers begin")
{
    const auto bundle = written(fullPlan());
    const auto pages = pageTexts(bundle.pdf);
    CHECK(bundle.result.pages == pages.size());
    CHECK(defectsOf(bundle.pdf).isEmpty());
    const auto& contents = pages.front();
    CHECK(contents.simplified().contains(u"Bundel - Algemeen Bestuur van 29 januari 2025"_s));
    CHECK(contents.contains(u"mondeling"_s));
    CHECK(contents.contains(u"ter kennisname"_s));
    const std::map<QString, QString> begins{
        {u"Kamerbrief"_s, u"Kamerbrief pagina 1"_s},
        {u"Oplegger Tech.Land"_s, u"Begin van Oplegger Tech.Land"_s},
        {u"Voorstel"_s, u"Voorstel pagina 1"_s},
        {u"Rapport van bevindingen"_s, u"Begin van Rapport van bevindingen"_s},
        {u"Oplegger accountant"_s, u"Begin van Oplegger accountant"_s},
        {u"Verslag 18 december"_s, u"Verslag 18 december pagina 1"_s}};
    for (const auto& [title, begin] : begins) {
        INFO(title.toStdString());
        CHECK(numberInContents(contents, title) == pageWith(pages, begin));
    }
    CHECK(numberInContents(contents, u"Rondvraag"_s) == 2); // the agenda
    const auto& items = bundle.result.itemPages;
    CHECK(items.at(u"2"_s) == pageWith(pages, u"Kamerbrief pagina 1"_s));
    CHECK(items.at(u"2.b"_s) == pageWith(pages, u"Begin van Oplegger Tech.Land"_s));
    CHECK(items.at(u"6"_s) == 2);
}

TEST_CASE("Contents and papers of a bundle lead to each other")
{
    const auto bundle = written(fullPlan());
    const auto pages = pageTexts(bundle.pdf);
    const auto targets = linkedPages(bundle.pdf, 1);
    CHECK(std::ranges::find(targets, 0) == targets.end());
    for (const auto& begin : {u"Kamerbrief pagina 1"_s, u"Begin van Oplegger Tech.Land"_s,
                              u"Begin van Oplegger accountant"_s}) {
        INFO(begin.toStdString());
        CHECK(std::ranges::find(targets, pageWith(pages, begin)) != targets.end());
    }
    CHECK(linkedPages(bundle.pdf, pageWith(pages, u"Begin van Rapport"_s)) == std::vector{1});
    CHECK_FALSE(flatBytes(bundle.pdf).contains("regiobord:part"));
}

TEST_CASE("The outline of a bundle has every item with its papers and sub items below it")
{
    const auto outline = bookmarks(written(fullPlan()).pdf);
    const auto has = [&outline](const QString& start) {
        return std::ranges::any_of(
            outline, [&start](const QString& line) { return line.startsWith(start); });
    };
    for (const auto& start :
         {u"Inhoud@1"_s, u"Agenda@2"_s, u"1 Opening en mededelingen@2"_s, u"2 Lobby@3"_s,
          u"  2.a Elke Regio Telt@3"_s, u"    Kamerbrief@3"_s, u"      Kamerbrief pagina 2@4"_s,
          u"  2.b Tech.Land@6"_s, u"    Oplegger Tech.Land@6"_s, u"    Voorstel@7"_s,
          u"3 Project Servicepunt Techniek (SPT)@9"_s, u"  Oplegger@9"_s,
          u"  Rapport van bevindingen@10"_s, u"6 Rondvraag@2"_s}) {
        INFO(start.toStdString());
        CHECK(has(start));
    }
    const auto items = outline.filter(QRegularExpression{u"^\\d"_s});
    CHECK(items.size() == 6);
}

TEST_CASE("Every page of a bundle says which item it belongs to and its number")
{
    const auto bundle = written(fullPlan());
    const auto pages = pageTexts(bundle.pdf);
    CHECK(pages.at(9).contains(u"Agendapunt 3 · Rapport van bevindingen"_s));
    CHECK(pages.at(3).contains(u"Agendapunt 2.a · Kamerbrief"_s));
    for (qsizetype page = 0; page < pages.size(); ++page)
        CHECK(pages.at(page).contains(u"Pagina %1 van %2"_s.arg(page + 1).arg(pages.size())));
}

TEST_CASE("Contents of more than one page still have the right numbers")
{
    auto plan = fullPlan();
    for (int number = 7; number < 90; ++number)
        plan.items.push_back({QString::number(number),
                              u"Onderwerp nummer %1"_s.arg(number),
                              {},
                              {ours(u"p%1"_s.arg(number), u"Stuk nummer %1"_s.arg(number))},
                              {}});
    const auto bundle = written(plan);
    const auto pages = pageTexts(bundle.pdf);
    const int agenda = pageWith(pages, u"Begin van Agenda"_s);
    CHECK(agenda > 3);
    const auto contents = pages.first(agenda - 1).join(u'\n');
    for (const int number : {7, 50, 89}) {
        const auto title = u"Stuk nummer %1"_s.arg(number);
        CHECK(numberInContents(contents, title) == pageWith(pages, u"Begin van "_s + title));
    }
}

TEST_CASE("All papers that cannot be used are named at once, and the old bundle stays")
{
    const BundleFolder folder;
    folder.put("de vorige bundel");
    auto plan = fullPlan();
    const auto good = makeSource({});
    plan.items[4].papers = {{u"a"_s, u"Vergeten"_s, {}, true},
                            {u"b"_s, u"Foto"_s, "GIF89a, geen PDF", true},
                            {u"c"_s, u"Afgebroken"_s, good.left(good.size() / 2), true},
                            {u"d"_s, u"Met wachtwoord"_s, encrypted(good, "geheim"), true}};
    const auto check = [&](std::vector<BundleProblemKind> kinds) {
        const auto result = PdfBundleWriter{}.write(plan, folder.path(), {});
        REQUIRE_FALSE(result);
        std::vector<BundleProblemKind> found;
        for (const auto& problem : result.error()) {
            CHECK(problem.item == u"5"_s);
            CHECK_FALSE(problem.paper.isEmpty());
            found.push_back(problem.kind);
        }
        CHECK(found == kinds);
        CHECK(folder.content() == "de vorige bundel");
        CHECK(folder.names() == QStringList{u"bundel.pdf"_s});
    };
    using enum BundleProblemKind;
    check({Missing, NotAPdf, Damaged, Encrypted});
    plan.items[4].papers.erase(plan.items[4].papers.begin()); // none is missing: the same list
    check({NotAPdf, Damaged, Encrypted});
}

TEST_CASE("A cancelled bundle leaves the old one as it was")
{
    const BundleFolder folder;
    folder.put("de vorige bundel");
    int calls = 0;
    const auto result = PdfBundleWriter{}.write(fullPlan(), folder.path(), [&calls](int percent) {
        CHECK(percent >= 0);
        CHECK(percent <= 100);
        return ++calls < 2;
    });
    REQUIRE(result);
    CHECK(result->wasCancelled);
    CHECK(folder.content() == "de vorige bundel");
    CHECK(folder.names() == QStringList{u"bundel.pdf"_s});
}

TEST_CASE("What an attachment loses is told in words, what is ours loses nothing")
{
    auto plan = fullPlan();
    plan.items[4].papers = {
        {u"scan"_s, u"Scan"_s, makeSource({.tagged = false, .bookmarks = false}), true}};
    const auto losses = written(plan).result.losses;
    REQUIRE(losses.size() == 1);
    CHECK(losses.front().item == u"5"_s);
    CHECK(losses.front().paper == u"Scan"_s);
    CHECK(losses.front().message.contains(u"screen reader"_s));
}

TEST_CASE("Two papers with one id are a mistake of the program and not of a paper")
{
    auto plan = fullPlan();
    plan.items[3].papers.front().id = plan.items[2].papers.front().id;
    const BundleFolder folder;
    CHECK_THROWS_AS(PdfBundleWriter{}.write(plan, folder.path(), {}), DocumentError);
    CHECK(folder.names().isEmpty());
}

// Hidden: run documents_tests "[.bundle]" and look at what it wrote into the current folder.
TEST_CASE("A bundle is written to look at", "[.bundle]")
{
    CHECK(PdfBundleWriter{}.write(fullPlan(), u"bundel.pdf"_s, {}));
}
