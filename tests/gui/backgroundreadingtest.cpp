// What pages read in the background: it never overtakes, never flickers, and keeps what users do.
#include "gui/window.h"
#include "ui/widgets/rowsview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace regiobord;
using namespace std::chrono_literals;

namespace {

Project projectCalled(const QString& number, const QString& name)
{
    Project project{.id = ProjectId::create(), .number = number};
    project.details.name = name;
    return project;
}

void addProjects(Portfolio& portfolio, int count)
{
    portfolio.inTransaction([&] {
        for (int i = 0; i < count; ++i)
            portfolio.projects().add(projectCalled(u"2024-%1"_s.arg(i, 3, 10, QChar{u'0'}),
                                                   u"Project %1 fietspad"_s.arg(i)));
    });
}

std::vector<RowsRow> rowsOf(const QStringList& names)
{
    std::vector<RowsRow> rows;
    for (const auto& name : names)
        rows.push_back({name.left(1), {textCell(name)}});
    return rows;
}

} // namespace

TEST_CASE("Of several readings only the newest is shown")
{
    test::Window office;
    BackgroundReading reading{office.workspace()};
    QSemaphore gate;
    std::vector<int> shown;
    const auto show = [&](int result) {
        shown.push_back(result);
    };
    reading.start(
        [&](Portfolio&) {
            gate.acquire();
            return 1;
        },
        show);
    reading.start([](Portfolio&) { return 2; }, show);
    CHECK(reading.isFirst());
    reading.start([](Portfolio&) { return 3; }, show);
    gate.release();
    office.settle();
    CHECK(shown == std::vector{3});
    CHECK_FALSE(reading.isBusy());
    reading.start([](Portfolio&) { return 4; }, show);
    CHECK(reading.isBusy());
    CHECK_FALSE(reading.isFirst()); // what was shown stays until the next is there
    office.settle();
    CHECK(shown == std::vector{3, 4});
}

TEST_CASE("A reading sees what was stored before it, and one of a page that is gone is dropped")
{
    test::Window office{test::Window::Start::New};
    std::size_t count = 0;
    {
        BackgroundReading reading{office.workspace()};
        addProjects(office.portfolio(), 3);
        reading.start([](Portfolio& portfolio) { return portfolio.projects().summaries().size(); },
                      [&](std::size_t read) { count = read; });
        office.settle();
        CHECK(count == 3);
        reading.start([](Portfolio&) { return std::size_t{7}; },
                      [&](std::size_t read) { count = read; });
    }
    office.settle();
    CHECK(count == 3);
}

TEST_CASE("What is read at once is shown at once")
{
    test::Window office;
    office.workspace().reader().setPatience(10s);
    BackgroundReading reading{office.workspace()};
    int shown = 0;
    reading.start([](Portfolio&) { return 1; }, [&](int result) { shown = result; });
    CHECK(shown == 1);
}

TEST_CASE("A reading that fails is told of, and the next one works")
{
    test::Window office;
    BackgroundReading reading{office.workspace()};
    const QSignalSpy failed{&office.workspace(), &Workspace::failed};
    int shown = 0;
    reading.start([](Portfolio&) -> int { throw std::runtime_error{"the disk is gone"}; },
                  [&](int result) { shown = result; });
    office.settle();
    CHECK(failed.size() == 1);
    CHECK_FALSE(reading.isBusy());
    reading.start([](Portfolio&) { return 1; }, [&](int result) { shown = result; });
    office.settle();
    CHECK(shown == 1);
}

TEST_CASE("Closing the portfolio while it is being read is safe")
{
    test::Window office;
    auto shown = std::make_shared<bool>(false);
    auto& page = *office.pages().currentPage();
    QSemaphore isReading;
    page.reading().start(
        [&](Portfolio& portfolio) {
            isReading.release();
            QThread::msleep(50);
            return portfolio.projects().summaries().size();
        },
        [shown](std::size_t) { *shown = true; });
    isReading.acquire();
    office.pages().go({Place::Projects}); // waits in line
    REQUIRE(office.window().createFile(office.folder() + u"/other.regiobord"_s));
    office.settle();
    CHECK_FALSE(*shown);
    CHECK(office.portfolio().projects().summaries().empty());
}

TEST_CASE("A first visit says what is being read, and not that there is nothing")
{
    test::Window office;
    office.pages().go({Place::Projects});
    auto* notice = office.pages().findChild<QLabel*>(u"readingNotice"_s);
    REQUIRE(notice != nullptr);
    CHECK(notice->isVisible());
    CHECK(notice->text() == u"Projecten worden gelezen..."_s);
    CHECK(notice->geometry() == office.pages().rect());
    office.settle();
    CHECK_FALSE(notice->isVisible());
    CHECK(office.child<RowsView>(u"projectsTable"_s).model()->rowCount() == 12);

    Q_EMIT office.workspace().changed();
    CHECK(office.pages().currentPage()->reading().isBusy());
    CHECK_FALSE(notice->isVisible());
    CHECK(office.child<RowsView>(u"projectsTable"_s).model()->rowCount() == 12);
    office.settle();
}

TEST_CASE("A change by somebody else while one types keeps what is typed, chosen and in view")
{
    test::Window office{test::Window::Start::New};
    addProjects(office.portfolio(), 300);
    office.go({Place::Projects});
    auto& table = office.child<RowsView>(u"projectsTable"_s);
    auto& search = office.child<QLineEdit>(u"listSearch"_s);
    search.setFocus();
    QTest::keyClicks(&search, u"fiets"_s);
    for (const auto row : {3, 5})
        table.selectionModel()->select(table.model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto chosen = table.currentKey();
    const auto selected = table.selectedKeys();
    REQUIRE(selected.size() == 3);
    table.verticalScrollBar()->setValue(120);

    const auto other = office.services().files.open(office.path());
    other->portfolio().projects().add(projectCalled(u"2023-001"_s, u"Eerder fietspad"_s));
    office.workspace().lookForChanges();
    REQUIRE(office.pages().currentPage()->reading().isBusy());
    CHECK(table.model()->rowCount() == 300); // the old rows, until the new ones are there
    QTest::keyClicks(&search, u"pad"_s);
    office.settle();

    CHECK(table.model()->rowCount() == 301);
    CHECK(search.text() == u"fietspad"_s);
    CHECK(search.hasFocus());
    CHECK(table.currentKey() == chosen);
    CHECK(table.selectedKeys() == selected);
    CHECK(table.verticalScrollBar()->value() == 120);
}

TEST_CASE("Rows that stay the same things change in place")
{
    RowsModel model{{{u"name"_s, u"Naam"_s}}};
    const QAbstractItemModelTester tester{&model};
    const QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    const QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    model.sort(0);
    model.setRows(rowsOf({u"a1"_s, u"b1"_s}));
    const auto before = reset.size();
    model.updateRows(sortedRows(rowsOf({u"b2"_s, u"a2"_s}), model.sorting()));
    CHECK(reset.size() == before);
    CHECK(changed.size() == 1);
    CHECK(model.at(0).cells[0].text == u"a2"_s);

    model.updateRows(sortedRows(rowsOf({u"b2"_s, u"c2"_s}), {})); // sorted otherwise meanwhile
    CHECK(reset.size() == before + 1);
    CHECK(model.at(1).cells[0].text == u"c2"_s);
}

TEST_CASE("Who scrolled away from the chosen row stays there when rows come")
{
    RowsModel model{{{u"name"_s, u"Naam"_s}}};
    RowsView view{&model, u"readingtest"_s};
    view.resize(300, 300);
    view.show();
    QStringList names;
    for (char16_t letter = u'A'; letter <= u'z'; ++letter)
        names.append(QString{QChar{letter}});
    model.setRows(rowsOf(names));
    view.setCurrentKey(u"A"_s);
    view.verticalScrollBar()->setValue(20);
    names.append(u"é"_s);
    model.setRows(rowsOf(names));
    CHECK(view.currentKey() == u"A"_s);
    CHECK(view.verticalScrollBar()->value() == 20);
    view.setCurrentKey(u"F"_s);
    view.scrollTo(view.currentIndex());
    model.setRows(rowsOf(names));
    CHECK(view.visualRect(view.currentIndex()).intersects(view.viewport()->rect()));
}
