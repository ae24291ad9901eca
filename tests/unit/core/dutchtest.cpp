#include "core/dutch.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;

using namespace regiobord;

TEST_CASE("Amounts are written as Dutch papers write them")
{
    CHECK(dutch::amount(Money::fromEuros(147'824)) == u"€ 147.824,--"_s);
    CHECK(dutch::amount(Money::fromCents(1250)) == u"€ 12,50"_s);
    CHECK(dutch::amount(Money::fromCents(-100'005)) == u"-€ 1.000,05"_s);
    CHECK(dutch::amount(Money{}) == u"€ 0,--"_s);
    CHECK(dutch::plainAmount(Money::fromEuros(1'250'000)) == u"1.250.000"_s);
    CHECK(dutch::percentage(4454) == u"44,54%"_s);
    CHECK(dutch::percentage(5000) == u"50%"_s);
    CHECK(dutch::share(1220) == u"12,20%"_s);
    CHECK(dutch::share(10000) == u"100,00%"_s);
    CHECK(dutch::share(-5) == u"-0,05%"_s);
    CHECK(dutch::number(Quantity::fromThousandths(-600)) == u"-0,6"_s);
}

TEST_CASE("Amounts are read as people type them")
{
    const auto [text, cents] = GENERATE(table<QString, qint64>({
        {u"€ 331.876,-"_s, 33'187'600},
        {u"€ 184.052  "_s, 18'405'200},
        {u"147.824,--"_s, 14'782'400},
        {u"1.250.000,00"_s, 125'000'000},
        {u"1250000"_s, 125'000'000},
        {u"12,5"_s, 1250},
        {u"-€ 12,50"_s, -1250},
        {u"€ 5.382.000,="_s, 538'200'000},
        {u"147 824 euro"_s, 14'782'400},
        {u"€\u00A0331\u202F876,50"_s, 33'187'650},
        {u"EUR 331.876.-"_s, 33'187'600},
        {u"184.052,50 EUR"_s, 18'405'250},
    }));
    CAPTURE(text.toStdString());
    const auto amount = dutch::parseAmount(text);
    REQUIRE(amount.has_value());
    CHECK(amount->cents() == cents);
}

TEST_CASE("What is no amount is not guessed at")
{
    const auto text = GENERATE(as<QString>{}, u"circa 5 ton"_s, u"1.5"_s, u"12,345"_s,
                               u"1.25.000"_s, u""_s, u"€"_s, u"."_s, u"12 34"_s, u"1234 567"_s,
                               u"1.234 567"_s, u"5 ton"_s, u"99999999999999"_s);
    CAPTURE(text.toStdString());
    CHECK_FALSE(dutch::parseAmount(text).has_value());
}

TEST_CASE("Dates are read in every form that a form is filled in with")
{
    const auto text = GENERATE(as<QString>{}, u"1 maart 2025"_s, u"1 mrt 2025"_s, u"01-03-2025"_s,
                               u"1/3/2025"_s, u"2025-03-01"_s, u"1  Maart 2025"_s);
    CHECK(dutch::parseDate(text) == QDate{2025, 3, 1});
    CHECK_FALSE(dutch::parseDate(u"31 februari 2025"_s).has_value());
    CHECK_FALSE(dutch::parseDate(u"1 brumaire 2025"_s).has_value());
}

TEST_CASE("A date can be known to a quarter only")
{
    const auto [iso, words, last] = GENERATE(table<QString, QString, QDate>({
        {u"2025-03-19"_s, u"19 maart 2025"_s, QDate{2025, 3, 19}},
        {u"2025-05"_s, u"mei 2025"_s, QDate{2025, 5, 31}},
        {u"2025-Q1"_s, u"1e kwartaal 2025"_s, QDate{2025, 3, 31}},
        {u"2025-H2"_s, u"2e helft 2025"_s, QDate{2025, 12, 31}},
        {u"2026"_s, u"2026"_s, QDate{2026, 12, 31}},
    }));
    const auto date = CoarseDate::fromString(iso);
    REQUIRE(date.has_value());
    CHECK(date->toString() == iso);
    CHECK(dutch::date(*date) == words);
    CHECK(date->last() == last);
}

TEST_CASE("A date that does not exist is refused")
{
    CHECK_FALSE(CoarseDate::fromString(u"2025-02-30"_s).has_value());
    CHECK_FALSE(CoarseDate::fromString(u"2025-Q5"_s).has_value());
    CHECK_FALSE(CoarseDate::fromString(u"rond de zomer"_s).has_value());
}
