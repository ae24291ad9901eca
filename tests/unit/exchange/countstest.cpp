#include "exchange/builtin.h"
#include "support/catch.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

using namespace regiobord;

// The facts were counted in the documents; what the program holds must come to the same counts.
namespace {

nlohmann::json facts(const char* name)
{
    QFile file{u"" SHARED_DIR "/domain/"_s + QString::fromLatin1(name) + u".json"_s};
    INFO("The facts of the documents must lie in ../shared, beside the repository.");
    INFO(file.fileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return nlohmann::json::parse(file.readAll().toStdString());
}

const Programme& programme(const QString& code)
{
    static const auto all = builtInProgrammes();
    const auto found = std::ranges::find(all, code, &Programme::code);
    REQUIRE(found != all.end());
    return *found;
}

std::size_t entries(const Programme& programme, const QString& list)
{
    return static_cast<std::size_t>(
        std::ranges::count(programme.entries, list, &ProgrammeEntry::list));
}

// Every count of the facts is looked at: one that no test knows fails.
void compare(const nlohmann::json& expected, const nlohmann::json& found)
{
    for (const auto& [key, value] : expected.items()) {
        INFO(key);
        REQUIRE(found.contains(key));
        CHECK(found[key] == value);
    }
}

qint64 euros(Money amount)
{
    CHECK(amount.cents() % 100 == 0);
    return amount.cents() / 100;
}

std::vector<PolicyCanvas> canvases(const Programme& programme)
{
    std::vector<PolicyCanvas> all;
    for (const auto& theme : programme.themes) {
        for (const auto& line : theme.lines)
            all.insert(all.end(), line.canvases.begin(), line.canvases.end());
    }
    return all;
}

std::vector<PlannedAmount> canvasAmounts(const Programme& programme)
{
    std::vector<PlannedAmount> all;
    for (const auto& canvas : canvases(programme))
        all.insert(all.end(), canvas.amounts.begin(), canvas.amounts.end());
    return all;
}

} // namespace

TEST_CASE("Visie 2030 has the tables, goals and SDGs that the form counts")
{
    const auto& vision = programme(u"visie-2030"_s);
    nlohmann::json found{{"thematafels", vision.themes.size()},
                         {"goals", 0},
                         {"sdgs_named", entries(vision, u"SDG\u2019s"_s)},
                         {"sdgs_overarching", vision.overarchingSdgs.size()}};
    std::size_t goals = 0;
    for (const auto& theme : vision.themes) {
        goals += theme.goals.size();
        found["goals_per_thematafel"][theme.code.toStdString()] = theme.goals.size();
        found["specific_sdgs_per_thematafel"][theme.code.toStdString()] = theme.sdgs.size();
    }
    found["goals"] = goals;
    compare(facts("visie-2030")["counts"], found);
}

TEST_CASE("Regio Deal II has its springplanken, results and measures")
{
    const auto& deal = programme(u"regio-deal-2"_s);
    nlohmann::json found{{"springplanken", deal.springplanken.size()}};
    std::size_t results = 0;
    std::size_t quantitative = 0;
    std::size_t measures = 0;
    for (const auto& springplank : deal.springplanken) {
        found["results_per_springplank"][springplank.code.toStdString()] =
            springplank.results.size();
        results += springplank.results.size();
        for (const auto& result : springplank.results) {
            measures += result.measures.size();
            quantitative += result.isQuantitative() ? 1 : 0;
            if (result.measures.size() == 2)
                found["results_with_two_measures"].push_back(result.code.toStdString());
        }
    }
    found["results"] = results;
    found["measures"] = measures;
    found["quantitative_results"] = quantitative;
    found["qualitative_results"] = results - quantitative;
    compare(facts("regio-deal-2")["counts"], found);
}

TEST_CASE("The measures of Regio Deal II are those of the facts, one by one")
{
    const auto deal = facts("regio-deal-2");
    std::map<std::string, nlohmann::json> expected;
    for (const auto& springplank : deal["springplanken"]) {
        for (const auto& result : springplank["results"]) {
            for (const auto& measure : result["measures"])
                expected[measure["id"]] = measure;
        }
    }
    std::size_t seen = 0;
    for (const auto& springplank : programme(u"regio-deal-2"_s).springplanken) {
        for (const auto& result : springplank.results) {
            for (const auto& measure : result.measures) {
                const auto& fact = expected.at(measure.code.toStdString());
                INFO(measure.code.toStdString());
                CHECK(measure.minimum == Quantity::fromWhole(fact["target_min"].get<int>()));
                CHECK(measure.maximum.has_value() == !fact["target_max"].is_null());
                if (measure.maximum)
                    CHECK(*measure.maximum == Quantity::fromWhole(fact["target_max"].get<int>()));
                CHECK((measure.comparator == Comparator::AtLeast)
                      == (fact["comparator"] == "at_least"));
                CHECK(measure.unit.toStdString() == fact["unit"]);
                CHECK(measure.targetDate.toString()
                      == (fact["target_date"].is_null()
                              ? QString{}
                              : QString::fromStdString(fact["target_date"])));
                ++seen;
            }
        }
    }
    CHECK(seen == expected.size());
}

TEST_CASE("Uitvoeringsagenda 2.0 has its themes, lines, indicators and partners")
{
    const auto& agenda = programme(u"uitvoeringsagenda-2020"_s);
    nlohmann::json found{{"themes", agenda.themes.size()}};
    std::size_t lines = 0;
    std::size_t subLines = 0;
    for (const auto& theme : agenda.themes) {
        found["lines_per_theme"][theme.code.toStdString()] = theme.lines.size();
        lines += theme.lines.size();
        for (const auto& line : theme.lines)
            subLines += line.subLines.size();
    }
    found["programme_lines"] = lines;
    found["sub_lines"] = subLines;
    const auto expected = facts("uitvoeringsagenda-2020");
    compare(expected["counts"], found);

    REQUIRE(agenda.indicators.size() == expected["kpis"].size());
    CHECK(agenda.indicators.at(0).isReachedBy(Quantity::fromWhole(17)) == true);
    CHECK(agenda.indicators.at(0).isReachedBy(Quantity::fromWhole(18)) == false);
    CHECK(entries(agenda, u"partners"_s) == expected["partner_organisations"].size());
    CHECK(agenda.milestones.size() == expected["milestones"].size());
}

TEST_CASE("The Hardenberg agenda has its canvases, opgaven and amounts")
{
    const auto& agenda = programme(u"actieagenda-hardenberg"_s);
    const auto all = canvases(agenda);
    const auto amounts = canvasAmounts(agenda);
    const auto isPart = [](const PlannedAmount& amount) {
        return amount.isPart;
    };
    const auto isExternal = [](const PlannedAmount& amount) {
        return amount.isExternal;
    };
    const auto parts = std::ranges::count_if(amounts, isPart);
    const auto external = std::ranges::count_if(amounts, isExternal);
    std::size_t items = 0;
    for (const auto& opgave : agenda.opgaven)
        items += opgave.actions.size();
    nlohmann::json found{{"strategy_lines", agenda.themes.size()},
                         {"canvases", all.size()},
                         {"opgaven", agenda.opgaven.size()},
                         {"opgave_items", items},
                         {"municipal_budget_sub_amounts", parts},
                         {"external_investment_entries", external},
                         {"all_canvas_amounts", amounts.size()},
                         {"municipal_budget_entries", std::ssize(amounts) - parts - external}};
    for (const auto& theme : agenda.themes)
        found["canvases_per_line"][theme.code.toStdString()] = theme.lines.size();
    compare(facts("actieagenda-hardenberg")["counts"], found);
}

TEST_CASE("The amounts of the Hardenberg agenda add up per period and never across")
{
    const auto& agenda = programme(u"actieagenda-hardenberg"_s);
    const auto expected = facts("actieagenda-hardenberg")["derived_totals"];
    const auto totals = totalsByPeriod(canvasAmounts(agenda));
    const auto total = [&totals](bool external, AmountPeriod period, int year = 0) {
        const auto found = totals.find({external, period, year});
        return found == totals.end() ? qint64{-1} : euros(found->second);
    };
    CHECK(total(false, AmountPeriod::PerYear) == expected["per_year_municipal_eur"]);
    CHECK(total(true, AmountPeriod::PerYear) == expected["per_year_external_eur"]);
    CHECK(total(false, AmountPeriod::WholePeriod) == expected["whole_period_municipal_eur"]);
    CHECK(total(false, AmountPeriod::OneYear, 2023) == expected["year_2023_municipal_eur"]);
    CHECK(total(false, AmountPeriod::NotStated) == expected["no_period_municipal_eur"]);

    for (const auto& canvas : canvases(agenda)) {
        qint64 sum = 0;
        for (const auto& amount : canvas.amounts)
            sum += amount.isExternal || amount.isPart ? 0 : euros(amount.amount);
        INFO(canvas.code.toStdString());
        CHECK(sum == expected["per_canvas_municipal_eur"][canvas.code.toStdString()]);
    }

    const auto overview = totalsByPeriod(agenda.amounts);
    REQUIRE(agenda.amounts.size() == 2);
    CHECK(agenda.amounts.at(0).amount == Money::fromEuros(456'000));
    CHECK(agenda.amounts.at(1).amount == Money::fromEuros(500'000));
    CHECK(overview.at({false, AmountPeriod::PerYear, 0}) == Money::fromEuros(956'000));
}

TEST_CASE("The Rabo study has its opgaven, actions and initiatives")
{
    const auto& study = programme(u"opgaven-rabo"_s);
    std::size_t actions = 0;
    std::size_t mentions = 0;
    std::set<QString> unique;
    for (const auto& opgave : study.opgaven) {
        actions += opgave.actions.size();
        mentions += opgave.initiatives.size();
        for (const auto& initiative : opgave.initiatives)
            unique.insert(initiative.name.toCaseFolded().replace(u'-', u' '));
    }
    compare(facts("opgaven-rabo")["counts"],
            {{"opgaven", study.opgaven.size()},
             {"hoe_actions", actions},
             {"initiative_mentions", mentions},
             {"unique_initiatives", unique.size()},
             {"municipalities", entries(study, u"gemeenten"_s)},
             {"reflection_points", entries(study, u"reflectie"_s)}});
}

TEST_CASE("NPVR has its regions, goals, parts, ministries and milestones")
{
    const auto& npvr = programme(u"npvr"_s);
    std::size_t goals = 0;
    for (const auto& theme : npvr.themes)
        goals += theme.goals.size();
    compare(facts("npvr")["counts"],
            {{"regions", entries(npvr, u"regio\u2019s"_s)},
             {"goals", goals},
             {"principles", entries(npvr, u"uitgangspunten"_s)},
             {"plan_parts", entries(npvr, u"onderdelen van het plan"_s)},
             {"agenda_parts", entries(npvr, u"onderdelen van de agenda"_s)},
             {"ministries_committed", entries(npvr, u"ministeries"_s)},
             {"timeline", npvr.milestones.size()}});
}

TEST_CASE("The bodies of the Achterhoek are there, with a Thematafel for each theme")
{
    const auto counts = facts("governance")["counts"];
    const auto bodies = builtInBodies().bodies;
    const auto tables = std::ranges::count(bodies, BodyKind::Thematafel, &Body::kind);
    CHECK(tables == counts["thematafels"]);
    // The facts count the six tables as one body.
    CHECK(std::ssize(bodies) - tables + 1 == counts["bodies"]);

    const auto& vision = programme(u"visie-2030"_s);
    for (const auto& theme : vision.themes) {
        const auto table = std::ranges::find(bodies, theme.id, &Body::theme);
        REQUIRE(table != bodies.end());
        CHECK(table->code == theme.code);
    }
    const auto board = std::ranges::find(bodies, BodyKind::Board, &Body::kind);
    REQUIRE(board != bodies.end());
    CHECK(board->termYears == 4);
    CHECK(board->maximumTerms == 2);
}

TEST_CASE("The law book holds the amounts of the facts with their days")
{
    const auto expected = facts("wettelijke-bedragen");
    const auto law = builtInLaw();
    const auto& periods = expected["procurement_thresholds"]["periods"];
    REQUIRE(law.thresholds().size() == periods.size());
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const auto& threshold = law.thresholds().at(i);
        const auto& period = periods[i];
        CHECK(threshold.valid.start.toString(Qt::ISODate).toStdString() == period["from"]);
        CHECK(threshold.valid.end.toString(Qt::ISODate).toStdString() == period["to"]);
        CHECK(euros(threshold.works) == period["works"]);
        CHECK(euros(threshold.subCentral) == period["sub_central_supplies_services"]);
        CHECK(threshold.central.has_value() == !period["central_supplies_services"].is_null());
        if (threshold.central)
            CHECK(euros(*threshold.central) == period["central_supplies_services"]);
        CHECK(threshold.isConfirmed == period["confirmed"]);
        CHECK_FALSE(threshold.source.isEmpty());
    }
    const auto& ceilings = expected["de_minimis"]["ceilings"];
    REQUIRE(law.ceilings().size() == ceilings.size());
    for (std::size_t i = 0; i < ceilings.size(); ++i) {
        CHECK(codeOf(law.ceilings().at(i).kind).toStdString() == ceilings[i]["kind"]);
        CHECK(euros(law.ceilings().at(i).amount) == ceilings[i]["amount"]);
        CHECK(law.ceilings().at(i).valid.start.toString(Qt::ISODate).toStdString()
              == ceilings[i]["from"]);
        CHECK(law.ceilings().at(i).isConfirmed == ceilings[i]["confirmed"]);
    }
    REQUIRE(law.bandsOn(QDate{2025, 1, 29}) != nullptr);
    CHECK(law.bandsOn(QDate{2025, 1, 29})->worksMultiple == Money::fromEuros(150'000));
    CHECK(law.bandsOn(QDate{2025, 1, 29})->worksPublic == Money::fromEuros(1'500'000));
    CHECK(law.bandsOn(QDate{2025, 1, 29})->suppliesMultiple == Money::fromEuros(50'000));
}

TEST_CASE("What is built in obeys every rule and has the same ids every time")
{
    const auto programmes = builtInProgrammes();
    CHECK(programmes == builtInProgrammes());
    CHECK(builtInBodies() == builtInBodies());
    const Catalogue catalogue{{.programmes = programmes, .bodies = builtInBodies().bodies}};
    const auto law = builtInLaw();
    const RuleContext context{catalogue, law, QDate{2025, 1, 29}};
    for (const auto& programme : programmes) {
        INFO(programme.code.toStdString());
        CHECK(check(programme, context).empty());
    }
    for (const auto& body : catalogue.content().bodies) {
        INFO(body.code.toStdString());
        CHECK(check(body, context).empty());
    }
}
