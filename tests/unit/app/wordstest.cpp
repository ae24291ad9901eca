#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

TEMPLATE_TEST_CASE("Every value has a word, and no two have the same", "", RouteStep, RouteOutcome,
                   ProjectStatus, Sector, Answer, Verdict, FundEntryKind, AgendaItemKind,
                   ActionState, BodyKind, ProgrammeKind, ProcurementOutcome, RecordKind)
{
    QStringList words;
    for (const auto& entry : EnumCodes<TestType>::table)
        words.append(words::label(entry.first));
    CHECK_FALSE(words.contains(QString{}));
    CHECK(words.removeDuplicates() == 0);
}

TEST_CASE("A body beside the word for its kind goes without that word")
{
    const Body table{.id = {},
                     .code = {},
                     .name = u"Thematafel Gezondste regio"_s,
                     .kind = BodyKind::Thematafel};
    CHECK(words::nameWithoutKind(table) == u"Gezondste regio"_s);
    auto other = table;
    other.name = u"Thematafel"_s;
    CHECK(words::nameWithoutKind(other) == u"Thematafel"_s);
    other.name = u"Thematafels samen"_s;
    CHECK(words::nameWithoutKind(other) == u"Thematafels samen"_s);
}

TEST_CASE("Every rule at every field has a sentence and a place")
{
    for (int field = 0; field <= static_cast<int>(Field::Actions); ++field) {
        for (int rule = 0; rule <= static_cast<int>(Rule::Malformed); ++rule) {
            const Violation violation{static_cast<Field>(field), static_cast<Rule>(rule)};
            CHECK_FALSE(words::sentence(violation).isEmpty());
            CHECK_FALSE(words::sentence(violation).contains(u'%'));
            CHECK_FALSE(words::place(violation).isEmpty());
        }
    }
}

TEST_CASE("A gap is told in euros, and in the right direction")
{
    Violation gap{
        .field = Field::Budget, .rule = Rule::NotBalanced, .amount = Money::fromEuros(1'200)};
    CHECK(words::sentence(gap).contains(u"€ 1.200,-- lower"_s));
    gap.amount = Money::fromEuros(-1'200);
    CHECK(words::sentence(gap).contains(u"€ 1.200,-- higher"_s));
}

TEST_CASE("A booking that goes too far says by how much and what to do")
{
    Violation booking{.field = Field::FundEntries,
                      .rule = Rule::OutsideRange,
                      .amount = Money::fromEuros(54'000),
                      .detail = codeOf(FundEntryKind::Paid)};
    CHECK(words::sentence(booking).contains(u"€ 54.000,-- more is paid than was committed"_s));
    booking.detail = codeOf(FundEntryKind::Released);
    CHECK(words::sentence(booking).contains(u"€ 54.000,-- more is released"_s));
}

TEST_CASE("A place has the number of the form and the row")
{
    const Violation violation{.field = Field::CostLines, .rule = Rule::Negative, .row = 1};
    CHECK(words::place(violation) == u"9 cost lines, row 2"_s);
}
