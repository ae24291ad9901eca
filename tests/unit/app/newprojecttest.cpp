#include "app/projects/newproject.h"

#include "app/projects/removeprojectcommand.h"
#include "support/catch.h"
#include "support/office.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using regiobord::testing::Office;

TEST_CASE("A duplicate has the details and nothing that belongs to the other project alone")
{
    Office office;
    auto details = office.project.details;
    details.budget.financing[0].state = FinancingState::Signed;
    details.attachments = {{.attachment = AttachmentId::create(), .title = u"Begroting"_s}};
    details.results = {{.name = u"Plaatsingen"_s,
                        .value = Quantity::fromWhole(24),
                        .realised = {.amount = Quantity::fromWhole(8), .until = {2025, 6, 30}}}};
    const auto copy = draftFrom(details, u"2025-009"_s, u"Servicepunt (kopie)"_s);
    CHECK(copy.id != office.project.id);
    CHECK(copy.number == u"2025-009"_s);
    CHECK(copy.details.name == u"Servicepunt (kopie)"_s);
    CHECK(copy.details.purpose == details.purpose);
    CHECK(copy.details.budget.costs == details.budget.costs);
    CHECK(copy.details.budget.financing[0].state == FinancingState::Asked);
    CHECK(copy.details.results[0].value == Quantity::fromWhole(24));
    CHECK(copy.details.results[0].realised == Realised{});
    CHECK(copy.details.signature == Signature{});
    CHECK(copy.route.status() == ProjectStatus::Draft);
    REQUIRE(copy.details.attachments.size() == 1);
    CHECK(copy.details.attachments[0].title == u"Begroting"_s);
    CHECK(copy.details.attachments[0].attachment.isNull());
}

TEST_CASE("A draft that is removed comes back with its contact when that is undone")
{
    Office office;
    const ApplicantContact contact{.project = office.project.id, .email = u"x@example.org"_s};
    office.portfolio.contacts().save(contact);
    RemoveProjectCommand command{office.portfolio, office.stored(), u"weg"_s};
    REQUIRE(command.apply() == StepResult::Done);
    CHECK_FALSE(office.portfolio.projects().find(office.project.id).has_value());
    office.portfolio.contacts().remove(office.project.id); // as a database does by itself
    REQUIRE(command.revert() == StepResult::Done);
    CHECK(office.stored() == office.project);
    CHECK(office.portfolio.contacts().find(office.project.id)->email == contact.email);
}

TEST_CASE("A project with a decision, a booking or a report is not removed")
{
    Office office;
    auto stored = *office.portfolio.projects().find(office.project.id);
    auto expected = RemovalRefusal::HasDecisions;
    SECTION("a decision")
    {
        REQUIRE(stored.value.route.add({.date = QDate{2025, 1, 9}}).has_value());
        REQUIRE(office.portfolio.projects().save(stored) == SaveResult::Saved);
    }
    SECTION("a booking")
    {
        expected = RemovalRefusal::HasBookings;
        office.portfolio.funds().addEntry({.id = FundEntryId::create(),
                                           .fund = office.fund.id,
                                           .project = office.project.id,
                                           .amount = Money::fromEuros(1),
                                           .remark = {}});
    }
    SECTION("a report")
    {
        expected = RemovalRefusal::HasReport;
        office.portfolio.reports().add(
            {.id = FindingsReportId::create(), .project = office.project.id});
    }
    CHECK(removalRefusal(office.portfolio, office.stored()) == expected);
    RemoveProjectCommand command{office.portfolio, office.stored(), u"weg"_s};
    CHECK(command.apply() == StepResult::Refused);
    CHECK(office.portfolio.projects().find(office.project.id).has_value());
}
