#include "domain/projects/project.h"

#include "support/catch.h"
#include "unit/domain/region.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

namespace {

RouteEntry entry(RouteStep step, QDate date, RouteOutcome outcome = RouteOutcome::Passed)
{
    return {.step = step, .outcome = outcome, .date = date};
}

Violations checked(const std::vector<RouteEntry>& entries, QDate today)
{
    const Region region;
    const auto route = ProjectRoute::from(entries);
    REQUIRE(route.has_value());
    return check(Project{.details = servicepuntTechniek(), .route = *route}, region.context(today));
}

Violations startsBeforeApproval(const QString& approved)
{
    return {{.field = Field::Period,
             .rule = Rule::StartsBeforeApproval,
             .severity = Severity::Warning,
             .detail = approved}};
}

} // namespace

TEST_CASE("The Servicepunt Techniek started before the Board agreed: a warning, and no more")
{
    const auto violations = checked({entry(RouteStep::Board, {2025, 1, 9})}, {2025, 1, 29});
    CHECK(violations == startsBeforeApproval(u"2025-01-09"_s));
    CHECK_FALSE(hasErrors(violations));
}

TEST_CASE("A start on the day of the approval or later is in order")
{
    CHECK(checked({entry(RouteStep::Board, {2025, 1, 1})}, {2025, 1, 29}) == Violations{});
    CHECK(checked({entry(RouteStep::Board, {2024, 12, 31})}, {2026, 1, 1}) == Violations{});
}

TEST_CASE("While nobody agreed, a start before today is a warning")
{
    CHECK(checked({}, {2025, 1, 2}) == startsBeforeApproval({}));
    CHECK(checked({entry(RouteStep::Thematafel, {2024, 12, 12})}, {2025, 1, 2})
          == startsBeforeApproval({}));
    CHECK(checked({}, {2025, 1, 1}) == Violations{});
    CHECK(checked({entry(RouteStep::Board, {2024, 12, 1}, RouteOutcome::HeldOver)}, {2025, 1, 2})
          == startsBeforeApproval({}));
}

TEST_CASE("Where the Board was skipped, who passed the project next approved it")
{
    CHECK(checked({entry(RouteStep::AlgemeenBestuur, {2025, 1, 29})}, {2025, 2, 1})
          == startsBeforeApproval(u"2025-01-29"_s));
    CHECK(checked({entry(RouteStep::Award, {2024, 12, 1})}, {2025, 2, 1}) == Violations{});
}

TEST_CASE("A project that was refused need not be approved")
{
    const auto outcome = GENERATE(RouteOutcome::Rejected, RouteOutcome::Withdrawn);
    CHECK(checked({entry(RouteStep::Thematafel, {2024, 12, 12}, outcome)}, {2025, 6, 1})
          == Violations{});
}

TEST_CASE("A project breaks the rules that its application breaks")
{
    const Region region;
    auto details = servicepuntTechniek();
    details.name.clear();
    CHECK(check(Project{.details = details}, region.context())
          == Violations{{.field = Field::ProjectName, .rule = Rule::Required}});
}
