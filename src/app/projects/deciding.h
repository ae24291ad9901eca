#pragma once

#include "core/expected.h"
#include "domain/portfolio/portfolio.h"
#include "domain/projects/project.h"
#include "domain/rules/rulecontext.h"

#include <optional>
#include <variant>

namespace regiobord {

struct Decision
{
    ProjectId project;
    RouteEntry entry;
    std::optional<Money> released; // with EndedEarly: what flows back to the funds
};

// Why a decision was not taken down.
struct ProjectNotFound
{
};
struct ItemNotFound // the meeting, or the item in it
{
};
struct ReleaseTooHigh // more than what is committed
{
    Money committed;
};
using DecisionRefusal =
    std::variant<ProjectNotFound, ItemNotFound, RouteRefusal, Violations, ReleaseTooHigh>;

// Takes down a decision on a project: its route goes on, the money asked of our funds is booked,
// and with a meeting and an item the decision also stands in those minutes; all in one transaction.
// - To pass the pitch or anything after it the application must have no errors.
// - The Thematafel's agreement reserves the money asked, the award commits it, by year of the
//   financing line or else of the decision. Lines without a fund are not booked.
//   A reservation of another year or fund than what is committed is released by the award.
// - Rejected or withdrawn releases what was reserved; ended early releases the given amount,
// divided
//   over the funds in proportion to what each has committed (Rapport van bevindingen SPT: what is
//   left flows back).
[[nodiscard]] Expected<void, DecisionRefusal> decide(Portfolio& portfolio, const Decision& decision,
                                                     const RuleContext& context);

// Why decide() would not take it down, for a form that is being filled in; changes nothing.
std::optional<DecisionRefusal> refusalOf(Portfolio& portfolio, const Decision& decision,
                                         const RuleContext& context);

} // namespace regiobord
