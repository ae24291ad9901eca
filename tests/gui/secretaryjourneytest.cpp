#include "gui/window.h"
#include "gui/writtenpdf.h"
#include "ui/meetings/agendatree.h"
#include "ui/meetings/meetingdesk.h"
#include "ui/meetings/meetingpage.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/parsededit.h"
#include "ui/widgets/pdfview.h"
#include "ui/widgets/rowsview.h"
#include "ui/widgets/textedit.h"

#include <QCheckBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

// A secretary at the window: what she does, by the names of the widgets.
class Secretary
{
public:
    explicit Secretary(test::Window& office) : m_office(office) {}

    AgendaTree& agenda() { return m_office.child<AgendaTree>(u"agenda"_s); }
    MeetingDesk& desk()
    {
        return *qobject_cast<MeetingPage*>(m_office.pages().currentPage())->desk();
    }
    Meeting meeting()
    {
        m_office.workspace().flush();
        return m_office.portfolio().meetings().find(m_meeting)->value;
    }

    void makeMeeting(const QString& day)
    {
        m_office.go({Place::Meetings});
        press(u"newMeeting"_s);
        m_office.child<QCheckBox>(u"newMeetingLikePrevious"_s).setChecked(false);
        auto& edit = m_office.child<DateEdit>(u"newMeetingDay"_s);
        QTest::keyClicks(&edit, day);
        QTest::keyClick(&edit, Qt::Key_Return);
        REQUIRE(m_office.pages().current().place == Place::Meeting);
        m_meeting = MeetingId::fromString(m_office.pages().current().id);
    }

    // Enter, the title, and for a first sub item Tab before it.
    void addItem(const QString& title, const QString& kind, bool isNested = false)
    {
        QTest::keyClick(&agenda(), Qt::Key_Return);
        if (isNested)
            QTest::keyClick(&agenda(), Qt::Key_Tab);
        settle();
        QTest::keyClicks(&m_office.child<QLineEdit>(u"itemTitle"_s), title);
        m_office.child<QCheckBox>(u"kind-"_s + kind).click();
        QTest::keyClick(&m_office.child<QLineEdit>(u"itemTitle"_s), Qt::Key_Return);
    }

    void choose(const QString& number)
    {
        AgendaItemId wanted;
        const auto now = meeting();
        forEachItem(now.items, [&](const AgendaItem& item, int) {
            if (item.number == number)
                wanted = item.id;
        });
        const auto isMinutes = desk().part().startsWith(u"verslag"_s);
        desk().goTo((isMinutes ? u"verslag/"_s : QString{}) + wanted.toString());
        settle();
    }

    void press(const QString& button)
    {
        m_office.child<QPushButton>(button).click();
        settle();
    }

    void type(const QString& field, const QString& text)
    {
        QTest::keyClicks(&m_office.child<TextEdit>(field), text);
    }

    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

private:
    test::Window& m_office;
    MeetingId m_meeting;
};

} // namespace

TEST_CASE("A secretary makes a meeting, its bundle and its minutes, and a project moves on")
{
    test::Window office;
    Secretary secretary{office};
    auto& portfolio = office.portfolio();
    const auto project = *portfolio.projects().findByNumber(u"2025-001"_s);
    const auto before = portfolio.projects().find(project)->value.route;

    secretary.makeMeeting(u"26-3-2025"_s);
    secretary.addItem(u"Opening"_s, u"opening"_s);
    secretary.addItem(u"Projecten"_s, u"besluiten"_s);
    secretary.addItem(u"Techniek"_s, u"besluiten"_s, true);
    secretary.addItem(u"Personele kwestie"_s, u"bespreken"_s);
    office.child<QCheckBox>(u"isConfidential"_s).click();
    const auto built = secretary.meeting();
    REQUIRE(built.items.size() == 2);
    REQUIRE(built.items[1].subItems.size() == 2);
    CHECK(built.items[1].subItems[1].number == u"2.b"_s);
    CHECK(built.items[1].subItems[1].isConfidential);
    secretary.press(u"addCoverNote"_s);
    secretary.type(u"explanation"_s, u"Alleen voor het bestuur."_s);

    secretary.choose(u"2.a"_s);
    auto& search = office.child<QLineEdit>(u"projectSearch"_s);
    QTest::keyClicks(&search, u"2025-001"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    secretary.press(u"addCoverNote"_s);
    secretary.press(u"fillCoverNote"_s);
    const auto note = secretary.meeting().items[1].subItems[0].coverNote;
    REQUIRE(note.has_value());
    CHECK(note->boardAdvice.contains(u"9 januari 2025"_s));
    CHECK(note->financialConsequences.contains(u"147.824"_s));

    const auto path = office.folder() + u"/bundel.pdf"_s;
    const auto openPath = office.folder() + u"/bundel-openbaar.pdf"_s;
    secretary.desk().makeBundle(path, true);
    office.workspace().jobs().waitForDone();
    QTRY_VERIFY(QFile::exists(openPath));
    QTRY_VERIFY(!office.workspace().jobs().isBusy());
    const auto outline = test::outlineOf(path).join(u'\n');
    CHECK(outline.contains(u"2.a Techniek"_s));
    CHECK(outline.contains(u"2.b Personele kwestie"_s));
    CHECK(test::textOf(path).contains(u"Alleen voor het bestuur"_s));
    const auto open = test::textOf(openPath) + test::outlineOf(openPath).join(u'\n');
    CHECK(open.contains(u"2.a Techniek"_s));
    CHECK_FALSE(open.contains(u"Personele kwestie"_s));
    CHECK_FALSE(open.contains(u"Alleen voor het bestuur"_s));

    office.child<QToolButton>(u"minutesMode"_s).click();
    Secretary::settle();
    REQUIRE(secretary.meeting().minutes.has_value());
    secretary.type(u"discussion"_s, u"Het bestuur is positief."_s);
    auto& actions = office.child<GridView>(u"actions"_s);
    auto* model = actions.model();
    REQUIRE(model->setData(model->index(0, 0), u"Beschikking opstellen"_s));
    REQUIRE(model->setData(model->index(0, 1), u"contactpersoon projecten"_s));
    REQUIRE(model->setData(model->index(0, 2), u"15-4-2025"_s));
    secretary.press(u"decide-2025-001"_s);
    secretary.type(u"decisionText"_s, u"Toegekend."_s);
    secretary.press(u"decisionSave"_s);

    const auto decided = portfolio.projects().find(project)->value.route;
    CHECK(decided.entries().size() == before.entries().size() + 1);
    CHECK(decided.status() == ProjectStatus::Awarded);
    const auto outcome = secretary.meeting().items[1].subItems[0].outcome;
    CHECK(outcome.discussion == u"Het bestuur is positief."_s);
    CHECK(outcome.decisions == QStringList{u"Toegekend."_s});
    REQUIRE(outcome.actions.size() == 1);

    office.go({Place::Actions});
    auto& list = office.child<RowsView>(u"actionList"_s);
    list.setCurrentKey(outcome.actions[0].id.toString());
    CHECK(list.currentKey() == outcome.actions[0].id.toString());

    office.workspace().undo();
    CHECK(portfolio.projects().find(project)->value.route == before);
    CHECK(secretary.meeting().items[1].subItems[0].outcome.decisions.isEmpty());
}
