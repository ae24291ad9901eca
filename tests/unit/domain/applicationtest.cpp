#include "domain/rules/checked.h"
#include "support/catch.h"
#include "unit/domain/region.h"

#include <functional>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

namespace {

Violations checked(const ProjectDetails& details)
{
    const Region region;
    return check(details, region.context());
}

// One thing changed in a complete application, and the one violation that it gives.
struct Change
{
    const char* what;
    std::function<void(ProjectDetails&)> apply;
    Violation expected;
};

Violation required(Field field, const QString& detail = {})
{
    return {.field = field, .rule = Rule::Required, .detail = detail};
}

Violation inRow(Field field, Rule rule, int row, const QString& detail = {})
{
    return {.field = field, .rule = rule, .row = row, .detail = detail};
}

void checkChanges(const std::vector<Change>& changes)
{
    for (const auto& change : changes) {
        INFO(change.what);
        auto details = servicepuntTechniek();
        change.apply(details);
        CHECK(checked(details) == Violations{change.expected});
    }
}

} // namespace

TEST_CASE("A complete application breaks no rule")
{
    CHECK(checked(servicepuntTechniek()) == Violations{});
}

TEST_CASE("Every field that the form asks for is required")
{
    checkChanges({
        {"1", [](auto& d) { d.name = u"  "_s; }, required(Field::ProjectName)},
        {"2", [](auto& d) { d.thematafel = {}; }, required(Field::PrimaryThematafel)},
        {"4 start", [](auto& d) { d.period.start = {}; }, required(Field::Period, u"start"_s)},
        {"4 end", [](auto& d) { d.period.end = {}; }, required(Field::Period, u"end"_s)},
        {"5", [](auto& d) { d.purpose.clear(); }, required(Field::Purpose)},
        {"6", [](auto& d) { d.description.clear(); }, required(Field::Description)},
        {"7", [](auto& d) { d.results.clear(); }, required(Field::PlannedResults)},
        {"8a", [](auto& d) { d.goals.clear(); }, required(Field::GoalContributions)},
        {"8b", [](auto& d) { d.springplanken.clear(); }, required(Field::SpringplankContributions)},
        {"8d", [](auto& d) { d.support.clear(); }, required(Field::Support)},
        {"8e", [](auto& d) { d.regionalImpact.clear(); }, required(Field::RegionalImpact)},
        {"10", [](auto& d) { d.communication.clear(); }, required(Field::Communication)},
        {"11", [](auto& d) { d.risks = {u" "_s}; }, required(Field::Risks)},
        {"12", [](auto& d) { d.europeanProcurement = Answer::Open; }, required(Field::Procurement)},
        {"13", [](auto& d) { d.stateAid = Answer::Open; }, required(Field::StateAid)},
        {"place", [](auto& d) { d.signature.place.clear(); },
         required(Field::Signature, u"place"_s)},
        {"date", [](auto& d) { d.signature.date = {}; }, required(Field::Signature, u"date"_s)},
        {"position", [](auto& d) { d.signature.position.clear(); },
         required(Field::Signature, u"position"_s)},
    });
}

TEST_CASE("An empty application gives all its violations at once")
{
    const auto violations = checked({});
    for (const auto field :
         {Field::ProjectName, Field::PrimaryThematafel, Field::Applicant, Field::Purpose,
          Field::Description, Field::PlannedResults, Field::GoalContributions,
          Field::SpringplankContributions, Field::Support, Field::RegionalImpact, Field::CostLines,
          Field::FinancingLines, Field::Communication, Field::Risks, Field::Procurement,
          Field::StateAid})
        CHECK(contains(violations, required(field)));
    CHECK(hasErrors(violations));
}

TEST_CASE("Goals and springplanken may be given in words")
{
    auto details = servicepuntTechniek();
    details.goals.clear();
    details.goalsRemark = u"Breed gekwalificeerde Regio"_s;
    details.springplanken.clear();
    details.springplankenRemark = u"Inclusieve arbeidsmarkt"_s;
    CHECK(checked(details) == Violations{});
}

TEST_CASE("Only a region with thematafels asks for one")
{
    auto content = regionContent();
    std::erase_if(content.bodies,
                  [](const Body& body) { return body.kind == BodyKind::Thematafel; });
    const Region region{std::move(content)};
    auto details = servicepuntTechniek();
    details.thematafel = {};
    CHECK(check(details, region.context()) == Violations{});
}

TEST_CASE("What an application refers to is in the portfolio")
{
    const auto unknownGoal = GoalId::fromName(u"visie-2030/XX-1"_s);
    checkChanges({
        {"a body that is no thematafel",
         [](auto& d) { d.thematafel = BodyId::fromName(u"AB"_s); },
         {.field = Field::PrimaryThematafel, .rule = Rule::Unknown}},
        {"a goal", [&](auto& d) { d.goals.push_back({.goal = unknownGoal}); },
         inRow(Field::GoalContributions, Rule::Unknown, 1)},
        {"a row without a goal", [](auto& d) { d.goals.push_back({}); },
         inRow(Field::GoalContributions, Rule::Required, 1)},
        {"a springplank",
         [](auto& d) { d.springplanken[0].springplank = SpringplankId::fromName(u"?"_s); },
         inRow(Field::SpringplankContributions, Rule::Unknown, 0)},
        {"a row without a springplank", [](auto& d) { d.springplanken[0].springplank = {}; },
         inRow(Field::SpringplankContributions, Rule::Required, 0)},
        {"a measure",
         [](auto& d) { d.springplanken[0].promises[0].measure = MeasureId::fromName(u"?"_s); },
         inRow(Field::SpringplankContributions, Rule::Unknown, 0)},
        {"an organisation",
         [](auto& d) { d.involved[1].organisation = OrganisationId::fromName(u"?"_s); },
         inRow(Field::Support, Rule::Unknown, 1, u"Graafschap College"_s)},
        {"a party",
         [](auto& d) { d.budget.financing[0].organisation = OrganisationId::fromName(u"?"_s); },
         inRow(Field::FinancingLines, Rule::Unknown, 0, u"Aanvrager en andere O's"_s)},
        {"a fund", [](auto& d) { d.budget.financing[1].fund = FundId::fromName(u"?"_s); },
         inRow(Field::FinancingLines, Rule::Unknown, 1)},
        {"an opgave", [](auto& d) { d.opgaven = {OpgaveId::fromName(u"?"_s)}; },
         inRow(Field::Goals, Rule::Unknown, 0)},
        {"a line", [](auto& d) { d.programmeLines = {ProgrammeLineId::fromName(u"?"_s)}; },
         inRow(Field::ProgrammeLines, Rule::Unknown, 0)},
    });
}

TEST_CASE("Tags of the portfolio are accepted, sub lines too")
{
    const Region region;
    auto details = servicepuntTechniek();
    details.opgaven = {region.catalogue().opgaveByCode(u"1"_s)->id};
    details.programmeLines = {region.catalogue().lineByCode(u"1.1a"_s)->id};
    CHECK(check(details, region.context()) == Violations{});
}

TEST_CASE("A result is one of its springplank, and a promise one of its result")
{
    const Region region;
    const auto& homes = *region.catalogue().measureByCode(u"S2.4a"_s);
    const auto& housing = *region.catalogue().resultByCode(u"S2.4"_s);
    checkChanges({
        {"a result of another springplank",
         [&](auto& d) {
             d.springplanken[0].result = housing.id;
             d.springplanken[0].promises.clear();
         },
         inRow(Field::SpringplankContributions, Rule::Unknown, 0, u"S2.4"_s)},
        {"a measure of another result",
         [&](auto& d) { d.springplanken[0].promises[0].measure = homes.id; },
         inRow(Field::SpringplankContributions, Rule::Unknown, 0, u"S2.4a"_s)},
        {"a promise below zero",
         [](auto& d) { d.springplanken[0].promises[0].amount = Quantity::fromWhole(-1); },
         inRow(Field::SpringplankContributions, Rule::Negative, 0, u"-1"_s)},
    });
}

TEST_CASE("Nothing is contributed to twice")
{
    checkChanges({
        {"goal", [](auto& d) { d.goals.push_back(d.goals[0]); },
         inRow(Field::GoalContributions, Rule::Duplicate, 1, u"OA-1"_s)},
        {"result", [](auto& d) { d.springplanken.push_back(d.springplanken[0]); },
         inRow(Field::SpringplankContributions, Rule::Duplicate, 1, u"S6"_s)},
        {"SDG",
         [](auto& d) {
             d.sdgs = {4, 8, 4};
         },
         inRow(Field::Sdgs, Rule::Duplicate, 2, u"4"_s)},
    });
    auto details = servicepuntTechniek();
    details.springplanken.push_back({.springplank = details.springplanken[0].springplank});
    CHECK(checked(details) == Violations{}); // as a whole, beside one of its results
}

TEST_CASE("An application without SDGs is shown and not blocked")
{
    checkChanges({
        {"none",
         [](auto& d) { d.sdgs.clear(); },
         {.field = Field::Sdgs, .rule = Rule::Required, .severity = Severity::Warning}},
        {"18",
         [](auto& d) {
             d.sdgs = {17, 18};
         },
         inRow(Field::Sdgs, Rule::OutsideRange, 1, u"18"_s)},
        {"0",
         [](auto& d) {
             d.sdgs = {0, 1};
         },
         inRow(Field::Sdgs, Rule::OutsideRange, 0, u"0"_s)},
    });
}

TEST_CASE("A period ends after it starts")
{
    checkChanges({
        {"before",
         [](auto& d) {
             d.period.end = {2024, 12, 31};
         },
         {.field = Field::Period, .rule = Rule::EndsBeforeStart}},
        {"on the same day",
         [](auto& d) { d.period.end = d.period.start; },
         {.field = Field::Period, .rule = Rule::EndsBeforeStart}},
    });
    auto details = servicepuntTechniek();
    details.period.end = {2025, 1, 2};
    CHECK(checked(details) == Violations{});
}

TEST_CASE("An applicant is a legal entity of the portfolio")
{
    auto content = regionContent();
    content.organisations[0].legalForm =
        GENERATE(LegalForm::Unknown, LegalForm::SoleTrader, LegalForm::GeneralPartnership,
                 LegalForm::LimitedPartnership, LegalForm::ProfessionalPartnership,
                 LegalForm::InformalGroup);
    const Region region{std::move(content)};
    CHECK(check(servicepuntTechniek(), region.context())
          == Violations{{.field = Field::Applicant,
                         .rule = Rule::NotALegalEntity,
                         .detail = u"VNO-NCW Midden"_s}});
}

TEST_CASE("An applicant that is missing or unknown is an error")
{
    auto details = servicepuntTechniek();
    details.involved.push_back({.name = u"Bouwbedrijf"_s, .sector = Sector::Business});
    details.applicant = {};
    CHECK(checked(details) == Violations{required(Field::Applicant)});
    details.applicant = OrganisationId::fromName(u"?"_s);
    CHECK(checked(details) == Violations{{.field = Field::Applicant, .rule = Rule::Unknown}});
}

TEST_CASE("A result is measurable: a value, a unit and an owner, each missed on its own")
{
    auto details = servicepuntTechniek();
    details.results[3] = {.name = u"Leven Lang Ontwikkelen"_s, .valueText = u"circa 200"_s};
    CHECK(checked(details)
          == Violations{inRow(Field::PlannedResults, Rule::NotMeasurable, 3, u"value"_s),
                        inRow(Field::PlannedResults, Rule::NotMeasurable, 3, u"unit"_s),
                        inRow(Field::PlannedResults, Rule::NotMeasurable, 3, u"owner"_s)});
    checkChanges({
        {"name", [](auto& d) { d.results[5].name.clear(); },
         inRow(Field::PlannedResults, Rule::Required, 5, u"name"_s)},
        {"below zero", [](auto& d) { d.results[0].value = Quantity::fromWhole(-24); },
         inRow(Field::PlannedResults, Rule::Negative, 0, u"-24"_s)},
    });
}

TEST_CASE("An O that nobody stands for is a warning")
{
    const auto missing = [](const QString& sector) {
        return Violation{.field = Field::Support,
                         .rule = Rule::NoSupport,
                         .severity = Severity::Warning,
                         .detail = sector};
    };
    checkChanges({
        {"government", [](auto& d) { d.involved.erase(d.involved.begin()); },
         missing(u"government"_s)},
        {"civil society", [](auto& d) { d.involved.pop_back(); }, missing(u"civilSociety"_s)},
    });
    auto details = servicepuntTechniek();
    details.involved.clear();
    details.applicant = OrganisationId::fromName(u"Graafschap College"_s);
    CHECK(checked(details) == Violations{missing(u"government"_s), missing(u"business"_s)});
}

TEST_CASE("Who co-finances is involved, who is only asked for a grant is not")
{
    auto details = servicepuntTechniek();
    details.involved.erase(details.involved.begin());
    details.budget.financing[0].sector = Sector::Government;
    CHECK(checked(details) == Violations{});
    details.budget.financing[0].sector = Sector::Unknown;
    details.budget.financing[1].sector = Sector::Government;
    CHECK(hasErrors(checked(details)) == false);
    CHECK(checked(details).size() == 1);
}

TEST_CASE("An involved organisation has a name")
{
    checkChanges({{"row", [](auto& d) { d.involved.push_back({.role = u"stuurgroep"_s}); },
                   inRow(Field::Support, Rule::Required, 2)}});
}

TEST_CASE("Only an application without errors becomes a checked one")
{
    const Region region;
    auto details = servicepuntTechniek();
    details.sdgs.clear(); // a warning blocks nothing
    const auto good = Checked<ProjectDetails>::from(details, region.context());
    REQUIRE(good.has_value());
    CHECK(**good == details);

    details.name.clear();
    const auto bad = Checked<ProjectDetails>::from(details, region.context());
    REQUIRE_FALSE(bad.has_value());
    CHECK(contains(bad.error(), required(Field::ProjectName)));
}

TEST_CASE("A violation names the number that the form prints")
{
    CHECK(formNumber(Field::Sdgs) == u"8c"_s);
    CHECK(formNumber(Field::ProjectName) == u"1"_s);
    CHECK(formNumber(Field::FinancingLines) == u"9"_s);
    CHECK(formNumber(Field::ApplicantContact) == u"14"_s);
    CHECK(formNumber(Field::Signature).isEmpty());
    CHECK(formNumber(Field::MeetingDate).isEmpty());
}
