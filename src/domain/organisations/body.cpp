#include "domain/organisations/body.h"

#include "domain/portfolio/catalogue.h"

#include <algorithm>

namespace regiobord {

namespace {

void requireText(const QString& text, Field field, Violations& violations)
{
    if (text.trimmed().isEmpty())
        violations.push_back({.field = field, .rule = Rule::Required});
}

// The last day of so many years from the start, both days included. The later of two ways to count,
// which differ around 29 February only.
QDate lastDay(QDate start, int years)
{
    return std::max(start.addYears(years).addDays(-1), start.addDays(-1).addYears(years));
}

// Both days of a term, and how it follows the one before it. A term without an end still runs.
void checkTermDates(const std::vector<DateRange>& terms, Violations& violations)
{
    const DateRange* previous = nullptr;
    int row = -1;
    for (const auto& term : terms) {
        const auto report = [&violations, current = ++row](Rule rule) {
            violations.push_back({.field = Field::Term, .rule = rule, .row = current});
        };
        if (!term.start.isValid())
            report(Rule::Required);
        else if (term.end.isValid() && term.end < term.start)
            report(Rule::EndsBeforeStart);
        const bool overlaps = previous && term.start.isValid()
            && (!previous->end.isValid() || term.start <= previous->end);
        if (overlaps)
            report(Rule::Duplicate);
        previous = &term;
    }
}

void checkTermLengths(const std::vector<DateRange>& terms, int years, QDate today,
                      Violations& violations)
{
    int row = -1;
    for (const auto& term : terms) {
        ++row;
        if (!term.start.isValid())
            continue;
        const auto end = term.end.isValid() ? term.end : today;
        if (end > lastDay(term.start, years))
            violations.push_back({.field = Field::Term, .rule = Rule::TermTooLong, .row = row});
    }
}

void checkTermCount(const std::vector<DateRange>& terms, int maximum, Violations& violations)
{
    for (int row = maximum; row < static_cast<int>(terms.size()); ++row)
        violations.push_back({.field = Field::Term, .rule = Rule::TooManyTerms, .row = row});
}

} // namespace

Violations check(const Body& body, const RuleContext& context)
{
    Violations violations;
    requireText(body.code, Field::Code, violations);
    requireText(body.name, Field::Name, violations);
    const auto* const other = context.catalogue.bodyByCode(body.code);
    if (other && other->id != body.id)
        violations.push_back({.field = Field::Code, .rule = Rule::Duplicate, .detail = body.code});
    if (!body.theme.isNull() && !context.catalogue.theme(body.theme))
        violations.push_back({.field = Field::Themes, .rule = Rule::Unknown});
    if (body.termYears && *body.termYears <= 0)
        violations.push_back({.field = Field::Term, .rule = Rule::OutsideRange});
    return violations;
}

Violations check(const Person& person, const RuleContext& /*context*/)
{
    Violations violations;
    requireText(person.name, Field::Name, violations);
    return violations;
}

Violations check(const Membership& membership, const RuleContext& context)
{
    Violations violations;
    if (membership.person.isNull())
        violations.push_back({.field = Field::Name, .rule = Rule::Required});
    const auto* const body = context.catalogue.body(membership.body);
    if (!body)
        violations.push_back({.field = Field::MeetingBody,
                              .rule = membership.body.isNull() ? Rule::Required : Rule::Unknown});
    if (!membership.represents.isNull() && !context.catalogue.organisation(membership.represents))
        violations.push_back({.field = Field::Sector, .rule = Rule::Unknown});

    checkTermDates(membership.terms, violations);
    if (membership.isExOfficio || !body || body->termYears.value_or(0) <= 0)
        return violations;
    checkTermLengths(membership.terms, *body->termYears, context.today, violations);
    if (body->maximumTerms > 0)
        checkTermCount(membership.terms, body->maximumTerms, violations);
    return violations;
}

} // namespace regiobord
