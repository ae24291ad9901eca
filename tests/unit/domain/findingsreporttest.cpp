#include "domain/reviews/findingsreport.h"

#include "support/catch.h"
#include "unit/domain/region.h"

#include <functional>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

namespace {

Violations checked(const FindingsReport& report)
{
    const Region region;
    return check(report, region.context());
}

struct Change
{
    const char* what;
    std::function<void(FindingsReport&)> apply;
    Violation expected;
};

} // namespace

TEST_CASE("The report on the Servicepunt Techniek breaks no rule")
{
    CHECK(checked(servicepuntReport()) == Violations{});
}

TEST_CASE("The standard criteria are four, with one question for words")
{
    const auto criteria = standardCriteria();
    QStringList codes;
    for (const auto& criterion : criteria) {
        codes << criterion.code;
        CHECK(criterion.meets == Answer::Open);
        CHECK_FALSE(criterion.label.isEmpty());
        CHECK(criterion.isQuestion == (criterion.code == u"C1a"_s));
    }
    CHECK(codes == QStringList{u"C1"_s, u"C1a"_s, u"C2"_s, u"C3"_s, u"C4"_s});
}

TEST_CASE("A report that lacks something says what")
{
    const std::vector<Change> changes{
        {"project",
         [](auto& r) { r.project = {}; },
         {.field = Field::ProjectName, .rule = Rule::Required}},
        {"thematafel",
         [](auto& r) { r.thematafels.clear(); },
         {.field = Field::ReportThematafels, .rule = Rule::Required}},
        {"a body that is none",
         [](auto& r) { r.thematafels = {BodyId::fromName(u"AB"_s)}; },
         {.field = Field::ReportThematafels, .rule = Rule::Unknown, .row = 0}},
        {"aligned with whom",
         [](auto& r) { r.alignedWith = {BodyId::fromName(u"?"_s)}; },
         {.field = Field::ReportThematafels,
          .rule = Rule::Unknown,
          .row = 0,
          .detail = u"alignedWith"_s}},
        {"purpose",
         [](auto& r) { r.purpose = u" "_s; },
         {.field = Field::Purpose, .rule = Rule::Required}},
        {"period",
         [](auto& r) { r.period.end = {}; },
         {.field = Field::Period, .rule = Rule::Required}},
        {"period reversed",
         [](auto& r) {
             r.period.end = {2024, 1, 1};
         },
         {.field = Field::Period, .rule = Rule::EndsBeforeStart}},
        {"criteria",
         [](auto& r) { r.criteria.clear(); },
         {.field = Field::ReportCriteria, .rule = Rule::Required}},
        {"an answer",
         [](auto& r) { r.criteria[2].meets = Answer::Open; },
         {.field = Field::ReportCriteria, .rule = Rule::Required, .row = 2, .detail = u"C2"_s}},
        {"Regio Deal",
         [](auto& r) { r.asksRegioDeal = Answer::Open; },
         {.field = Field::ReportRegioDeal, .rule = Rule::Required}},
        {"which springplank",
         [](auto& r) { r.asksRegioDeal = Answer::Yes; },
         {.field = Field::ReportRegioDeal, .rule = Rule::Required, .detail = u"springplank"_s}},
        {"unknown springplank",
         [](auto& r) { r.springplank = SpringplankId::fromName(u"?"_s); },
         {.field = Field::ReportRegioDeal, .rule = Rule::Unknown, .detail = u"springplank"_s}},
        {"unknown result",
         [](auto& r) { r.results = {SpringplankResultId::fromName(u"?"_s)}; },
         {.field = Field::ReportRegioDeal, .rule = Rule::Unknown, .row = 0, .detail = u"result"_s}},
        {"verdict",
         [](auto& r) { r.verdict = Verdict::Open; },
         {.field = Field::ReportVerdict, .rule = Rule::Required}},
        {"condition",
         [](auto& r) { r.conditions = {u" "_s}; },
         {.field = Field::ReportConditions, .rule = Rule::ConditionMissing}},
        {"discussed",
         [](auto& r) { r.discussedOn.clear(); },
         {.field = Field::ReportDates, .rule = Rule::Required, .detail = u"discussedOn"_s}},
        {"dated",
         [](auto& r) { r.reportDate = {}; },
         {.field = Field::ReportDates, .rule = Rule::Required, .detail = u"reportDate"_s}},
        {"dated before",
         [](auto& r) {
             r.reportDate = {2024, 12, 11};
         },
         {.field = Field::ReportDates, .rule = Rule::EndsBeforeStart, .detail = u"reportDate"_s}},
    };
    for (const auto& change : changes) {
        INFO(change.what);
        auto report = servicepuntReport();
        change.apply(report);
        CHECK(checked(report) == Violations{change.expected});
    }
}

TEST_CASE("A report may be dated on the day of the discussion")
{
    auto report = servicepuntReport();
    report.reportDate = {2024, 12, 12};
    CHECK(checked(report) == Violations{});
}

TEST_CASE("A report that asks the Regio Deal names a springplank and its results")
{
    const Region region;
    auto report = servicepuntReport();
    report.asksRegioDeal = Answer::Yes;
    report.springplank = region.catalogue().springplankByCode(u"S6"_s)->id;
    report.results = {region.catalogue().resultByCode(u"S6.1"_s)->id};
    CHECK(check(report, region.context()) == Violations{});
}

TEST_CASE("Other verdicts need no condition")
{
    auto report = servicepuntReport();
    report.conditions.clear();
    report.verdict = GENERATE(Verdict::Agree, Verdict::HoldOver, Verdict::Reject);
    CHECK(checked(report) == Violations{});
}

TEST_CASE("A report that contradicts the budget is warned about")
{
    const auto warning = [](Money gap) {
        return Violations{{.field = Field::ReportCriteria,
                           .rule = Rule::NotBalanced,
                           .severity = Severity::Warning,
                           .row = 4,
                           .amount = gap,
                           .detail = u"C4"_s}};
    };
    auto report = servicepuntReport();
    auto details = servicepuntTechniek();
    CHECK(checkAgainst(report, details) == Violations{});
    details.budget.costs[0].amount = Money::fromEuros(331'877);
    CHECK(checkAgainst(report, details) == warning(Money::fromEuros(1)));
    report.criteria[4].meets = Answer::No;
    CHECK(checkAgainst(report, details) == Violations{});
    CHECK(checkAgainst(report, servicepuntTechniek()) == warning({}));
    report.criteria[4].meets = Answer::Open;
    CHECK(checkAgainst(report, servicepuntTechniek()) == Violations{});
    report.criteria[4].meets = Answer::Yes;
    details.budget = {};
    CHECK(checkAgainst(report, details) == warning({})); // there is nothing to be balanced
}
