#include "exchange/form/formreader.h"
#include "support/catch.h"
#include "unit/exchange/formsupport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

struct Row
{
    QString name;
    std::optional<Quantity> value;
    QString unit;
    QString owner;
};

void checkResults(const ProjectDetails& details, const std::vector<Row>& expected)
{
    REQUIRE(details.results.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        CHECK(details.results[i].name == expected[i].name);
        CHECK(details.results[i].value == expected[i].value);
        CHECK(details.results[i].unit == expected[i].unit);
        CHECK(details.results[i].owner == expected[i].owner);
    }
}

void checkAmounts(const Budget& budget, qint64 costs, qint64 cofinancing, qint64 grant)
{
    REQUIRE(budget.costs.size() == 1);
    REQUIRE(budget.financing.size() == 2);
    CHECK(budget.costs[0].amount == Money::fromCents(costs));
    CHECK(budget.financing[0].amount == Money::fromCents(cofinancing));
    CHECK(budget.financing[1].amount == Money::fromCents(grant));
}

QStringList goalCodes(const ProjectDetails& details, const Catalogue& catalogue)
{
    QStringList codes;
    for (const auto& goal : details.goals)
        codes += catalogue.goal(goal.goal)->code;
    return codes;
}

QStringList springplankCodes(const ProjectDetails& details, const Catalogue& catalogue)
{
    QStringList codes;
    for (const auto& contribution : details.springplanken) {
        const auto* result = catalogue.result(contribution.result);
        codes += result != nullptr ? result->code
                                   : catalogue.springplank(contribution.springplank)->code;
    }
    return codes;
}

QString thematafelOf(const ProjectDetails& details, const Catalogue& catalogue)
{
    const auto* body = catalogue.body(details.thematafel);
    return body == nullptr ? QString{} : body->code;
}

// Nothing that was filled in may be lost: the lines that hold these words are values or remarks.
void checkCovered(const ReadResult& read, const QString& text, const QStringList& words)
{
    const auto covered = form::coveredLines(read);
    const auto lines = text.split(u'\n');
    for (const auto& word : words) {
        CAPTURE(word.toStdString());
        const auto found = std::ranges::find_if(
            lines, [&word](const QString& line) { return line.contains(word); });
        REQUIRE(found != lines.end());
        CHECK(covered.contains(static_cast<int>(found - lines.begin()) + 1));
    }
}

} // namespace

TEST_CASE("A form in columns, with values beside the headings, is read")
{
    const auto catalogue = form::catalogue();
    const auto text = form::dataText(u"kolommen.txt"_s);
    const auto read = form::readOk(text, catalogue);
    const auto& details = form::detailsOf(read);

    CHECK(details.name == u"Zilverwiel: samen leren repareren"_s);
    CHECK(thematafelOf(details, catalogue) == u"OA"_s);
    CHECK(read.content.organisations.empty());
    CHECK(details.applicant == catalogue.organisationByName(u"Stichting Voorbeeld"_s)->id);
    CHECK(details.period == DateRange{QDate{2025, 3, 1}, QDate{2027, 2, 28}});
    CHECK(details.purpose.startsWith(u"Vijf werkplaatsen"_s));
    CHECK(details.description.contains(u"twee leer-meesters"_s));
    checkResults(
        details,
        {{u"Opgeleide herstellers"_s, Quantity::fromWhole(1200), u"personen"_s,
          u"Vakschool Oost"_s},
         {u"Geopende werkplaatsen"_s, Quantity::fromWhole(5), u"locaties"_s, u"Werkplaats Noord"_s},
         {u"Minder wachttijd"_s, Quantity::fromThousandths(12'500), u"procent"_s,
          u"Werkplaats Noord"_s},
         {u"Tevreden deelnemers"_s, std::nullopt, u"procent"_s, u"Lyceum West"_s}});
    CHECK(details.results[3].valueText == u"circa 80"_s);
    CHECK(goalCodes(details, catalogue) == QStringList{u"OA-1"_s, u"OA-3"_s});
    CHECK(springplankCodes(details, catalogue) == QStringList{u"S6.1"_s, u"S6.2"_s, u"S5"_s});
    CHECK(details.sdgs == std::vector{4, 8, 10});
    CHECK(details.support.startsWith(u"Stichting Voorbeeld en"_s));
    CHECK(details.regionalImpact == u"Alle plaatsen doen mee."_s);
    checkAmounts(details.budget, 25'000'000, 15'000'000, 10'000'000);
    CHECK(details.communication == u"Elke maand een bericht."_s);
    CHECK(details.risks
          == QStringList{u"Te weinig leermeesters."_s, u"Een pand dat niet op tijd vrij is."_s});
    CHECK(details.attentionPoints == QStringList{u"De winter is een stille tijd."_s});
    form::checkSources(read, text);
}

TEST_CASE("Ticked boxes of a form in columns say yes, and on which grounds")
{
    const auto catalogue = form::catalogue();
    const auto read = form::readOk(form::dataText(u"kolommen.txt"_s), catalogue);
    const auto& details = form::detailsOf(read);
    CHECK(details.europeanProcurement == Answer::Yes);
    CHECK(details.stateAid == Answer::Yes);
    REQUIRE(details.stateAidGrounds.size() == 2);
    CHECK(details.stateAidGrounds[0].basis == StateAidBasis::Agvv);
    CHECK(details.stateAidGrounds[0].article == u"25"_s);
    CHECK(details.stateAidGrounds[1].basis == StateAidBasis::DeMinimis);
    CHECK(details.signature.place == u"Doetinchem"_s);
    CHECK(details.signature.date == QDate{2025, 2, 3});
    CHECK(details.signature.position == u"voorzitter"_s);
    QStringList involved;
    for (const auto& organisation : details.involved)
        involved += organisation.name;
    CHECK(involved
          == QStringList{u"Werkplaats Noord"_s, u"Vakschool Oost"_s, u"Lyceum West"_s,
                         u"Stichting Voorbeeld"_s});
}

TEST_CASE("A form with each cell and each number on a line of its own is read")
{
    const auto catalogue = form::catalogue();
    const auto text = form::dataText(u"regels.txt"_s);
    const auto read = form::readOk(text, catalogue);
    const auto& details = form::detailsOf(read);

    CHECK(details.name == u"Warm Water"_s);
    CHECK(thematafelOf(details, catalogue) == u"WV"_s);
    REQUIRE(read.content.organisations.size() == 1);
    CHECK(read.content.organisations[0].name == u"Coöperatie De Bron U.A."_s);
    CHECK(details.period == DateRange{QDate{2025, 1, 1}, QDate{2026, 12, 31}});
    CHECK(form::sourceOf(read, Field::Period)->confidence == Confidence::Check);
    CHECK(form::hasRemark(read, u"4"_s, 0));
    checkResults(
        details,
        {{u"Aangesloten huizen"_s, Quantity::fromWhole(40), u"woningen"_s, u"Coöperatie De Bron"_s},
         {u"Bezoeken aan huis"_s, Quantity::fromWhole(1250), u"bezoeken"_s,
          u"Energieloket Zuid"_s}});
    CHECK(goalCodes(details, catalogue) == QStringList{u"WV-1"_s, u"WV-2"_s, u"CE-4"_s, u"GR-2"_s});
    CHECK(springplankCodes(details, catalogue) == QStringList{u"S9.2"_s, u"S10"_s});
    CHECK(details.sdgs == std::vector{7, 13});
    checkAmounts(details.budget, 8'000'000, 5'000'000, 3'000'000);
    CHECK(details.europeanProcurement == Answer::No);
    CHECK(details.stateAid == Answer::Yes);
    REQUIRE(details.stateAidGrounds.size() == 1);
    CHECK(details.stateAidGrounds[0].basis == StateAidBasis::Lvv);
    CHECK(details.stateAidGrounds[0].article == u"14 lid 3"_s);
    CHECK(details.signature == Signature{u"Aalten"_s, QDate{2025, 1, 31}, u"bestuurder"_s});
    form::checkSources(read, text);
}

TEST_CASE("A table whose cells stand below each other is read, also without a column of numbers")
{
    const auto catalogue = form::catalogue();
    auto text = form::dataText(u"regels.txt"_s);
    const auto from = text.indexOf(u"Resultaat\n"_s);
    const auto to = text.indexOf(u"\n8\na.\n"_s);
    const auto table =
        GENERATE(as<QString>{},
                 u"Doelen\n\nBezoeken/\ntellingen\n\nWie is eigenaar?\n\n"
                 "Eerste doel\n\n24 bezoeken\n\nHuis A\n\n"
                 "Tweede doel\n(in het dorp)\n\n7 tellingen\n\nHuis B\n"_s,
                 u"Doelen Bezoeken Wie is eigenaar?\nEerste doel\n24 bezoeken Huis A\n"
                 "Tweede doel\n(in het dorp)\n7 tellingen Huis B\n"_s,
                 u"Doelen   Bezoeken   Eigenaar\nEerste doel   24 bezoeken   Huis A\n"
                 "Tweede doel\n(in het dorp)   7 tellingen   Huis B\n"_s);
    CAPTURE(table.toStdString());
    text.replace(from, to - from, table);
    const auto read = form::readOk(text, catalogue);
    checkResults(
        form::detailsOf(read),
        {{u"Eerste doel"_s, Quantity::fromWhole(24), u"bezoeken"_s, u"Huis A"_s},
         {u"Tweede doel (in het dorp)"_s, Quantity::fromWhole(7), u"tellingen"_s, u"Huis B"_s}});
    form::checkSources(read, text);
}

TEST_CASE("What stands on the same line as a goal is kept as its explanation")
{
    const auto catalogue = form::catalogue();
    auto text = form::dataText(u"regels.txt"_s);
    text.replace(u"Wonen & Vastgoed: 1, 2"_s, u"Doel 1 omdat de huizen minder gas gebruiken"_s);
    const auto read = form::readOk(text, catalogue);
    const auto& goals = form::detailsOf(read).goals;
    REQUIRE(goals.size() == 3);
    CHECK(catalogue.goal(goals[0].goal)->code == u"WV-1"_s);
    CHECK(goals[0].explanation == u"Doel 1 omdat de huizen minder gas gebruiken"_s);
    CHECK(goals[1].explanation.isEmpty());
}

TEST_CASE("An applicant on two lines is to be checked: the second may be an address")
{
    const auto catalogue = form::catalogue();
    const auto read = form::readOk(form::dataText(u"fouten.txt"_s), catalogue);
    REQUIRE(form::sourceOf(read, Field::Applicant) != nullptr);
    CHECK(form::sourceOf(read, Field::Applicant)->confidence == Confidence::Check);
    const auto other = form::readOk(form::dataText(u"paginas.txt"_s), catalogue);
    CHECK(form::sourceOf(other, Field::Applicant)->confidence == Confidence::Certain);
}

TEST_CASE("Fields that a form leaves out are told, and not made up")
{
    const auto catalogue = form::catalogue();
    const auto read = form::readOk(form::dataText(u"regels.txt"_s), catalogue);
    const auto& details = form::detailsOf(read);
    CHECK(details.regionalImpact.isEmpty());
    CHECK(details.communication.isEmpty());
    CHECK(details.risks.isEmpty());
    for (const auto& [field, place] : {std::pair{Field::RegionalImpact, u"8e"_s},
                                       {Field::Communication, u"10"_s},
                                       {Field::Risks, u"11"_s}}) {
        CAPTURE(place.toStdString());
        REQUIRE(form::sourceOf(read, field) != nullptr);
        CHECK(form::sourceOf(read, field)->confidence == Confidence::NotFound);
        CHECK(form::hasRemark(read, place, 0, u"was not found"_s));
    }
}

TEST_CASE("Page breaks, soft hyphens, ligatures and CRLF leave no trace in what is read")
{
    const auto catalogue = form::catalogue();
    const auto text = form::dataText(u"paginas.txt"_s);
    const auto read = form::readOk(text, catalogue);
    const auto& details = form::detailsOf(read);

    CHECK(details.name == u"Nachtuil"_s);
    CHECK(thematafelOf(details, catalogue) == u"MB"_s);
    CHECK(details.period == DateRange{QDate{2025, 1, 1}, QDate{2026, 12, 31}});
    CHECK(details.purpose.simplified()
          == u"Bussen rijden langer door, ook voor wie laat werkt. De officiële dienst stopt nu om "
             "tien uur."_s);
    CHECK(details.description == u"We rijden een jaar proef."_s);
    checkResults(details,
                 {{u"Minimaal 30 ritten per week"_s, Quantity::fromWhole(30), u"ritten"_s,
                   u"Vervoerder Roze"_s},
                  {u"In 2026 zijn er 4.000 reizigers geteld"_s, Quantity::fromWhole(4000),
                   u"reizigers"_s, u"Vereniging Late Bus"_s}});
    CHECK(goalCodes(details, catalogue) == QStringList{u"MB-1"_s, u"MB-2"_s});
    CHECK(springplankCodes(details, catalogue) == QStringList{u"S2"_s});
    CHECK(details.sdgs == std::vector{11});
    checkAmounts(details.budget, 33'187'600, 18'405'250, 14'782'350);
    CHECK(details.communication == u"Via de dorpsbladen."_s);
    CHECK(details.europeanProcurement == Answer::No);
    CHECK(details.stateAid == Answer::No);
    CHECK(details.signature
          == Signature{u"Winterswijk"_s, QDate{2025, 2, 14}, u"penningmeester"_s});
    form::checkSources(read, text);
    checkCovered(read, text, {u"nachtuil.example.org"_s, u"Contact:"_s, u"14-02-2025"_s});
}

TEST_CASE("What cannot be understood stays empty, and the remark names field, line and text")
{
    const auto catalogue = form::catalogue();
    const auto text = form::dataText(u"fouten.txt"_s);
    const auto read = form::readOk(text, catalogue);
    const auto& details = form::detailsOf(read);
    const auto lines = text.split(u'\n');
    const auto lineOf = [&lines](const QString& words) {
        const auto found = std::ranges::find_if(
            lines, [&words](const QString& line) { return line.contains(words); });
        return static_cast<int>(found - lines.begin()) + 1;
    };

    REQUIRE(details.budget.costs.size() == 1);
    CHECK_FALSE(details.budget.costs[0].amount.has_value());
    CHECK(form::hasRemark(read, u"9"_s, lineOf(u"circa 5 ton"_s), u"circa 5 ton"_s));
    const auto errors = form::errorsOf(read.remarks);
    REQUIRE(errors.size() == 2); // those that an import refuses the file for
    CHECK(errors[0].line == lineOf(u"Ruimtevaart"_s));
    CHECK(errors[1].line == lineOf(u"circa 5 ton"_s));
    CHECK(form::hasRemark(read, u"9"_s, lineOf(u"toegezegd"_s), u"toegezegd in het voorjaar"_s));
    CHECK(form::hasRemark(read, u"9"_s, 0, u"€ 310.000"_s));
    CHECK(details.budget.financing[0].amount == Money::fromEuros(200'000));
    CHECK(details.thematafel.isNull());
    CHECK(form::hasRemark(read, u"2"_s, lineOf(u"Ruimtevaart"_s), u"Ruimtevaart"_s));
    CHECK(details.period == DateRange{});
    CHECK(form::hasRemark(read, u"4"_s, lineOf(u"anderhalf jaar"_s), u"anderhalf jaar"_s));
    CHECK(details.description.isEmpty());
    CHECK(details.results.empty());
    CHECK(details.resultsRemark == u"Veel blije mensen in de hele streek."_s);
    CHECK(details.goals.empty());
    CHECK(form::hasRemark(read, u"8a"_s, lineOf(u"Doel 9"_s), u"Doel 9"_s));
    CHECK(form::hasRemark(read, u"8b"_s, lineOf(u"Springplank 14"_s), u"springplank 14"_s));
    CHECK(form::hasRemark(read, u"8b"_s, lineOf(u"resultaat 40"_s), u"resultaat 40"_s));
    CHECK(details.sdgs.empty());
    CHECK(form::hasRemark(read, u"8c"_s, lineOf(u"19"_s), u"19"_s));
    CHECK(details.europeanProcurement == Answer::Open);
    CHECK(form::hasRemark(read, u"12"_s, 0, u"not clear"_s));
    CHECK(details.stateAid == Answer::Open);
    CHECK(details.stateAidGrounds.empty());
    CHECK(form::hasRemark(read, u"13"_s, lineOf(u"artikel: 26"_s), u"26"_s));
    CHECK_FALSE(details.signature.date.isValid());
    CHECK(form::hasRemark(read, {}, lineOf(u"31 februari"_s), u"31 februari"_s));
    form::checkSources(read, text);
}

TEST_CASE("Names, numbers and addresses of people are left out of every form, and told")
{
    const auto catalogue = form::catalogue();
    const auto text = form::dataText(u"fouten.txt"_s);
    const auto read = form::readOk(text, catalogue);
    const auto all = form::everythingIn(read);
    CHECK_FALSE(all.contains(u"D. Voorbeeld"_s));
    CHECK_FALSE(all.contains(u"06-1234"_s));
    CHECK_FALSE(all.contains(u"@"_s));
    CHECK(form::hasRemark(read, u"5"_s, 0, u"telephone"_s));
    CHECK(form::hasRemark(read, u"5"_s, 0, u"e-mail"_s));
    CHECK(form::hasRemark(read, u"14"_s, 0, u"part II"_s));
    CHECK(form::detailsOf(read).purpose.contains(u"voor meer."_s));
}

TEST_CASE("A signature without colons is read, and its name is left out all the same")
{
    const auto catalogue = form::catalogue();
    auto text = form::dataText(u"regels.txt"_s);
    const auto from = text.lastIndexOf(u"Ondertekening"_s);
    REQUIRE(from > 0);
    const auto head = text.left(from) + u"Ondertekening\n"_s;
    const auto expected = Signature{u"Apeldoorn"_s, QDate{2024, 11, 26}, u"Manager projecten"_s};
    const auto signature = GENERATE(
        u"Plaats Apeldoorn\nDatum 26 november 2024\nNaam A. Voorbeeld\nFunctie Manager projecten"_s,
        u"Plaats\nApeldoorn\nDatum: 26-11-2024\nNaam\nA. Voorbeeld\nFunctie\nManager projecten"_s,
        u"Plaats Apeldoorn    Datum 26-11-2024\nNaam ondertekenaar A. Voorbeeld\n"
        "Functie ondertekenaar: Manager projecten"_s);
    CAPTURE(signature.toStdString());
    const auto read = form::readOk(head + signature + u'\n', catalogue);
    CHECK(form::detailsOf(read).signature == expected);
    CHECK_FALSE(form::everythingIn(read).contains(u"A. Voorbeeld"_s));
    form::checkSources(read, head + signature + u'\n');
}

TEST_CASE("Words near a signature that only look like its labels are no place or position")
{
    const auto catalogue = form::catalogue();
    auto text = form::dataText(u"regels.txt"_s);
    text = text.left(text.lastIndexOf(u"Ondertekening"_s)) + u"Ondertekening\n"_s;
    const auto words = GENERATE(u"Plaats en datum\n"_s, u"Plaats Datum Naam Functie\n"_s,
                                u"De plaats Zelhem ligt in de Achterhoek\n"_s,
                                u"Functie van deze bladzijde: tekenen\n"_s);
    CAPTURE(words.toStdString());
    CHECK(form::detailsOf(form::readOk(text + words, catalogue)).signature == Signature{});
}

TEST_CASE("A total that stands twice, the first time without an amount, is one line of the budget")
{
    const auto catalogue = form::catalogue();
    auto text = form::dataText(u"fouten.txt"_s);
    const auto from = text.indexOf(u"Totale kosten circa"_s);
    const auto to = text.indexOf(u"10 Communicatie"_s);
    REQUIRE(from > 0);
    REQUIRE(to > from);
    text.replace(from, to - from,
                 u"Totale kosten\nCofinanciering € 200.000\nGevraagde subsidie € 100.000\n"
                 "Totale kosten € 300.000\nCofinanciering € 1\n\n"_s);
    const auto read = form::readOk(text, catalogue);
    const auto& budget = form::detailsOf(read).budget;
    REQUIRE(budget.costs.size() == 1);
    CHECK(budget.costs[0].amount == Money::fromEuros(300'000));
    REQUIRE(budget.financing.size() == 2);
    CHECK(budget.financing[0].amount == Money::fromEuros(200'000));
    CHECK(form::hasRemark(read, u"9"_s, 0, u"Cofinanciering € 1"_s));
    form::checkSources(read, text);
}

TEST_CASE("A promise whose unit no measure has, or two have, is told and not kept")
{
    Catalogue::Content content = form::catalogue().content();
    auto& result = content.programmes[1].springplanken[4].results[1];
    result.label = u"Mensen naar duurzaam werk begeleiden"_s;
    const auto measure = [](const QString& code, const QString& unit) {
        return Measure{.id = MeasureId::fromName(code), .code = code, .unit = unit};
    };
    result.measures = {measure(u"S5.2a"_s, u"personen"_s), measure(u"S5.2b"_s, u"banen"_s),
                       measure(u"S5.2c"_s, u"banen"_s)};
    const Catalogue catalogue{std::move(content)};
    auto text = form::dataText(u"fouten.txt"_s);
    text.replace(u"Springplank 14\nSpringplank 8, resultaat 40"_s,
                 u"Springplank Inclusieve arbeidsmarkt\n- Mensen naar duurzaam\nwerk begeleiden\n"
                 "Toegezegd: 1.300 personen (streefwaarde: 300\ntot 400)\n"
                 "Toegezegd: 7 banen\nToegezegd: 3 olifanten"_s);
    const auto read = form::readOk(text, catalogue);
    const auto& springplanken = form::detailsOf(read).springplanken;
    REQUIRE(springplanken.size() == 1);
    CHECK(springplanken[0].result
          == catalogue.content().programmes[1].springplanken[4].results[1].id);
    CHECK(springplanken[0].promises
          == std::vector<PromisedAmount>{
              {MeasureId::fromName(u"S5.2a"_s), Quantity::fromWhole(1300)}});
    CHECK(form::hasRemark(read, u"8b"_s, 0, u"7 banen"_s));
    CHECK(form::hasRemark(read, u"8b"_s, 0, u"3 olifanten"_s));
    form::checkSources(read, text);
}
