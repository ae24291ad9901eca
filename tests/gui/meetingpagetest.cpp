#include "ui/meetings/meetingpage.h"

#include "gui/window.h"
#include "gui/writtenpdf.h"
#include "ui/meetings/agendatree.h"
#include "ui/meetings/meetingdesk.h"
#include "ui/meetings/problemstrip.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/parsededit.h"
#include "ui/widgets/pdfview.h"
#include "ui/widgets/rowsview.h"
#include "ui/widgets/textedit.h"

#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

MeetingId sampleMeeting(test::Window& office)
{
    return office.portfolio().meetings().on({2025, 1, 29}).front();
}

Meeting stored(test::Window& office, const MeetingId& id)
{
    office.workspace().flush();
    return office.portfolio().meetings().find(id)->value;
}

MeetingDesk& desk(test::Window& office)
{
    auto* page = qobject_cast<MeetingPage*>(office.pages().currentPage());
    REQUIRE(page != nullptr);
    REQUIRE(page->desk() != nullptr);
    return *page->desk();
}

AgendaTree& agenda(test::Window& office)
{
    return office.child<AgendaTree>(u"agenda"_s);
}

QString numbers(const Meeting& meeting)
{
    QStringList numbers;
    forEachItem(meeting.items, [&](const AgendaItem& item, int depth) {
        numbers.append(QString(depth, u'>') + item.number);
    });
    return numbers.join(u' ');
}

// The forms that were left are gone, and what is focused is in the one that is shown.
void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

// Enter in the tree, the title, and Enter back to the tree.
void typeItem(test::Window& office, const QString& title)
{
    QTest::keyClick(&agenda(office), Qt::Key_Return);
    settle();
    auto& edit = office.child<QLineEdit>(u"itemTitle"_s);
    QTest::keyClicks(&edit, title);
    QTest::keyClick(&edit, Qt::Key_Return);
}

void attach(test::Window& office, const MeetingId& id, const QString& number,
            const QByteArray& content)
{
    auto meeting = *office.portfolio().meetings().find(id);
    QBuffer device;
    device.setData(content);
    device.open(QIODevice::ReadOnly);
    const auto file =
        office.portfolio().attachments().add(u"stuk.pdf"_s, u"application/pdf"_s, device, {});
    for (auto& item : meeting.value.items) {
        if (item.number == number)
            item.attachments.push_back({.attachment = file.id, .title = u"Kapot stuk"_s});
    }
    REQUIRE(office.portfolio().meetings().save(meeting) == SaveResult::Saved);
}

} // namespace

TEST_CASE("An agenda is built by keyboard alone")
{
    test::Window office;
    office.go({Place::Meetings});
    QTest::mouseClick(&office.child<QPushButton>(u"newMeeting"_s), Qt::LeftButton);
    auto& like = office.child<QCheckBox>(u"newMeetingLikePrevious"_s);
    CHECK(like.isEnabled());
    like.setChecked(false);
    auto& day = office.child<DateEdit>(u"newMeetingDay"_s);
    QTest::keyClicks(&day, u"26-3-2025"_s);
    QTest::keyClick(&day, Qt::Key_Return);
    REQUIRE(office.pages().current().place == Place::Meeting);
    const auto id = MeetingId::fromString(office.pages().current().id);

    auto& tree = agenda(office);
    typeItem(office, u"Opening"_s);
    typeItem(office, u"Projecten"_s);
    QTest::keyClick(&tree, Qt::Key_Return);
    QTest::keyClick(&tree, Qt::Key_Tab);
    settle();
    CHECK(office.child<QLineEdit>(u"itemNumber"_s).text() == u"2.a"_s);
    QTest::keyClicks(&office.child<QLineEdit>(u"itemTitle"_s), u"Techniek"_s);
    typeItem(office, u"Personeel"_s);
    QTest::mouseClick(&office.child<QCheckBox>(u"isConfidential"_s), Qt::LeftButton, {}, {8, 8});
    CHECK(numbers(stored(office, id)) == u"1 2 >2.a >2.b"_s);
    CHECK(stored(office, id).items[1].subItems[1].isConfidential);

    QTest::keyClick(&tree, Qt::Key_Up, Qt::AltModifier);
    CHECK(numbers(stored(office, id)) == u"1 2 >2.b >2.a"_s);
    QTest::keyClick(&tree, Qt::Key_Backtab);
    CHECK(numbers(stored(office, id)) == u"1 2 >2.a 2.b"_s);
    QTest::keyClick(&tree, Qt::Key_Delete);
    CHECK(numbers(stored(office, id)) == u"1 2 >2.a"_s);
    office.workspace().undo();
    office.workspace().undo();
    CHECK(numbers(stored(office, id)) == u"1 2 >2.b >2.a"_s);
    CHECK(tree.topLevelItemCount() == 3);
}

TEST_CASE("A meeting like the previous one adopts its minutes")
{
    test::Window office;
    office.go({Place::Meetings});
    QTest::mouseClick(&office.child<QPushButton>(u"newMeeting"_s), Qt::LeftButton);
    auto& day = office.child<DateEdit>(u"newMeetingDay"_s);
    QTest::keyClicks(&day, u"26-2-2025"_s);
    QTest::keyClick(&day, Qt::Key_Return);
    const auto meeting = stored(office, MeetingId::fromString(office.pages().current().id));
    const auto adopts = std::ranges::find_if(
        meeting.items, [](const AgendaItem& item) { return !item.minutesOf.isNull(); });
    REQUIRE(adopts != meeting.items.end());
    CHECK(adopts->minutesOf == sampleMeeting(office));
    office.workspace().undo();
    CHECK_FALSE(office.portfolio().meetings().find(meeting.id).has_value());
}

TEST_CASE("What is missing leads to the item, and goes when it is mended")
{
    test::Window office;
    const auto id = sampleMeeting(office);
    auto meeting = *office.portfolio().meetings().find(id);
    meeting.value.items[1].kinds.clear();
    REQUIRE(office.portfolio().meetings().save(meeting) == SaveResult::Saved);
    office.go({Place::Meeting, id.toString()});
    auto& strip = *desk(office).findChild<ProblemStrip*>();
    const auto before = strip.problems().size();
    REQUIRE(before >= 1);
    auto& list = office.child<QListWidget>(u"problems"_s);
    strip.setOpen(true);
    const auto rows = list.findItems(u"Punt 2"_s, Qt::MatchStartsWith);
    REQUIRE(rows.size() == 1);
    list.setCurrentItem(rows.front());
    QTest::keyClick(&list, Qt::Key_Return);
    settle();
    CHECK(agenda(office).currentId() == meeting.value.items[1].id);
    office.child<QCheckBox>(u"kind-kennisnemen"_s).click();
    CHECK(strip.problems().size() == before - 1);
}

TEST_CASE("A damaged paper stops the bundle and leads to its item")
{
    test::Window office;
    const auto id = sampleMeeting(office);
    attach(office, id, u"4"_s, "%PDF-1.4\nkapot");
    office.go({Place::Meeting, id.toString()});
    const auto path = office.folder() + u"/bundel.pdf"_s;
    desk(office).makeBundle(path, true);
    office.workspace().jobs().waitForDone();
    QTRY_VERIFY(!office.workspace().jobs().isBusy());
    CHECK_FALSE(QFile::exists(path));
    auto& list = office.child<QListWidget>(u"problems"_s);
    QTRY_VERIFY(!list.findItems(u"Kapot stuk"_s, Qt::MatchContains).isEmpty());
    CHECK(list.isVisible());
    list.setCurrentItem(list.findItems(u"Kapot stuk"_s, Qt::MatchContains).front());
    QTest::keyClick(&list, Qt::Key_Return);
    settle();
    const auto* item = desk(office).session().item(agenda(office).currentId());
    REQUIRE(item != nullptr);
    CHECK(item->number == u"4"_s);
}

TEST_CASE("A bundle that is stopped leaves no file")
{
    test::Window office;
    const auto id = sampleMeeting(office);
    office.go({Place::Meeting, id.toString()});
    const QDir folder{office.folder()};
    const auto before = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    auto& jobs = office.workspace().jobs();
    QObject::connect(&jobs, &Jobs::progressed, &jobs, [&jobs] { jobs.stop(); });
    desk(office).makeBundle(office.folder() + u"/bundel.pdf"_s, true);
    jobs.stop();
    jobs.waitForDone();
    QTRY_VERIFY(!jobs.isBusy());
    CHECK(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == before);
}

TEST_CASE("Papers of a meeting are saved as PDF, ODT and HTML")
{
    test::Window office;
    office.go({Place::Meeting, sampleMeeting(office).toString()});
    auto& papers = desk(office).papers();
    papers.showPaper(PaperPane::Paper::Agenda);
    QTRY_VERIFY(!papers.isDrawing());
    CHECK(papers.view().pageCount() >= 1);
    for (const auto& [format, name] : {std::pair{PaperFormat::Pdf, u"/agenda.pdf"_s},
                                       std::pair{PaperFormat::Odt, u"/agenda.odt"_s},
                                       std::pair{PaperFormat::Html, u"/agenda.html"_s}}) {
        REQUIRE(papers.writePaper(office.folder() + name, format));
        CHECK(QFileInfo{office.folder() + name}.size() > 500);
    }
    CHECK(test::textOf(office.folder() + u"/agenda.pdf"_s).contains(u"Servicepunt Techniek"_s));
}

TEST_CASE("A file that is dropped on the agenda becomes a paper of that item")
{
    test::Window office;
    const auto id = sampleMeeting(office);
    office.go({Place::Meeting, id.toString()});
    QFile file{office.folder() + u"/Notitie.pdf"_s};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\n");
    file.close();
    const auto item = stored(office, id).items[3];
    const auto before = item.attachments.size();
    Q_EMIT agenda(office).filesDropped(item.id, {file.fileName()});
    office.workspace().jobs().waitForDone();
    QTRY_COMPARE(stored(office, id).items[3].attachments.size(), before + 1);
    CHECK(stored(office, id).items[3].attachments.back().title == u"Notitie"_s);
    office.workspace().undo();
    CHECK(stored(office, id).items[3].attachments.size() == before);
}

TEST_CASE("The bundle follows the agenda, and its public copy leaves out what is besloten")
{
    test::Window office;
    const auto id = sampleMeeting(office);
    office.go({Place::Meeting, id.toString()});
    auto& session = desk(office).session();
    const auto lobby = session.meeting().items[1].id;
    session.step(u"besloten punt"_s, [&](Meeting& meeting) {
        AgendaItem secret;
        secret.id = AgendaItemId::create();
        secret.number = u"2.b"_s;
        secret.title = u"Personele kwestie"_s;
        secret.kinds = {AgendaItemKind::Bespreken};
        secret.isConfidential = true;
        secret.coverNote.emplace().explanation = u"Alleen voor het bestuur"_s;
        findItem(meeting, lobby)->subItems.push_back(secret);
    });
    const auto path = office.folder() + u"/bundel.pdf"_s;
    const auto openPath = office.folder() + u"/bundel-openbaar.pdf"_s;
    desk(office).makeBundle(path, true);
    office.workspace().jobs().waitForDone();
    QTRY_VERIFY(QFile::exists(openPath));
    QTRY_VERIFY(!office.workspace().jobs().isBusy());

    const auto outline = test::outlineOf(path).join(u'\n');
    CHECK(outline.contains(u"2.b Personele kwestie"_s));
    CHECK(outline.contains(u"3 Project Servicepunt Techniek (SPT)"_s));
    CHECK(test::textOf(path).contains(u"Alleen voor het bestuur"_s));
    CHECK_FALSE(test::outlineOf(openPath).join(u'\n').contains(u"Personele kwestie"_s));
    CHECK_FALSE(test::textOf(openPath).contains(u"Alleen voor het bestuur"_s));
    // The result is shown in the program.
    const auto pages = test::textOf(path).split(u'\f');
    QTRY_COMPARE(desk(office).papers().view().pageCount(), static_cast<int>(pages.size()) - 1);
    // And goes with the agenda to the papers of the item.
    const auto secret = session.meeting().items[1].subItems.back().id;
    auto& tree = agenda(office);
    tree.setFocus();
    for (int row = 0; row < 20 && tree.currentId() != secret; ++row)
        QTest::keyClick(&tree, Qt::Key_Down);
    const auto page = desk(office).papers().view().page();
    REQUIRE(page > 2);
    CHECK(pages[page - 1].contains(u"Alleen voor het bestuur"_s));
}
