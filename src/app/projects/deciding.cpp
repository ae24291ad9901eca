#include "app/projects/deciding.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace regiobord {

namespace {

using FundYear = std::pair<FundId, int>;

bool isPassed(RouteOutcome outcome)
{
    return outcome == RouteOutcome::Passed || outcome == RouteOutcome::PassedWithConditions;
}

// What is asked of our funds, by fund and year.
std::map<FundYear, Money> asked(const Budget& budget, QDate decidedOn)
{
    std::map<FundYear, Money> amounts;
    for (const auto& line : budget.financing) {
        if (line.role == FinancingRole::RequestedGrant && !line.fund.isNull() && line.amount)
            amounts[{line.fund, line.year.value_or(decidedOn.year())}] += *line.amount;
    }
    return amounts;
}

std::map<FundYear, Money> booked(const std::vector<FundEntry>& entries, FundEntryKind kind)
{
    std::map<FundYear, Money> amounts;
    for (const auto& entry : entries) {
        if (entry.kind == kind)
            amounts[{entry.fund, entry.year}] += entry.amount;
    }
    return amounts;
}

Money sum(const std::map<FundYear, Money>& amounts)
{
    Money total;
    for (const auto& [key, amount] : amounts)
        total += amount;
    return total;
}

void book(FundRepository& funds, const Decision& decision, FundEntryKind kind,
          const std::map<FundYear, Money>& amounts)
{
    for (const auto& [key, amount] : amounts) {
        if (amount == Money{})
            continue;
        funds.addEntry({.id = FundEntryId::create(),
                        .fund = key.first,
                        .project = decision.project,
                        .kind = kind,
                        .year = key.second,
                        .date = decision.entry.date,
                        .amount = amount,
                        .remark = decision.entry.decision});
    }
}

// What is still to be booked of each amount.
std::map<FundYear, Money> without(std::map<FundYear, Money> amounts,
                                  const std::map<FundYear, Money>& alreadyBooked)
{
    for (auto& [key, amount] : amounts) {
        if (const auto found = alreadyBooked.find(key); found != alreadyBooked.end())
            amount = amount - found->second;
    }
    return amounts;
}

// The amount divided over the funds in proportion to what each has, to the cent: all but the last
// part are rounded down, the last takes the rest.
std::map<FundYear, Money> divided(Money amount, const std::map<FundYear, Money>& over)
{
    std::map<FundYear, Money> parts;
    Money left = amount;
    Money whole = sum(over);
    for (const auto& [key, weight] : over) {
        const auto part = whole == Money{} ? Money{} : left.proportion(weight, whole);
        parts[key] = part;
        left = left - part;
        whole = whole - weight;
    }
    return parts;
}

// Reservations that no commitment uses up, for it is booked on another year or fund: agreed to in
// December and awarded in January.
std::map<FundYear, Money> reservedElsewhere(const std::vector<FundEntry>& entries,
                                            const std::map<FundYear, Money>& committed)
{
    auto left =
        without(booked(entries, FundEntryKind::Reserved), booked(entries, FundEntryKind::Released));
    std::erase_if(left, [&](const auto& one) { return committed.contains(one.first); });
    return left;
}

void bookDecision(FundRepository& funds, const Decision& decision, const Budget& budget)
{
    const auto entries = funds.entriesOf(decision.project);
    const auto& entry = decision.entry;
    const auto wanted = asked(budget, entry.date);
    if (entry.outcome == RouteOutcome::Rejected || entry.outcome == RouteOutcome::Withdrawn)
        book(funds, decision, FundEntryKind::Released,
             without(booked(entries, FundEntryKind::Reserved),
                     booked(entries, FundEntryKind::Released)));
    else if (entry.outcome == RouteOutcome::EndedEarly)
        book(funds, decision, FundEntryKind::Released,
             divided(decision.released.value_or(Money{}),
                     booked(entries, FundEntryKind::Committed)));
    else if (isPassed(entry.outcome) && entry.step == RouteStep::Thematafel)
        book(funds, decision, FundEntryKind::Reserved,
             without(wanted, booked(entries, FundEntryKind::Reserved)));
    else if (isPassed(entry.outcome) && entry.step == RouteStep::Award) {
        book(funds, decision, FundEntryKind::Committed,
             without(wanted, booked(entries, FundEntryKind::Committed)));
        book(funds, decision, FundEntryKind::Released, reservedElsewhere(entries, wanted));
    }
}

std::optional<DecisionRefusal> releaseRefusal(FundRepository& funds, const Decision& decision)
{
    if (!decision.released)
        return std::nullopt;
    const auto committed = sum(booked(funds.entriesOf(decision.project), FundEntryKind::Committed));
    if (*decision.released <= committed && !decision.released->isNegative())
        return std::nullopt;
    return ReleaseTooHigh{committed};
}

bool hasItem(MeetingRepository& meetings, const RouteEntry& entry)
{
    const auto meeting = meetings.find(entry.meeting);
    return meeting && findItem(meeting->value, entry.agendaItem) != nullptr;
}

// Puts the decision in the minutes of the item, which is there.
void takeDown(MeetingRepository& meetings, const RouteEntry& entry)
{
    auto meeting = meetings.find(entry.meeting);
    auto& outcome = findItem(meeting->value, entry.agendaItem)->outcome;
    if (!entry.decision.isEmpty() && !outcome.decisions.contains(entry.decision))
        outcome.decisions.append(entry.decision);
    for (const auto& condition : entry.conditions) {
        if (!outcome.conditions.contains(condition))
            outcome.conditions.append(condition);
    }
    if (meetings.save(*meeting) != SaveResult::Saved)
        throw std::logic_error("decide: the meeting changed within the transaction");
}

void decideNow(Portfolio& portfolio, const Decision& decision)
{
    auto project = portfolio.projects().find(decision.project);
    const auto budget = project->value.details.budget;
    if (!project->value.route.add(decision.entry))
        throw std::logic_error("decide: the route changed within the transaction");
    if (!decision.entry.meeting.isNull())
        takeDown(portfolio.meetings(), decision.entry);
    bookDecision(portfolio.funds(), decision, budget);
    if (portfolio.projects().save(*project) != SaveResult::Saved)
        throw std::logic_error("decide: the project changed within the transaction");
}

} // namespace

std::optional<DecisionRefusal> refusalOf(Portfolio& portfolio, const Decision& decision,
                                         const RuleContext& context)
{
    const auto project = portfolio.projects().find(decision.project);
    if (!project)
        return ProjectNotFound{};
    if (const auto refused = project->value.route.refusal(decision.entry))
        return *refused;
    if (isPassed(decision.entry.outcome)) {
        if (auto violations = check(project->value.details, context); hasErrors(violations))
            return violations;
    }
    if (auto refused = releaseRefusal(portfolio.funds(), decision))
        return refused;
    if (!decision.entry.meeting.isNull() && !hasItem(portfolio.meetings(), decision.entry))
        return ItemNotFound{};
    return std::nullopt;
}

Expected<void, DecisionRefusal> decide(Portfolio& portfolio, const Decision& decision,
                                       const RuleContext& context)
{
    Expected<void, DecisionRefusal> result;
    portfolio.inTransaction([&] {
        if (auto refused = refusalOf(portfolio, decision, context))
            result = unexpected(*std::move(refused));
        else
            decideNow(portfolio, decision);
    });
    return result;
}

} // namespace regiobord
