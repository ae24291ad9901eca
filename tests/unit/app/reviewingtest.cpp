#include "app/reviews/reviewing.h"

#include "support/catch.h"
#include "support/office.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using regiobord::testing::Office;

namespace {

FindingsReport completeReport(const Office& office)
{
    auto report = startReview(office.project);
    for (auto& criterion : report.criteria) {
        criterion.meets = criterion.isQuestion ? Answer::Open : Answer::Yes;
        criterion.explanation = u"Zie de aanvraag"_s;
    }
    report.asksRegioDeal = Answer::No;
    report.verdict = Verdict::AgreeWithConditions;
    report.verdictText = u"Instemmen"_s;
    report.conditions = {u"Restgeld vloeit terug"_s};
    report.discussedOn = {QDate{2024, 11, 4}, QDate{2024, 12, 12}};
    report.reportDate = QDate{2024, 12, 16};
    return report;
}

} // namespace

TEST_CASE("A new report starts with what the project itself says")
{
    const Office office;
    const auto report = startReview(office.project);
    CHECK(report.projectName == u"Servicepunt Techniek"_s);
    CHECK(report.thematafels == std::vector{office.thematafel.id});
    CHECK(report.period == office.project.details.period);
    const auto budget = std::ranges::find(report.criteria, u"C4"_s, &Criterion::code);
    REQUIRE(budget != report.criteria.end());
    CHECK(budget->meets == Answer::Yes);
}

TEST_CASE("Closing a report puts the table's verdict on the project's route")
{
    Office office;
    const auto report = completeReport(office);
    REQUIRE(closeReview(office.portfolio, report, office.rules()).has_value());
    CHECK(office.portfolio.reports().find(report.id)->value.isClosed);
    const auto route = office.stored().route;
    CHECK(route.passedOn(RouteStep::Thematafel) == QDate{2024, 12, 12});
    REQUIRE(route.entries().size() == 1);
    CHECK(route.entries()[0].outcome == RouteOutcome::PassedWithConditions);
    CHECK(route.entries()[0].conditions == QStringList{u"Restgeld vloeit terug"_s});
    CHECK(office.portfolio.funds().booked.size() == 1);
}

TEST_CASE("A report that is not finished stays open, and is kept as it is")
{
    Office office;
    auto report = completeReport(office);
    report.verdict = Verdict::Open;
    const auto refused = closeReview(office.portfolio, report, office.rules());
    REQUIRE_FALSE(refused.has_value());
    CHECK(hasErrors(std::get<Violations>(refused.error())));
    CHECK(office.portfolio.reports().find(report.id)->value == report);
    CHECK(office.stored().route.entries().empty());
}
