#include "gui/window.h"
#include "ui/meetings/monthview.h"
#include "ui/widgets/parsededit.h"

#include <QAbstractItemModelTester>
#include <QListWidget>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

MonthView& month(test::Window& office)
{
    return office.child<MonthView>(u"month"_s);
}

} // namespace

TEST_CASE("The calendar opens on today and goes through days and months by keyboard")
{
    test::Window office;
    office.go({Place::Calendar});
    auto& view = month(office);
    const QAbstractItemModelTester tester{view.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    CHECK(view.day() == QDate{2025, 1, 20});
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.day() == QDate{2025, 1, 27});
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.day() == QDate{2025, 2, 3});
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(view.day() == QDate{2025, 1, 3});
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.day() == QDate{2025, 1, 20});
}

TEST_CASE("Enter on a day opens its meeting, or asks for a new one")
{
    test::Window office;
    office.go({Place::Calendar, {}, u"2025-01-29"_s});
    auto& view = month(office);
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(office.pages().current().place == Place::Meeting);
    office.pages().back();
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_Return);
    auto& day = office.child<DateEdit>(u"newMeetingDay"_s);
    CHECK(day.isVisible());
    CHECK(day.value() == view.day());
    QTest::keyClick(&day, Qt::Key_Return);
    REQUIRE(office.pages().current().place == Place::Meeting);
    CHECK(office.portfolio().meetings().on({2025, 3, 28}).size() == 1);
}

TEST_CASE("A date that two agendas name stands in the calendar once, and coarse dates beside it")
{
    test::Window office;
    office.go({Place::Calendar, {}, u"2025-01-30"_s});
    auto& entries = office.child<QListWidget>(u"dayEntries"_s);
    CHECK(entries.findItems(u"Vijfde congres"_s, Qt::MatchStartsWith).size() == 1);
    auto& coarse = office.child<QListWidget>(u"coarseEntries"_s);
    CHECK(!coarse.findItems(u"1e kwartaal 2025"_s, Qt::MatchStartsWith).isEmpty());
    QTest::keyClick(&month(office), Qt::Key_PageDown);
    QTest::keyClick(&month(office), Qt::Key_PageDown);
    QTest::keyClick(&month(office), Qt::Key_PageDown);
    CHECK(coarse.findItems(u"1e kwartaal 2025"_s, Qt::MatchStartsWith).isEmpty());
}

TEST_CASE("A milestone of a programme stands in the calendar and opens its programme")
{
    test::Window office;
    office.go({Place::Calendar, {}, u"2025-02-06"_s});
    auto& entries = office.child<QListWidget>(u"dayEntries"_s);
    REQUIRE(entries.count() == 1);
    CHECK(entries.item(0)->text().startsWith(u"Procesvoorstel"_s));
    QTest::keyClick(&month(office), Qt::Key_Return);
    CHECK(office.pages().current().place == Place::Programmes);
}
