#include "domain/organisations/body.h"

#include "support/catch.h"
#include "unit/domain/region.h"

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace regiobord::test;

namespace {

constexpr auto noEnd = QDate();
const QDate today{2025, 1, 29};

Membership member(const std::vector<DateRange>& terms, const QString& body = u"Board"_s)
{
    return {.person = PersonId::fromName(u"lid"_s),
            .body = BodyId::fromName(body),
            .role = u"lid"_s,
            .terms = terms};
}

Violations checked(const Membership& membership)
{
    const Region region;
    return check(membership, region.context(today));
}

Violation inTerm(Rule rule, int row)
{
    return {.field = Field::Term, .rule = rule, .row = row};
}

} // namespace

TEST_CASE("A member serves four years, and once more")
{
    CHECK(checked(member({{{2018, 9, 1}, {2022, 8, 31}}, {{2022, 9, 1}, {2026, 8, 31}}}))
          == Violations{});
    CHECK(checked(member({{{2014, 9, 1}, {2018, 8, 31}},
                          {{2018, 9, 1}, {2022, 8, 31}},
                          {{2022, 9, 1}, {2026, 8, 31}}}))
          == Violations{inTerm(Rule::TooManyTerms, 2)});
}

TEST_CASE("A term that lasts a day longer is too long")
{
    CHECK(checked(member({{{2022, 9, 1}, {2026, 9, 1}}}))
          == Violations{inTerm(Rule::TermTooLong, 0)});
    // From and until the leap day, both included.
    CHECK(checked(member({{{2020, 2, 29}, {2024, 2, 28}}})) == Violations{});
    CHECK(checked(member({{{2020, 2, 29}, {2024, 2, 29}}}))
          == Violations{inTerm(Rule::TermTooLong, 0)});
    CHECK(checked(member({{{2020, 3, 1}, {2024, 2, 29}}})) == Violations{});
}

TEST_CASE("A term without an end lasts until today")
{
    CHECK(checked(member({{{2021, 1, 30}, noEnd}})) == Violations{});
    CHECK(checked(member({{{2021, 1, 29}, noEnd}})) == Violations{inTerm(Rule::TermTooLong, 0)});
}

TEST_CASE("Terms follow each other without a day in common")
{
    CHECK(checked(member({{{2018, 9, 1}, {2022, 8, 31}}, {{2022, 8, 31}, {2026, 8, 30}}}))
          == Violations{inTerm(Rule::Duplicate, 1)});
    CHECK(checked(member({{{2022, 9, 1}, noEnd}, {{2024, 9, 1}, noEnd}}))
          == Violations{inTerm(Rule::Duplicate, 1)});
}

TEST_CASE("A term has a start, and an end after it")
{
    CHECK(checked(member({{noEnd, {2024, 1, 1}}})) == Violations{inTerm(Rule::Required, 0)});
    CHECK(checked(member({{{2024, 1, 2}, {2024, 1, 1}}}))
          == Violations{inTerm(Rule::EndsBeforeStart, 0)});
}

TEST_CASE("Ex officio lasts as long as the other office")
{
    auto chair =
        member({{{2010, 1, 1}, {2018, 1, 1}}, {{2018, 1, 2}, {2022, 1, 1}}, {{2022, 1, 2}, noEnd}});
    chair.isExOfficio = true;
    CHECK(checked(chair) == Violations{});
    chair.terms[1].start = {2017, 1, 1};
    CHECK(checked(chair) == Violations{inTerm(Rule::Duplicate, 1)});
}

TEST_CASE("A body without terms has members for any time")
{
    CHECK(checked(member({{{2000, 1, 1}, noEnd}}, u"AB"_s)) == Violations{});
}

TEST_CASE("A membership is of somebody, in a body of the portfolio")
{
    CHECK(checked({})
          == Violations{{.field = Field::Name, .rule = Rule::Required},
                        {.field = Field::MeetingBody, .rule = Rule::Required}});
    auto stranger = member({}, u"?"_s);
    stranger.represents = OrganisationId::fromName(u"?"_s);
    CHECK(checked(stranger)
          == Violations{{.field = Field::MeetingBody, .rule = Rule::Unknown},
                        {.field = Field::Sector, .rule = Rule::Unknown}});
}

TEST_CASE("A body has a code of its own, a name and terms of years")
{
    const Region region;
    const auto checkedBody = [&](const Body& body) {
        return check(body, region.context());
    };
    CHECK(checkedBody(region.catalogue().content().bodies[0]) == Violations{});
    CHECK(checkedBody({})
          == Violations{{.field = Field::Code, .rule = Rule::Required},
                        {.field = Field::Name, .rule = Rule::Required}});
    CHECK(checkedBody({.id = BodyId::fromName(u"nieuw"_s),
                       .code = u"AB"_s,
                       .name = u"Ander bestuur"_s,
                       .theme = ThemeId::fromName(u"?"_s),
                       .termYears = 0})
          == Violations{{.field = Field::Code, .rule = Rule::Duplicate, .detail = u"AB"_s},
                        {.field = Field::Themes, .rule = Rule::Unknown},
                        {.field = Field::Term, .rule = Rule::OutsideRange}});
}

TEST_CASE("A person has a name")
{
    const Region region;
    CHECK(check(Person{}, region.context())
          == Violations{{.field = Field::Name, .rule = Rule::Required}});
    CHECK(check(Person{.name = u"Voorbeeld"_s}, region.context()) == Violations{});
}
