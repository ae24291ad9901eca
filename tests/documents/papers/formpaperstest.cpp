#include "documents/papers/applicationform.h"
#include "documents/papers/findingspaper.h"
#include "documents/papers/projectsummary.h"
#include "documents/papers/sampleboard.h"
#include "documents/papers/treetext.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::papers;

namespace {

bool isInOrder(const QStringList& all, const QStringList& wanted)
{
    qsizetype from = 0;
    for (const QString& each : wanted) {
        const auto found = all.indexOf(each, from);
        if (found < 0)
            return false;
        from = found + 1;
    }
    return true;
}

// Every heading with nothing before the next heading of the same or a higher level.
int emptyHeadings(const tree::Document& paper)
{
    int empty = 0;
    const tree::Heading* last = nullptr;
    for (const tree::Block& block : paper.blocks) {
        const auto* heading = std::get_if<tree::Heading>(&block);
        if (heading != nullptr && last != nullptr && heading->level <= last->level)
            ++empty;
        last = heading;
    }
    return last == nullptr ? empty : empty + 1;
}

} // namespace

TEST_CASE("The application form keeps the headings and numbers of the official form")
{
    const auto catalogue = sampleboard::catalogue();
    for (const auto& project : {sampleboard::project(), sampleboard::emptyProject()}) {
        const auto paper = applicationForm(project, catalogue, {});
        CHECK(isInOrder(labelsOf(paper),
                        {u"1 Naam project"_s, u"2 Primaire Thematafel"_s,
                         u"3 Aanvrager (dit moet een rechtspersoon zijn)"_s,
                         u"4 Looptijd (startdatum en einddatum vermelden)"_s, u"Plaats"_s,
                         u"Datum"_s, u"Functie"_s}));
        const auto headings = headingsOf(paper);
        CHECK(isInOrder(headings,
                        {u"Aanvraagformulier project Achterhoek Visie 2030 – deel I"_s,
                         u"5 Doel van het project"_s, u"6 Projectbeschrijving"_s,
                         u"7 Beoogde resultaten"_s, u"8 Bijdrage aan Achterhoek Visie 2030"_s}));
        CHECK(isInOrder(headings,
                        {u"9 Totale kosten en financiering"_s, u"10 Communicatie"_s,
                         u"11 Mogelijke risico’s en aandachtspunten"_s,
                         u"12 Is een Europese aanbesteding noodzakelijk?"_s,
                         u"13 Is er sprake van staatssteun?"_s, u"14 Gegevens aanvrager"_s,
                         u"Ondertekening"_s}));
        CHECK(headings.filter(QRegularExpression{u"^8[a-e] "_s}).size() == 5);
        CHECK(emptyHeadings(paper) == 0);
    }
}

TEST_CASE("The application form shows amounts, dates, results and choices as the board writes them")
{
    const auto catalogue = sampleboard::catalogue();
    const auto words = textOf(applicationForm(sampleboard::project(), catalogue, {}));
    for (const auto& expected :
         {u"Totale kosten | € 331.876,-- | 100,00%"_s,
          u"Cofinanciering vanuit aanvrager en andere O’s | € 184.052,-- | 55,46%"_s,
          u"Gevraagde subsidie | € 147.824,-- | 44,54%"_s,
          u"Totale financiering | € 331.876,-- | 100,00%"_s,
          u"1 januari 2025 t/m 31 december 2026"_s, u"Datum: 26 november 2024"_s,
          u"Leven Lang Ontwikkelen (scholingstrajecten) | 200 | bemiddelingen | "
          u"opleidingsbedrijven"_s,
          u"Onderwijs & Arbeidsmarkt, doel 1: Minder personeelstekort in de regio"_s,
          u"Toegezegd: 200 opleidingsvouchers (streefwaarde: 1.000 tot 1.200)"_s,
          u"Graafschap College | onderwijs | stuurgroep"_s, u"Nee   (☐ Ja   ☒ Nee)"_s,
          u"Ja   (☒ Ja   ☐ Nee)"_s, u"☒ AGVV, artikel: 31"_s, u"☐ DAEB"_s,
          u"* minder versnippering"_s}) {
        INFO(expected.toStdString());
        CHECK(words.contains(expected));
    }
    CHECK_FALSE(words.contains(u"niet ingevuld"_s));
}

TEST_CASE("The budget stands in the application form per year and party, and adds up")
{
    const auto catalogue = sampleboard::catalogue();
    const auto words = textOf(applicationForm(sampleboard::project(), catalogue, {}));
    for (const auto& expected :
         {u"Kosten | 2025 | 2026 | Totaal"_s, u"Arbeidsmarktcoach | 92.000 | 94.500 | 186.500"_s,
          u"Totale kosten | 166.500 | 165.376 | 331.876"_s,
          u"O&O-fondsen (maatschappelijke organisaties, toegezegd) | 60.000 | 60.000 | 120.000"_s,
          u"Bedrijven (ondernemers, in natura, toegezegd) | – | 32.026 | 32.026"_s,
          u"Provinciale gebiedsopgave middelen (overheid, gevraagd) | 74.000 | 73.824 | 147.824"_s,
          u"Totale financiering | 166.026 | 165.850 | 331.876"_s}) {
        INFO(expected.toStdString());
        CHECK(words.contains(expected));
    }
}

TEST_CASE("A budget over many years becomes a list instead of columns that do not fit")
{
    const auto catalogue = sampleboard::catalogue();
    auto project = sampleboard::project();
    project.details.budget.costs.clear();
    for (int year = 2025; year < 2035; ++year)
        project.details.budget.costs.push_back(
            {u"Coördinator"_s, u"Personeel"_s, year, Money::fromEuros(1000)});
    const auto words = textOf(applicationForm(project, catalogue, {}));
    CHECK(words.contains(u"Coördinator (2034) | 1.000"_s));
    CHECK(words.contains(u"Totale kosten | 10.000"_s));
    CHECK(words.contains(u"De financiering is € 321.876,-- hoger dan de kosten."_s));
}

TEST_CASE("An application form that is almost empty says so at every field")
{
    const auto catalogue = sampleboard::catalogue();
    const auto words = textOf(applicationForm(sampleboard::emptyProject(), catalogue, {}));
    CHECK(words.count(u"niet ingevuld"_s) == 19);
    CHECK(words.contains(u"3 Aanvrager (dit moet een rechtspersoon zijn): niet ingevuld"_s));
    CHECK_FALSE(words.contains(u"€"_s));
}

TEST_CASE("What cannot be read as a number stays in the application form as it was typed")
{
    const auto catalogue = sampleboard::catalogue();
    auto project = sampleboard::emptyProject();
    project.details.results = {{u"Bezoekers"_s, std::nullopt, u"circa 20"_s, {}, {}}};
    const auto words = textOf(applicationForm(project, catalogue, {}));
    CHECK(words.contains(u"Bezoekers | circa 20 | – | –"_s));
}

TEST_CASE("In public the application form does not even name attachments that are not open")
{
    const auto catalogue = sampleboard::catalogue();
    const auto project = sampleboard::project();
    CHECK(textOf(applicationForm(project, catalogue, {}))
              .contains(u"* Loonkosten per persoon (niet openbaar)"_s));
    const auto shown = textOf(applicationForm(project, catalogue, {.isPublic = true}));
    CHECK_FALSE(shown.contains(u"Loonkosten"_s));
    CHECK(shown.contains(u"Activiteitenplan 2024"_s));
}

TEST_CASE("The findings report follows the nine fields of the template")
{
    const auto catalogue = sampleboard::catalogue();
    const auto paper = findingsPaper(sampleboard::report(), sampleboard::project(), catalogue, {});
    CHECK(isInOrder(labelsOf(paper),
                    {u"1. Naam project"_s, u"2. Betrokken Thematafel(s)"_s,
                     u"3. Doel/effect van het project"_s,
                     u"4. Looptijd van het project: (start- en einddatum)"_s,
                     u"Zo ja, voor welke springplank?"_s, u"Besluit"_s, u"Voorwaarde"_s,
                     u"Besproken in Thematafel"_s, u"Datum"_s}));
    CHECK(isInOrder(headingsOf(paper),
                    {u"Rapport van bevindingen Projecten Achterhoek Visie 2030"_s,
                     u"5. Toetsingscriteria waaraan de aanvraag moet voldoen"_s,
                     u"6. Wordt er een bijdrage vanuit de Regio Deal Achterhoek gevraagd?"_s,
                     u"7. Opmerkingen vanuit subsidieadviseur"_s,
                     u"8. Afstemming met andere Thematafel(s)"_s, u"9. Bevindingen Thematafel"_s}));
    const auto words = textOf(paper);
    CHECK(words.contains(u"Criterium | Voldoet | Toelichting"_s));
    CHECK(words.contains(u"Begroting is sluitend | Ja | –"_s));
    CHECK(words.contains(u"krijgen een bijdrage? | – | * Breed gekwalificeerde regio"_s));
    CHECK(words.contains(u"Besluit: Instemmen onder voorwaarde"_s));
    CHECK(words.contains(u"Besproken in Thematafel: 4 november 2024 en 12 december 2024"_s));
    CHECK(words.contains(u"Springplank Bestrijding arbeidsmarktkrapte: Opleidingsvouchers"_s));
    CHECK_FALSE(words.contains(u"Concept"_s));
    CHECK(emptyHeadings(paper) == 0);
}

TEST_CASE("An open findings report is a draft and follows the project")
{
    const auto catalogue = sampleboard::catalogue();
    FindingsReport report;
    const auto paper = findingsPaper(report, sampleboard::project(), catalogue, {});
    const auto words = textOf(paper);
    CHECK(words.contains(u"Concept"_s));
    CHECK(words.contains(u"1. Naam project: Servicepunt Techniek Achterhoek (SPT)"_s));
    CHECK(words.contains(u"1 januari 2025 t/m 31 december 2026"_s));
    CHECK(words.contains(u"Besluit: niet ingevuld"_s));
    CHECK(emptyHeadings(paper) == 0);
}

TEST_CASE("The summary of a project gives the three figures, the route and what is promised")
{
    const auto catalogue = sampleboard::catalogue();
    const auto paper = projectSummaryPaper(sampleboard::project(), catalogue, {});
    CHECK(headingsOf(paper).front() == u"Servicepunt Techniek Achterhoek (SPT)"_s);
    const auto words = textOf(paper);
    for (const auto& expected :
         {u"Gevraagde subsidie | € 147.824,-- | 44,54%"_s,
          u"* Thematafel, 12 december 2024: akkoord onder voorwaarde"_s,
          u"* Board, 9 januari 2025: akkoord (instemmen met de bijdrage)"_s,
          u"Opleidingsvouchers verstrekken | 200 opleidingsvouchers | 1.000 tot 1.200"_s,
          u"Van werk naar werk | 24 plaatsingen | –"_s,
          u"Doel: Eén loket voor wie in de techniek wil werken. minder versnippering; meer "
          u"begeleiding en omscholing"_s,
          u"SDG’s: 4 en 8"_s, u"Stand: in behandeling"_s}) {
        INFO(expected.toStdString());
        CHECK(words.contains(expected));
    }
    CHECK_FALSE(words.contains(u"Gerealiseerd"_s));
    CHECK(emptyHeadings(paper) == 0);
    CHECK(headingsOf(projectSummaryPaper(sampleboard::emptyProject(), catalogue, {})).size() == 1);
}

TEST_CASE("The summary shows what was realised beside what was promised, the form does not")
{
    const auto catalogue = sampleboard::catalogue();
    auto project = sampleboard::project();
    project.details.springplanken[0].promises[0].realised = {
        .amount = Quantity::fromWhole(85), .until = {2025, 6, 30}, .remark = u"loopt voor"_s};
    project.details.results[0].realised.amount = Quantity::fromWhole(9);
    const auto words = textOf(projectSummaryPaper(project, catalogue, {}));
    for (const auto& expected : {u"Resultaat | Toegezegd | Gerealiseerd | Streefwaarde"_s,
                                 u"Opleidingsvouchers verstrekken | 200 opleidingsvouchers | 85 "
                                 u"opleidingsvouchers tot en met "
                                 u"30 juni 2025; loopt voor | 1.000 tot 1.200"_s,
                                 u"Van werk naar werk | 24 plaatsingen | 9 plaatsingen | –"_s,
                                 u"Uitval voorkomen | 28 plaatsingen | – | –"_s}) {
        INFO(expected.toStdString());
        CHECK(words.contains(expected));
    }
    const auto form = applicationForm(project, catalogue, {});
    CHECK(textOf(form) == textOf(applicationForm(sampleboard::project(), catalogue, {})));
}
