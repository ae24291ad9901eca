#include "core/ids.h"
#include "core/money.h"
#include "core/quantity.h"
#include "core/text.h"
#include "support/catch.h"

#include <limits>
#include <stdexcept>

using namespace Qt::StringLiterals;

using namespace regiobord;

TEST_CASE("Dividing an amount keeps every cent")
{
    const std::array weights{1, 1, 1};
    const auto parts = Money::fromCents(100).allocate(weights);
    CHECK(parts == std::vector{Money::fromCents(34), Money::fromCents(33), Money::fromCents(33)});
    const std::array none{0, 0};
    CHECK_THROWS_AS(Money::fromCents(1).allocate(none), std::invalid_argument);
}

TEST_CASE("An amount that does not fit is an error and not another amount")
{
    const auto most = Money::fromCents(std::numeric_limits<qint64>::max());
    CHECK_THROWS_AS(most + Money::fromCents(1), std::overflow_error);
    CHECK(most.share(10'000) == most);
    CHECK_THROWS_AS(most.share(10'001), std::overflow_error);
}

TEST_CASE("Quantities are exact to a thousandth")
{
    CHECK(Quantity::fromPlainText(u"0.6"_s) == Quantity::fromThousandths(600));
    CHECK(Quantity::fromPlainText(u"-24"_s)->toPlainText() == u"-24"_s);
    CHECK(Quantity::fromThousandths(2'120).toPlainText() == u"2.12"_s);
    CHECK_FALSE(Quantity::fromPlainText(u"circa 20"_s).has_value());
    CHECK_FALSE(Quantity::fromPlainText(u"0.0001"_s).has_value());
}

TEST_CASE("Names match as a reader matches them")
{
    CHECK(sameName(u"Onderwijs & Arbeidsmarkt"_s, u"onderwijs  en Arbeidsmarkt"_s));
    CHECK(folded(u"Coördinatie  ÉÉN"_s) == u"coordinatie een"_s);
    CHECK_FALSE(sameName(u"Wonen"_s, u"Werken"_s));
}

TEST_CASE("An id made from a name is the same every time")
{
    using ThingId = Id<struct ThingTag>;
    CHECK(ThingId::fromName(u"visie-2030/OA-1"_s) == ThingId::fromName(u"visie-2030/OA-1"_s));
    CHECK_FALSE(ThingId::fromName(u"a"_s) == ThingId::fromName(u"b"_s));
    CHECK(ThingId::fromString(u"nonsense"_s).isNull());
}
