// What is typed and not understood, and a draft in conflict, are kept as what is understood.
#include "gui/application.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wholeedit.h"

#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

constexpr int costAmount = 3;

struct Draft
{
    test::Window office;
    Project project = test::addApplication(office.portfolio(), u"Servicepunt Techniek 2"_s);

    Draft()
    {
        auto stored = *office.portfolio().projects().find(project.id);
        auto& costs = stored.value.details.budget.costs;
        costs.push_back({.description = u"Zaal"_s, .amount = Money::fromEuros(100)});
        static_cast<void>(office.portfolio().projects().save(stored));
        project = stored.value;
    }

    // Leaves the project, so that its forms are gone, and comes back.
    void open(const QString& part)
    {
        office.go({Place::Project, office.portfolio().projects().summaries().front().id.toString(),
                   u"historie"_s});
        office.go({Place::Project, project.id.toString(), part});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <typename Edit>
    Edit& write(const QString& name, const QString& text)
    {
        auto& edit = office.child<Edit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        return edit;
    }
    QModelIndex cost(int row)
    {
        return office.child<GridView>(u"costGrid"_s).model()->index(row, costAmount);
    }
    ProjectDetails stored()
    {
        office.workspace().flush();
        return office.portfolio().projects().find(project.id)->value.details;
    }
    std::map<QString, QString> kept()
    {
        office.workspace().flush();
        return office.portfolio().keptTexts().of(RecordKind::Project, project.id.toString());
    }
};

} // namespace

TEST_CASE("A date that is not understood is there again, and marked, when the project is opened")
{
    Draft draft;
    draft.open(u"aanvraag/4"_s);
    draft.write<DateEdit>(u"field4start"_s, u"eind mei"_s);
    draft.open(u"aanvraag/4"_s);
    auto& again = draft.office.child<DateEdit>(u"field4start"_s);
    CHECK(again.text() == u"eind mei"_s);
    CHECK_FALSE(again.isUnderstood());
    CHECK_FALSE(draft.stored().period.start.isValid());
    CHECK(draft.kept() == std::map<QString, QString>{{u"field4start"_s, u"eind mei"_s}});

    SECTION("in another window too")
    {
        MainWindow other{draft.office.services()};
        REQUIRE(other.openFile(draft.office.path()));
        other.view()->pages().go({Place::Project, draft.project.id.toString(), u"aanvraag/4"_s});
        auto* theirs = other.view()->pages().currentPage()->findChild<DateEdit*>(u"field4start"_s);
        CHECK(theirs->text() == u"eind mei"_s);
        theirs->selectAll();
        QTest::keyClicks(theirs, u"31-5-2025"_s);
        other.view()->workspace().flush();
        draft.office.workspace().lookForChanges();
        CHECK(again.value() == QDate{2025, 5, 31});
        CHECK(draft.kept().empty());
    }
    SECTION("until it is mended")
    {
        draft.write<DateEdit>(u"field4start"_s, u"31 mei 2025"_s);
        CHECK(draft.kept().empty());
        draft.open(u"aanvraag/4"_s);
        CHECK(draft.office.child<DateEdit>(u"field4start"_s).value() == QDate{2025, 5, 31});
    }
    SECTION("until it is emptied")
    {
        again.selectAll();
        QTest::keyClick(&again, Qt::Key_Delete);
        CHECK(draft.kept().empty());
    }
    SECTION("until undo brings the date back that it took the place of")
    {
        draft.office.workspace().undo();
        QCoreApplication::processEvents();
        CHECK(again.value() == draft.project.details.period.start);
        CHECK(draft.kept().empty());
    }
    SECTION("or a date came in its place while no form was open")
    {
        draft.office.go({Place::Project,
                         draft.office.portfolio().projects().summaries().front().id.toString()});
        auto project = *draft.office.portfolio().projects().find(draft.project.id);
        project.value.details.period.start = {2025, 6, 1};
        REQUIRE(draft.office.portfolio().projects().save(project) == SaveResult::Saved);
        draft.open(u"aanvraag/4"_s);
        CHECK(draft.office.child<DateEdit>(u"field4start"_s).value() == QDate{2025, 6, 1});
        CHECK(draft.kept().empty());
    }
}

TEST_CASE("An amount in words stays with its line of the budget, wherever that goes")
{
    Draft draft;
    draft.open(u"begroting"_s);
    QApplication::setActiveWindow(&draft.office.window());
    auto& grid = draft.office.child<GridView>(u"costGrid"_s);
    const auto lines = draft.stored().budget.costs;
    REQUIRE(lines.size() >= 2);
    auto* model = qobject_cast<GridModel*>(grid.model());
    model->setData(draft.cost(0), u"circa 5 ton"_s);
    CHECK(draft.kept() == std::map<QString, QString>{{u"costGrid/0/3"_s, u"circa 5 ton"_s}});

    draft.open(u"begroting"_s);
    CHECK(draft.cost(0).data().toString() == u"circa 5 ton"_s);
    CHECK(draft.cost(0).data(GridModel::WrongRole).toBool());
    model = qobject_cast<GridModel*>(draft.office.child<GridView>(u"costGrid"_s).model());
    SECTION("moved")
    {
        model->moveListRow(0, 1);
        draft.open(u"begroting"_s);
        CHECK(draft.cost(1).data().toString() == u"circa 5 ton"_s);
        CHECK_FALSE(draft.cost(0).data(GridModel::WrongRole).toBool());
        CHECK(draft.stored().budget.costs[1].description == lines[0].description);
    }
    SECTION("behind a line that another window put before it")
    {
        auto project = *draft.office.portfolio().projects().find(draft.project.id);
        auto& costs = project.value.details.budget.costs;
        costs.insert(costs.begin(), {.description = u"Nieuw"_s, .amount = Money::fromEuros(1)});
        REQUIRE(draft.office.portfolio().projects().save(project) == SaveResult::Saved);
        draft.office.pages().currentPage()->refresh();
        CHECK(draft.cost(1).data().toString() == u"circa 5 ton"_s);
        CHECK(draft.kept() == std::map<QString, QString>{{u"costGrid/1/3"_s, u"circa 5 ton"_s}});
    }
    SECTION("removed, and brought back without it")
    {
        model->removeListRow(0);
        CHECK(draft.kept().empty());
        draft.office.workspace().undo();
        CHECK(draft.kept().empty());
    }
    SECTION("until undo brings the amount back")
    {
        draft.office.workspace().undo();
        CHECK_FALSE(draft.cost(0).data(GridModel::WrongRole).toBool());
        CHECK(draft.stored().budget.costs == lines);
        CHECK(draft.kept().empty());
    }
}

TEST_CASE("An amount in words stays with its purchase when the one before it is removed")
{
    Draft draft;
    draft.office.workspace().change([&](Portfolio& portfolio) {
        auto project = *portfolio.projects().find(draft.project.id);
        project.value.details.purchases = {{.description = u"Eerste"_s},
                                           {.description = u"Tweede"_s}};
        static_cast<void>(portfolio.projects().save(project));
    });
    draft.open(u"toetsing"_s);
    auto amounts =
        draft.office.pages().currentPage()->findChildren<AmountEdit*>(u"purchaseAmount"_s);
    REQUIRE(amounts.size() == 2);
    QTest::keyClicks(amounts[1], u"nog onbekend"_s);
    draft.office.child<QPushButton>(u"purchaseRemove"_s).click();
    draft.open(u"toetsing"_s);
    CHECK(draft.office.child<QLineEdit>(u"purchaseDescription"_s).text() == u"Tweede"_s);
    CHECK(draft.office.child<AmountEdit>(u"purchaseAmount"_s).text() == u"nog onbekend"_s);
    CHECK(draft.kept().size() == 1);
}

TEST_CASE("Every form keeps what it does not understand")
{
    test::Window office;
    auto& portfolio = office.portfolio();
    const auto fund = portfolio.funds().all().front().id.toString();
    const auto meeting = portfolio.meetings().summaries().front().id.toString();
    const auto programme = portfolio.programmes().all().front().id.toString();
    const auto project = portfolio.projects().summaries().front().id.toString();
    office.workspace().change([&](Portfolio& all) {
        auto stored = *all.projects().find(ProjectId::fromString(project));
        for (const auto& each : all.programmes().all()) {
            for (const auto& springplank : each.springplanken) {
                for (const auto& result : springplank.results) {
                    if (result.code == u"S6.4"_s)
                        stored.value.details.springplanken = {
                            {.springplank = springplank.id, .result = result.id}};
                }
            }
        }
        static_cast<void>(all.projects().save(stored));
    });
    const auto [place, name] = GENERATE_COPY(
        std::pair{Location{Place::Funds, fund, u"gegevens"_s}, u"fundEnd"_s},
        std::pair{Location{Place::Funds, fund, u"gegevens"_s}, u"fundShare"_s},
        std::pair{Location{Place::Meeting, meeting, u"vergadering"_s}, u"meetingStart"_s},
        std::pair{Location{Place::Programmes, programme, programme}, u"startYear"_s},
        std::pair{Location{Place::Project, project, u"aanvraag/8b"_s}, u"promisedS6.4"_s},
        std::pair{Location{Place::Project, project, u"aanvraag/signature"_s},
                  u"fieldSignaturedate"_s});
    INFO(name.toStdString());
    office.go(place);
    auto& edit = office.child<ParsedEdit>(name);
    edit.selectAll();
    QTest::keyClicks(&edit, u"weet ik nog niet"_s);
    office.workspace().flush();
    MainWindow other{office.services()};
    REQUIRE(other.openFile(office.path()));
    other.view()->pages().go(place);
    auto* again = other.view()->pages().currentPage()->findChild<ParsedEdit*>(name);
    REQUIRE(again != nullptr);
    CHECK(again->text() == u"weet ik nog niet"_s);
    CHECK_FALSE(again->isUnderstood());
}

TEST_CASE("What is wrong in a grid is kept once")
{
    test::Window office;
    auto& portfolio = office.portfolio();
    const auto id = portfolio.meetings().summaries().front().id.toString();
    office.go({Place::Meeting, id, u"vergadering"_s});
    auto& model = *office.child<GridView>(u"importantDates"_s).model();
    model.setData(model.index(0, 0), u"na de zomer"_s);
    office.workspace().flush();
    CHECK(portfolio.keptTexts().of(RecordKind::Meeting, id)
          == std::map<QString, QString>{{u"importantDates/0/0"_s, u"na de zomer"_s}});
}

TEST_CASE("A draft that another window overtook waits until the program is opened again")
{
    Draft draft;
    const auto id = draft.project.id;
    draft.open(u"aanvraag/1"_s);
    draft.write<QLineEdit>(u"field1"_s, u"Mijn naam"_s);
    auto theirs = *draft.office.portfolio().projects().find(id);
    theirs.value.details.purpose = u"Hun doel"_s;
    REQUIRE(draft.office.portfolio().projects().save(theirs) == SaveResult::Saved);
    draft.office.workspace().flush();
    CHECK(draft.stored().name == draft.project.details.name);
    QTest::keyClicks(&draft.office.child<QLineEdit>(u"field1"_s), u" is dit"_s);

    draft.office.window().closeFile();
    REQUIRE(draft.office.window().openFile(draft.office.path()));
    draft.office.go({Place::Project, id.toString(), u"aanvraag/1"_s});
    CHECK(draft.office.child<MessageBar>(u"conflictBar"_s).isVisible());
    CHECK(draft.office.child<QLineEdit>(u"field1"_s).text() == u"Mijn naam is dit"_s);
    CHECK(draft.stored().name == draft.project.details.name);
    SECTION("my version is kept")
    {
        draft.office.child<QPushButton>(u"conflictKeepMine"_s).click();
        CHECK(draft.stored().name == u"Mijn naam is dit"_s);
        CHECK(draft.stored().purpose == draft.project.details.purpose);
    }
    SECTION("that version is taken over")
    {
        draft.office.child<QPushButton>(u"conflictTakeTheirs"_s).click();
        CHECK(draft.stored().name == draft.project.details.name);
        CHECK(draft.stored().purpose == u"Hun doel"_s);
        CHECK(draft.office.child<QLineEdit>(u"field1"_s).text() == draft.project.details.name);
    }
    CHECK(draft.kept().empty());
    draft.open(u"aanvraag/1"_s);
    CHECK_FALSE(draft.office.child<QWidget>(u"conflictBar"_s).isVisible());
}

TEST_CASE("A project that somebody else removed can be put back with what was typed, and goes on")
{
    Draft draft;
    const auto id = draft.project.id;
    auto& projects = draft.office.portfolio().projects();
    draft.open(u"aanvraag/1"_s);
    draft.write<QLineEdit>(u"field1"_s, u"Mijn naam"_s);
    REQUIRE(projects.remove(id, projects.find(id)->version) == SaveResult::Saved);
    draft.office.workspace().flush();
    auto& bar = draft.office.child<MessageBar>(u"conflictBar"_s);
    REQUIRE(bar.isVisible());
    draft.office.child<QPushButton>(u"conflictPutBack"_s).click();
    CHECK_FALSE(bar.isVisible());
    CHECK(draft.stored().name == u"Mijn naam"_s);
    QTest::keyClicks(&draft.office.child<QLineEdit>(u"field1"_s), u" en verder"_s);
    CHECK(draft.stored().name == u"Mijn naam en verder"_s);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("A meeting that somebody else removed can be put back with what was typed")
{
    test::Window office;
    auto& meetings = office.portfolio().meetings();
    const auto id = meetings.on({2025, 1, 29}).front();
    office.go({Place::Meeting, id.toString()});
    auto& title = office.child<QLineEdit>(u"meetingTitle"_s);
    title.setFocus();
    QTest::keyClicks(&title, u"Nieuwjaarsvergadering"_s);
    // Elsewhere the project that refers to it let go of it, and it was removed.
    auto& projects = office.portfolio().projects();
    auto project = *projects.find(*projects.findByNumber(u"2025-001"_s));
    project.value.route = ProjectRoute{};
    REQUIRE(projects.save(project) == SaveResult::Saved);
    REQUIRE(meetings.remove(id, meetings.find(id)->version) == SaveResult::Saved);
    office.workspace().flush();
    office.child<QPushButton>(u"meetingPutBack"_s).click();
    REQUIRE(meetings.find(id).has_value());
    CHECK(meetings.find(id)->value.title == u"Nieuwjaarsvergadering"_s);
    CHECK(meetings.find(id)->value.items.size() == 6);
}

TEST_CASE("A kept draft that cannot be read is told of, and stays")
{
    Draft draft;
    const auto id = draft.project.id.toString();
    draft.office.portfolio().keptTexts().keep(RecordKind::Project, id, {}, u"{\"half"_s);
    const QSignalSpy told{&draft.office.workspace(), &Workspace::failed};
    draft.office.go({Place::Project, id, u"aanvraag/1"_s});
    REQUIRE(told.size() == 1);
    CHECK(told.front().front().toString().contains(u"niet meer te lezen"_s));
    CHECK(draft.office.child<QLineEdit>(u"field1"_s).text() == draft.project.details.name);
    CHECK(draft.kept() == std::map<QString, QString>{{QString{}, u"{\"half"_s}});
}

// Started by the next test as a program of its own, and killed.
TEST_CASE("Types a date that is none", "[.wrongdate]")
{
    test::Window office{test::Window::Start::Empty};
    REQUIRE(office.window().openFile(qEnvironmentVariable("REGIOBORD_CHILD_FILE")));
    const auto id = office.portfolio().projects().summaries().front().id;
    office.go({Place::Project, id.toString(), u"aanvraag/4"_s});
    auto& edit = office.child<DateEdit>(u"field4start"_s);
    edit.selectAll();
    QTest::keyClicks(&edit, u"eind mei"_s);
    std::printf("typed\n");
    std::fflush(stdout);
    QTest::qWait(20000);
}

TEST_CASE("A date that is not understood is there a second after it was typed, whatever happens",
          "[slow]")
{
    test::Window office;
    const auto id = office.portfolio().projects().summaries().front().id;
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"REGIOBORD_CHILD_FILE"_s, office.path());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"[.wrongdate]"_s});
    REQUIRE(QTest::qWaitFor([&] { return child.canReadLine() && child.readLine() == "typed\n"; },
                            20000));
    QTest::qWait(1000);
    child.kill();
    child.waitForFinished();
    office.go({Place::Project, id.toString(), u"aanvraag/4"_s});
    auto& edit = office.child<DateEdit>(u"field4start"_s);
    CHECK(edit.text() == u"eind mei"_s);
    CHECK_FALSE(edit.isUnderstood());
}
