#include "gui/window.h"
#include "ui/projects/application/fieldlist.h"
#include "ui/widgets/messagebar.h"

#include <QProcess>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

Project addDraft(test::Window& office)
{
    Project draft{.id = ProjectId::create(), .number = u"2025-001"_s};
    office.workspace().change([&](Portfolio& portfolio) { portfolio.projects().add(draft); });
    return draft;
}

Project stored(test::Window& office, const ProjectId& id)
{
    office.workspace().flush();
    return office.portfolio().projects().find(id)->value;
}

} // namespace

TEST_CASE("The list of fields says what is missing, wrong and filled in")
{
    test::Window office{test::Window::Start::New};
    const auto id = addDraft(office).id;
    office.go({Place::Project, id.toString(), u"aanvraag"_s});
    auto& list = office.child<FieldList>(u"formFields"_s);
    CHECK(list.state(Field::ProjectName) == FieldState::Missing);
    CHECK(list.state(Field::Sdgs) == FieldState::Warned);
    QTest::keyClicks(&office.child<QLineEdit>(u"field1"_s), u"Naam"_s);
    CHECK(list.state(Field::ProjectName) == FieldState::Filled);
    QTest::keyClicks(&office.child<QLineEdit>(u"field4start"_s), u"1-1-2026"_s);
    QTest::keyClicks(&office.child<QLineEdit>(u"field4end"_s), u"1-1-2025"_s);
    CHECK(list.state(Field::Period) == FieldState::Wrong);
}

TEST_CASE("Undo takes back what was typed on another page and goes there")
{
    test::Window office;
    const auto id = *office.portfolio().projects().findByNumber(u"2025-001"_s);
    const auto before = stored(office, id);
    office.go({Place::Project, id.toString(), u"aanvraag/5"_s});
    QTest::keyClicks(QApplication::focusWidget(), u"Eerst dit. "_s);
    office.go({Place::History});
    CHECK(office.portfolio().projects().find(id)->value != before);
    QTest::keyClick(&office.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(office.portfolio().projects().find(id)->value == before);
    CHECK(office.pages().current().place == Place::Project);
    QTest::keyClick(&office.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(office.portfolio().projects().find(id)->value != before);
}

TEST_CASE("A conflict with another window is shown beside each other and can go both ways")
{
    test::Window office;
    const auto id = *office.portfolio().projects().findByNumber(u"2025-001"_s);
    office.go({Place::Project, id.toString(), u"aanvraag/1"_s});
    auto& name = office.child<QLineEdit>(u"field1"_s);
    name.selectAll();
    QTest::keyClicks(&name, u"Mijn naam"_s);

    MainWindow other{office.services()};
    REQUIRE(other.openFile(office.path()));
    other.view()->pages().go({Place::Project, id.toString(), u"aanvraag/1"_s});
    auto* theirs = other.view()->pages().currentPage()->findChild<QLineEdit*>(u"field1"_s);
    theirs->selectAll();
    QTest::keyClicks(theirs, u"Hun naam"_s);
    other.view()->workspace().flush();

    office.workspace().flush();
    CHECK(office.child<MessageBar>(u"conflictBar"_s).isVisible());
    CHECK(name.text() == u"Mijn naam"_s);
    CHECK(stored(office, id).details.name == u"Hun naam"_s);

    SECTION("my version is kept")
    {
        office.child<QPushButton>(u"conflictKeepMine"_s).click();
        CHECK(stored(office, id).details.name == u"Mijn naam"_s);
        other.view()->workspace().lookForChanges();
        CHECK(theirs->text() == u"Mijn naam"_s);
    }
    SECTION("that version is taken over")
    {
        office.child<QPushButton>(u"conflictTakeTheirs"_s).click();
        CHECK(name.text() == u"Hun naam"_s);
        CHECK(stored(office, id).details.name == u"Hun naam"_s);
    }
    SECTION("a draft with a conflict waits while another page is open")
    {
        office.go({Place::History});
        office.go({Place::Project, id.toString(), u"aanvraag/1"_s});
        CHECK(name.text() == u"Mijn naam"_s);
        CHECK(office.child<MessageBar>(u"conflictBar"_s).isVisible());
    }
    CHECK(office.child<QWidget>(u"conflictBar"_s).parentWidget() != nullptr);
}

TEST_CASE("Another window sees within two seconds what was typed here")
{
    test::Window office;
    const auto id = *office.portfolio().projects().findByNumber(u"2025-001"_s);
    MainWindow other{office.services()};
    REQUIRE(other.openFile(office.path()));
    other.view()->pages().go({Place::Project, id.toString(), u"aanvraag/1"_s});
    auto* theirs = other.view()->pages().currentPage()->findChild<QLineEdit*>(u"field1"_s);
    office.go({Place::Project, id.toString(), u"aanvraag/1"_s});
    auto& name = office.child<QLineEdit>(u"field1"_s);
    QTest::keyClicks(&name, u" nieuw"_s);
    CHECK(QTest::qWaitFor([&] { return theirs->text() == name.text(); }, 2000));
}

// Started by the next test as a program of its own, and killed while it types.
TEST_CASE("Types without end", "[.child]")
{
    test::Window office{test::Window::Start::Empty};
    REQUIRE(office.window().openFile(qEnvironmentVariable("REGIOBORD_CHILD_FILE")));
    const auto id = *office.portfolio().projects().findByNumber(u"2025-001"_s);
    office.go({Place::Project, id.toString(), u"aanvraag/5"_s});
    for (int letters = 1; letters < 1000; ++letters) {
        QTest::keyClick(QApplication::focusWidget(), 'x');
        std::printf("%d\n", letters);
        std::fflush(stdout);
        QTest::qWait(20);
    }
}

TEST_CASE("What was typed more than a second before a kill is there afterwards", "[slow]")
{
    test::Window office;
    const auto id = *office.portfolio().projects().findByNumber(u"2025-001"_s);
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"REGIOBORD_CHILD_FILE"_s, office.path());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"[.child]"_s});
    REQUIRE(child.waitForStarted());
    int typed = 0;
    const auto readOn = [&] {
        while (child.canReadLine())
            typed = std::max(typed, child.readLine().trimmed().toInt());
        return typed;
    };
    REQUIRE(QTest::qWaitFor([&] { return readOn() >= 10; }, 20000));
    const int before = typed;
    QTest::qWait(1000);
    child.kill();
    child.waitForFinished();
    const auto text = office.portfolio().projects().find(id)->value.details.purpose;
    CHECK(text.count(u'x') >= before);
}
