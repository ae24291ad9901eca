#include "app/meetings/agendaediting.h"

#include "support/catch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

AgendaItem item(const QString& number, const QString& title)
{
    AgendaItem item;
    item.id = AgendaItemId::fromName(number + title);
    item.number = number;
    item.title = title;
    return item;
}

// 1 Opening, 2 Lobby with 2.a, 5 Rondvraag: numbers may skip.
Meeting agenda()
{
    Meeting meeting;
    meeting.items = {item(u"1"_s, u"Opening"_s), item(u"2"_s, u"Lobby"_s),
                     item(u"5"_s, u"Rondvraag"_s)};
    meeting.items[1].subItems = {item(u"2.a"_s, u"Brussel"_s)};
    return meeting;
}

QString numbers(const Meeting& meeting)
{
    QStringList numbers;
    forEachItem(meeting.items, [&](const AgendaItem& item, int depth) {
        numbers.append(QString(depth, u'>') + item.number);
    });
    return numbers.join(u' ');
}

AgendaItemId idOf(const Meeting& meeting, const QString& number)
{
    return itemNumbered(meeting, number);
}

} // namespace

TEST_CASE("A new item takes the number that follows, and no number that is in use")
{
    auto meeting = agenda();
    const auto last = insertItemAfter(meeting, {});
    CHECK(findItem(meeting, last)->number == u"6"_s);
    const auto between = insertItemAfter(meeting, idOf(meeting, u"2"_s));
    CHECK(findItem(meeting, between)->number == u"3"_s);
    const auto late = insertItemAfter(meeting, idOf(meeting, u"1"_s));
    CHECK(findItem(meeting, late)->number == u"1a"_s);
    const auto below = insertItemAfter(meeting, idOf(meeting, u"2.a"_s));
    CHECK(findItem(meeting, below)->number == u"2.b"_s);
    CHECK(numbers(meeting) == u"1 1a 2 >2.a >2.b 3 5 6"_s);
}

TEST_CASE("The first item of an agenda is 1")
{
    Meeting meeting;
    CHECK(findItem(meeting, insertItemAfter(meeting, {}))->number == u"1"_s);
}

TEST_CASE("An item that nobody has used takes the number of the place where it is nested")
{
    auto meeting = agenda();
    const auto added = insertItemAfter(meeting, idOf(meeting, u"2"_s));
    REQUIRE(nestItem(meeting, added));
    CHECK(numbers(meeting) == u"1 2 >2.a >2.b 5"_s);
    REQUIRE(unnestItem(meeting, added));
    CHECK(numbers(meeting) == u"1 2 >2.a 3 5"_s);
}

TEST_CASE("What has a title keeps its number wherever it goes, with all below it")
{
    auto meeting = agenda();
    REQUIRE(nestItem(meeting, idOf(meeting, u"2"_s)));
    CHECK(numbers(meeting) == u"1 >2 >>2.a 5"_s);
    REQUIRE(moveItem(meeting, idOf(meeting, u"5"_s), -1));
    CHECK(numbers(meeting) == u"5 1 >2 >>2.a"_s);
    CHECK_FALSE(moveItem(meeting, idOf(meeting, u"5"_s), -1));
    CHECK_FALSE(nestItem(meeting, idOf(meeting, u"5"_s)));
    CHECK_FALSE(unnestItem(meeting, idOf(meeting, u"5"_s)));
}

TEST_CASE("An item is dropped anywhere but below itself")
{
    auto meeting = agenda();
    const auto lobby = idOf(meeting, u"2"_s);
    CHECK_FALSE(placeItem(meeting, lobby, idOf(meeting, u"2.a"_s), 0));
    CHECK_FALSE(placeItem(meeting, lobby, lobby, 0));
    CHECK_FALSE(placeItem(meeting, lobby, {}, 1)); // where it is
    REQUIRE(placeItem(meeting, idOf(meeting, u"5"_s), lobby, 0));
    CHECK(numbers(meeting) == u"1 2 >5 >2.a"_s);
    REQUIRE(placeItem(meeting, idOf(meeting, u"2.a"_s), {}, 0));
    CHECK(numbers(meeting) == u"2.a 1 2 >5"_s);
}

TEST_CASE("Numbers are made anew only on request")
{
    auto meeting = agenda();
    REQUIRE(removeItem(meeting, idOf(meeting, u"1"_s)));
    CHECK(numbers(meeting) == u"2 >2.a 5"_s);
    REQUIRE(renumber(meeting));
    CHECK(numbers(meeting) == u"1 >1.a 2"_s);
    CHECK_FALSE(renumber(meeting));
}

TEST_CASE("What hangs below a confidential item is hidden with it")
{
    auto meeting = agenda();
    meeting.items[1].isConfidential = true;
    CHECK(isHidden(meeting, idOf(meeting, u"2"_s)));
    CHECK(isHidden(meeting, idOf(meeting, u"2.a"_s)));
    CHECK_FALSE(isHidden(meeting, idOf(meeting, u"5"_s)));
}
