#include "ui/meetings/actionspage.h"

#include "gui/window.h"
#include "ui/meetings/meetingdesk.h"
#include "ui/meetings/meetingpage.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/parsededit.h"
#include "ui/widgets/rowsview.h"

#include <QFile>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

ActionRow actionNamed(test::Window& office, const QString& part)
{
    for (const auto& row : office.portfolio().meetings().actions()) {
        if (row.action.text.contains(part))
            return row;
    }
    FAIL("no action with " << part.toStdString());
    return {};
}

RowsView& list(test::Window& office)
{
    return office.child<RowsView>(u"actionList"_s);
}

RowsModel& rows(test::Window& office)
{
    return *qobject_cast<RowsModel*>(list(office).model());
}

void choose(test::Window& office, const QString& filter, const QString& key)
{
    auto& box = office.child<ChoiceBox>(filter);
    box.setKey(key);
    Q_EMIT box.edited();
}

} // namespace

TEST_CASE("The open actions of all meetings stand in one list")
{
    test::Window office;
    office.go({Place::Actions});
    const auto open = rows(office).rowCount();
    CHECK(open == static_cast<int>(office.portfolio().meetings().actions().size()));
    choose(office, u"filterWho"_s, u"contactpersoon lobby"_s);
    CHECK(rows(office).rowCount() == 2);
    choose(office, u"filterState"_s, u"done"_s);
    CHECK(rows(office).rowCount() == 0);
}

TEST_CASE("An action is done from the list, and undone")
{
    test::Window office;
    office.go({Place::Actions});
    const auto action = actionNamed(office, u"woordvoeringslijn"_s);
    const auto open = rows(office).rowCount();
    list(office).setCurrentKey(action.action.id.toString());
    list(office).setFocus();
    QTest::keyClick(&list(office), Qt::Key_Space);
    CHECK(actionNamed(office, u"woordvoeringslijn"_s).action.state == ActionState::Done);
    CHECK(rows(office).rowCount() == open - 1);
    office.workspace().undo();
    CHECK(actionNamed(office, u"woordvoeringslijn"_s).action.state == ActionState::Open);
}

TEST_CASE("An action whose day is past is late")
{
    test::Window office;
    office.go({Place::Actions});
    const auto action = actionNamed(office, u"woordvoeringslijn"_s);
    list(office).setCurrentKey(action.action.id.toString());
    auto& due = office.child<CoarseDateEdit>(u"actionDue"_s);
    due.setFocus();
    QTest::keyClicks(&due, u"10-1-2025"_s);
    QTest::keyClick(&due, Qt::Key_Return);
    CHECK(actionNamed(office, u"woordvoeringslijn"_s).action.due == CoarseDate{QDate{2025, 1, 10}});
    choose(office, u"filterState"_s, u"late"_s);
    CHECK(rows(office).rowCount() == 1);
}

TEST_CASE(
    "What is typed of an action is stored within a second, of the action that it was typed for")
{
    test::Window office;
    office.go({Place::Actions});
    const auto action = actionNamed(office, u"woordvoeringslijn"_s);
    const auto other = actionNamed(office, u"VNG International"_s);
    list(office).setCurrentKey(action.action.id.toString());
    auto& who = office.child<QLineEdit>(u"actionResponsible"_s);
    who.setFocus();
    who.selectAll();
    QTest::keyClicks(&who, u"secretaris"_s);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return actionNamed(office, u"woordvoeringslijn"_s).action.responsible
                == u"secretaris"_s;
        },
        1000));
    CHECK(who.hasFocus());

    // Without a second in between another action is chosen.
    QTest::keyClicks(&who, u" en voorzitter"_s);
    list(office).setCurrentKey(other.action.id.toString());
    CHECK(actionNamed(office, u"woordvoeringslijn"_s).action.responsible
          == u"secretaris en voorzitter"_s);
    CHECK(actionNamed(office, u"VNG International"_s).action.responsible
          == other.action.responsible);
    CHECK(who.text() == other.action.responsible);
}

TEST_CASE("Who keeps typing in an action is stored all the same")
{
    test::Window office;
    office.go({Place::Actions});
    list(office).setCurrentKey(actionNamed(office, u"woordvoeringslijn"_s).action.id.toString());
    auto& who = office.child<QLineEdit>(u"actionResponsible"_s);
    who.setFocus();
    who.clear();
    for (int letter = 0; letter < 12; ++letter) {
        QTest::keyClicks(&who, u"x"_s);
        QTest::qWait(100);
    }
    CHECK(actionNamed(office, u"woordvoeringslijn"_s).action.responsible.startsWith(u"xxx"_s));
}

TEST_CASE("A day of an action that was replaced by words is gone, and the words stay")
{
    test::Window office;
    office.go({Place::Actions});
    const auto id = actionNamed(office, u"woordvoeringslijn"_s).action.id.toString();
    list(office).setCurrentKey(id);
    auto& due = office.child<CoarseDateEdit>(u"actionDue"_s);
    due.setFocus();
    QTest::keyClicks(&due, u"10-3-2025"_s);
    QTest::keyClick(&due, Qt::Key_Return);
    REQUIRE(actionNamed(office, u"woordvoeringslijn"_s).action.due.isValid());
    due.selectAll();
    QTest::keyClicks(&due, u"na de zomer"_s);
    list(office).setFocus();
    office.workspace().flush();
    office.workspace().lookForChanges();
    QTest::qWait(50);
    CHECK(due.text() == u"na de zomer"_s);
    CHECK_FALSE(actionNamed(office, u"woordvoeringslijn"_s).action.due.isValid());
    office.workspace().undo();
    QTest::qWait(50);
    CHECK(due.value() == CoarseDate{QDate{2025, 3, 10}});
}

TEST_CASE("A day of an action that is not understood stands there again")
{
    test::Window office;
    office.go({Place::Actions});
    const auto action = actionNamed(office, u"woordvoeringslijn"_s);
    const auto other = actionNamed(office, u"VNG International"_s);
    list(office).setCurrentKey(action.action.id.toString());
    auto& due = office.child<CoarseDateEdit>(u"actionDue"_s);
    due.setFocus();
    QTest::keyClicks(&due, u"na de zomer"_s);
    list(office).setCurrentKey(other.action.id.toString());
    CHECK(due.text().isEmpty());
    list(office).setCurrentKey(action.action.id.toString());
    CHECK(due.text() == u"na de zomer"_s);
    CHECK_FALSE(due.isUnderstood());
    CHECK_FALSE(actionNamed(office, u"woordvoeringslijn"_s).action.due.isValid());

    SECTION("until it is mended")
    {
        due.selectAll();
        QTest::keyClicks(&due, u"1-9-2025"_s);
        list(office).setCurrentKey(other.action.id.toString());
        list(office).setCurrentKey(action.action.id.toString());
        CHECK(due.value() == CoarseDate{QDate{2025, 9, 1}});
        CHECK(office.portfolio()
                  .keptTexts()
                  .of(RecordKind::Meeting, action.meeting.toString())
                  .empty());
    }
}

TEST_CASE("An action leads to its item in the minutes")
{
    test::Window office;
    office.go({Place::Actions});
    const auto action = actionNamed(office, u"VNG International"_s);
    list(office).setCurrentKey(action.action.id.toString());
    QTest::keyClick(&list(office), Qt::Key_Return);
    const auto now = office.pages().current();
    CHECK(now.place == Place::Meeting);
    CHECK(now.id == action.meeting.toString());
    CHECK(now.part.startsWith(u"verslag/"_s));
    CHECK(office.child<QWidget>(u"outcomeForm"_s).isVisible());
}

TEST_CASE("The list of actions is saved as a paper and for a spreadsheet")
{
    test::Window office;
    office.go({Place::Actions});
    auto* page = qobject_cast<ActionsPage*>(office.pages().currentPage());
    REQUIRE(page != nullptr);
    for (const auto& ending : {u"pdf"_s, u"odt"_s, u"html"_s, u"xlsx"_s, u"csv"_s}) {
        const auto path = office.folder() + u"/acties."_s + ending;
        REQUIRE(page->writeList(path));
        CHECK(QFile{path}.size() > 200);
    }
    QFile csv{office.folder() + u"/acties.csv"_s};
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(csv.readAll()).contains(u"woordvoeringslijn"_s));
}
