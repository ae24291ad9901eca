#include "exchange/form/formreader.h"
#include "exchange/form/plaintext.h"
#include "support/catch.h"
#include "unit/exchange/formsupport.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

const QString realFile = u"003_38b91b8ba2dcf276.txt"_s;

// The bundle of 29 January 2025 holds the form between its own pages.
QString realText()
{
    return form::sharedText(realFile);
}

QStringList realLines()
{
    return realText().split(u'\n');
}

QString realLine(int number)
{
    return realLines().at(number - 1).simplified();
}

struct Lines
{
    int first;
    int last;
};

// What the form itself prints: headings, guidance, the plus sign of a sum, addresses of links.
constexpr Lines printedLines[] = {
    {1382, 1384}, {1386, 1386}, {1391, 1391}, {1396, 1397}, {1401, 1402}, {1407, 1408},
    {1543, 1546}, {1579, 1580}, {1613, 1618}, {1643, 1646}, {1670, 1674}, {1680, 1680},
    {1687, 1687}, {1695, 1699}, {1721, 1721}, {1733, 1740}, {1752, 1752}, {1763, 1765},
    {1769, 1771}, {1775, 1775}, {1783, 1785}, {1790, 1798}, {1811, 1811},
};

bool isPrinted(int number)
{
    return std::ranges::any_of(printedLines, [number](const Lines& lines) {
        return lines.first <= number && number <= lines.last;
    });
}

} // namespace

TEST_CASE("The real form is found within the bundle and read field by field")
{
    const auto catalogue = form::catalogue();
    const auto read = form::readOk(realText(), catalogue);
    const auto& details = form::detailsOf(read);

    CHECK(details.name == u"Service Punt Techniek Achterhoek/ Liemers (SPT)"_s);
    REQUIRE(catalogue.body(details.thematafel) != nullptr);
    CHECK(catalogue.body(details.thematafel)->name == u"Onderwijs & Arbeidsmarkt"_s);
    REQUIRE(read.content.organisations.size() == 1);
    CHECK(read.content.organisations[0].name == u"VNO-NCW Midden"_s);
    CHECK(details.applicant == read.content.organisations[0].id);
    CHECK(details.period == DateRange{QDate{2025, 1, 1}, QDate{2026, 12, 31}});
    CHECK(details.europeanProcurement == Answer::No);
    CHECK(details.stateAid == Answer::No);
    CHECK(details.stateAidGrounds.empty());
    CHECK(details.signature.place == u"Apeldoorn"_s);
    CHECK(details.signature.date == QDate{2024, 11, 26});
    CHECK(details.signature.position == u"Manager projecten"_s);
    CHECK(details.sdgs.empty());
    CHECK(form::hasRemark(read, u"8c"_s, 0));
}

TEST_CASE("The results of the real form have their value, unit and owner")
{
    const auto catalogue = form::catalogue();
    const auto read = form::readOk(realText(), catalogue);
    const auto& results = form::detailsOf(read).results;
    struct Row
    {
        QString name;
        int value;
        QString unit;
        QString owner;
    };
    const std::vector<Row> expected{
        {u"Van werk naar werk"_s, 24, u"plaatsingen"_s, u"arbeidsmarktcoach"_s},
        {u"Van werkloosheid naar werk"_s, 12, u"plaatsingen"_s, u"arbeidsmarktcoach"_s},
        {u"Uitval voorkomen"_s, 28, u"plaatsingen"_s, u"arbeidsmarktcoach"_s},
        {u"Leven Lang Ontwikkelen (scholingstrajecten)"_s, 200, u"bemiddelingen"_s,
         u"Opleidingsbedrijven"_s},
        {u"Statushouders/ Nieuwkomers"_s, 25, u"plaatsingen"_s, u"arbeidsmarktcoach"_s},
        {u"Leren van elkaar sessies"_s, 12, u"sessies"_s, u"werkgroep"_s},
    };
    REQUIRE(results.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        CHECK(results[i].name == expected[i].name);
        CHECK(results[i].value == Quantity::fromWhole(expected[i].value));
        CHECK(results[i].unit == expected[i].unit);
        CHECK(results[i].owner == expected[i].owner);
    }
    // The report that is promised below the table is kept beside it.
    CHECK(form::detailsOf(read).resultsRemark.contains(u"eind 2026"_s));
}

TEST_CASE("The goal and the springplanken of the real form are recognised")
{
    const auto catalogue = form::catalogue();
    const auto read = form::readOk(realText(), catalogue);
    const auto& details = form::detailsOf(read);

    REQUIRE(details.goals.size() == 1);
    REQUIRE(catalogue.goal(details.goals[0].goal) != nullptr);
    CHECK(catalogue.goal(details.goals[0].goal)->code == u"OA-1"_s);
    CHECK(details.goals[0].explanation.contains(u"Subdoelstelling"_s));

    QStringList codes;
    for (const auto& contribution : details.springplanken) {
        REQUIRE(catalogue.springplank(contribution.springplank) != nullptr);
        codes += catalogue.springplank(contribution.springplank)->code;
    }
    CHECK(codes == QStringList{u"S4"_s, u"S5"_s, u"S6"_s, u"S7"_s});
    CHECK(details.springplankenRemark.contains(u"LLO"_s));
}

TEST_CASE("The budget of the real form is its three totals, which add up")
{
    const auto catalogue = form::catalogue();
    const auto read = form::readOk(realText(), catalogue);
    const auto& budget = form::detailsOf(read).budget;
    REQUIRE(budget.costs.size() == 1);
    REQUIRE(budget.financing.size() == 2);
    CHECK(budget.costs[0].amount == Money::fromEuros(331'876));
    CHECK(budget.financing[0].role == FinancingRole::Cofinancing);
    CHECK(budget.financing[0].amount == Money::fromEuros(184'052));
    CHECK(budget.financing[1].role == FinancingRole::RequestedGrant);
    CHECK(budget.financing[1].amount == Money::fromEuros(147'824));
    for (const auto& remark : read.remarks)
        CHECK(remark.place != u"9"_s);
}

TEST_CASE("The texts of the real form hold no headings, guidance or page footers")
{
    const auto catalogue = form::catalogue();
    const auto read = form::readOk(realText(), catalogue);
    const auto& details = form::detailsOf(read);
    CHECK(details.purpose.startsWith(realLine(1410)));
    CHECK(details.purpose.endsWith(realLine(1537)));
    CHECK(details.description.startsWith(realLine(1549)));
    CHECK(details.description.endsWith(realLine(1578)));
    CHECK(details.support.startsWith(realLine(1682)));
    CHECK(details.regionalImpact.endsWith(realLine(1691)));
    CHECK(details.communication.startsWith(realLine(1743)));
    CHECK(details.communication.endsWith(realLine(1748)));
    CHECK(details.risks == QStringList{realLine(1754), realLine(1755), realLine(1756)});
    REQUIRE(details.attentionPoints.size() == 1);
    CHECK(details.attentionPoints[0].startsWith(realLine(1758)));
    const QString all = details.purpose + details.description + details.resultsRemark
        + details.goalsRemark + details.springplankenRemark + details.support
        + details.regionalImpact + details.communication + details.risks.join(u' ')
        + details.attentionPoints.join(u' ');
    for (const auto& print :
         {u"Projectbeschrijving"_s, u"uitgebreid projectplan"_s, u"moeten meetbaar"_s,
          u"(zie bijlage"_s, u"versie september"_s, u"Pagina"_s, u"https:"_s, u"bouwborden"_s,
          u"bijlage 3"_s, u"overnemen"_s, u"Korte omschrijving"_s}) {
        CAPTURE(print.toStdString());
        CHECK_FALSE(all.contains(print));
    }
}

TEST_CASE("The partners that the real form lists are involved organisations to be checked")
{
    const auto catalogue = form::catalogue();
    const auto read = form::readOk(realText(), catalogue);
    const auto& involved = form::detailsOf(read).involved;
    QStringList names;
    for (const auto& organisation : involved)
        names += organisation.name;
    CHECK(involved.size() == 21);
    CHECK(names.contains(u"Koninklijke Metaal Unie"_s));
    CHECK(names.contains(u"CNV"_s));
    CHECK(names.contains(u"WSP Midden Gelderland"_s));
    CHECK(names.contains(u"Bouwmensen"_s));
    REQUIRE_FALSE(involved.empty());
    CHECK(involved[0].name == u"VNO/NCW"_s);
    CHECK(involved[0].role == u"penvoerder"_s);
    for (const auto& source : read.sources) {
        if (source.field == Field::Support && source.row >= 0)
            CHECK(source.confidence == Confidence::Check);
    }
}

TEST_CASE("Each value of the real form stands on the lines that its source names")
{
    const auto catalogue = form::catalogue();
    const auto read = form::readOk(realText(), catalogue);
    form::checkSources(read, realText());
    std::set<Field> fields;
    for (const auto& source : read.sources)
        fields.insert(source.field);
    for (const auto field : form::fieldsOfForm()) {
        CAPTURE(formNumber(field).toStdString());
        CHECK(fields.contains(field));
    }
    const auto* name = form::sourceOf(read, Field::ProjectName);
    REQUIRE(name != nullptr);
    CHECK(name->firstLine == 1389);
    CHECK(name->lastLine == 1389);
    const auto* grant = form::sourceOf(read, Field::FinancingLines, 1);
    REQUIRE(grant != nullptr);
    CHECK(realLines().at(grant->lastLine - 1).contains(u"147.824"_s));
}

TEST_CASE("Nothing of the real form is lost: each line is a value, a remark or print of the form")
{
    const auto catalogue = form::catalogue();
    const auto read = form::readOk(realText(), catalogue);
    const auto lines = realLines();
    const auto covered = form::coveredLines(read);
    QStringList lost;
    for (int number = 1382; number <= 1817; ++number) {
        const auto line = lines.at(number - 1).simplified();
        if (!line.isEmpty() && !covered.contains(number) && !isPrinted(number))
            lost += QString::number(number) + u": "_s + line;
    }
    CAPTURE(lost.join(u'\n').toStdString());
    CHECK(lost.isEmpty());
    // Only what was filled in is told: the open SDGs, and who signed.
    QStringList told;
    for (const auto& remark : read.remarks) {
        if (remark.line >= 1382 && remark.line <= 1817)
            told += remark.place + u' ' + QString::number(remark.line);
    }
    CAPTURE(told.join(u", "_s).toStdString());
    CHECK(told.size() == 2);
}

TEST_CASE("No personal data of the real form gets into the details, the sources or the remarks")
{
    const auto catalogue = form::catalogue();
    const auto read = form::readOk(realText(), catalogue);
    // Who signed stands behind "Naam:"; the test takes the name from the file.
    static const QRegularExpression behind{u"Datum:.*Naam:\\s*(\\S.*\\S)\\s*$"_s,
                                           QRegularExpression::MultilineOption};
    const auto name = behind.match(realText()).captured(1);
    REQUIRE(name.contains(u' '));
    const auto all = form::everythingIn(read);
    CHECK_FALSE(all.contains(name));
    CHECK_FALSE(all.contains(u'@'));
    bool isTold = false;
    for (const auto& remark : read.remarks)
        isTold = isTold || remark.message.contains(u"who signed"_s);
    CHECK(isTold);
}

TEST_CASE("The form alone reads the same as the form within its bundle")
{
    const auto catalogue = form::catalogue();
    const auto lines = realLines();
    const auto alone = lines.mid(1381, 437).join(u'\n');
    auto whole = form::detailsOf(form::readOk(realText(), catalogue));
    auto part = form::detailsOf(form::readOk(alone, catalogue));
    part.applicant = whole.applicant; // a new id each time
    CHECK(part == whole);
}

TEST_CASE("A document that is no application form gives one clear error and nothing else")
{
    const auto catalogue = form::catalogue();
    const auto file =
        GENERATE(as<QString>{}, u"000_3f766dfc1be0b92c.txt"_s, u"001_9737f25fedacdf6b.txt"_s,
                 u"002_2b09bd4d5ae1b9db.txt"_s, u"004_efe137210f4e255b.txt"_s);
    const auto read = readFormText(file, form::sharedText(file), catalogue);
    REQUIRE_FALSE(read.has_value());
    REQUIRE(read.error().size() == 1);
    CHECK(read.error()[0].file == file);
    CHECK(read.error()[0].message.contains(u"no completed application form"_s));
}

TEST_CASE("A findings report alone is no application form")
{
    const auto catalogue = form::catalogue();
    const auto lines = realLines();
    const auto start =
        lines.indexOf(QRegularExpression{u"^ ?Rapport van bevindingen Projecten.*"_s}, 1400);
    REQUIRE(start > 0);
    CHECK_FALSE(readFormText(realFile, lines.mid(start).join(u'\n'), catalogue).has_value());
}
