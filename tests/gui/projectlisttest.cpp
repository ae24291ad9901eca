#include "gui/window.h"
#include "ui/projects/list/projectactions.h"
#include "ui/projects/list/projectfilter.h"
#include "ui/projects/list/savedviews.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/rowsview.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

// The sample: 2024-012 is closed, 2025-001 went through the Algemeen Bestuur, and of 2025-002 only
// the name is known.
struct ListPage
{
    static constexpr qsizetype sampleSize = 12;

    ListPage() { office.go({Place::Projects}); }

    RowsView& table() { return office.child<RowsView>(u"projectsTable"_s); }
    RowsModel& model() { return *qobject_cast<RowsModel*>(table().model()); }
    QString totals() { return office.child<QLabel>(u"projectsTotals"_s).text(); }
    ProjectActions& actions()
    {
        auto* found = office.pages().currentPage()->findChild<ProjectActions*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    void choose(const QString& box, const QString& key)
    {
        auto& found = office.child<ChoiceBox>(box);
        INFO(box.toStdString());
        REQUIRE(found.findData(key) >= 0);
        found.setKey(key);
        Q_EMIT found.edited();
    }
    Project stored(const QString& number)
    {
        auto& projects = office.portfolio().projects();
        return projects.find(*projects.findByNumber(number))->value;
    }
    QStringList shown()
    {
        QStringList numbers;
        for (int row = 0; row < model().rowCount(); ++row)
            numbers.append(model().at(row).cells.front().text);
        return numbers;
    }

    test::Window office;
};

} // namespace

TEST_CASE("The list shows every project with what they come to together")
{
    ListPage page;
    QAbstractItemModelTester tester{&page.model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};
    CHECK(page.shown().size() == ListPage::sampleSize);
    CHECK(page.shown().first() == u"2024-001"_s);
    CHECK(page.shown().last() == u"2025-002"_s);
    CHECK(page.totals().contains(u"2.867.876"_s));
    CHECK(page.totals().contains(u"1.332.824"_s));
    CHECK_FALSE(page.table().currentKey().isEmpty());
}

TEST_CASE("Typing in the list's search field narrows the list and its totals")
{
    ListPage page;
    auto& search = page.office.child<QLineEdit>(u"listSearch"_s);
    QTest::keyClicks(&search, u"agro"_s);
    CHECK(page.shown() == QStringList{u"2025-002"_s});
    CHECK_FALSE(page.totals().contains(u"331.876"_s));
    QTest::keyClicks(&search, u" bestaat niet"_s);
    CHECK(page.shown().isEmpty());
    CHECK(page.office.child<QWidget>(u"noneShown"_s).isVisible());
    QTest::mouseClick(&page.office.child<QPushButton>(u"clearFilters"_s), Qt::LeftButton);
    CHECK(page.shown().size() == ListPage::sampleSize);
    CHECK(search.text().isEmpty());
}

TEST_CASE("Each filter keeps the projects that it names")
{
    ListPage page;
    const auto project = page.stored(u"2025-001"_s);
    const auto catalogue = page.office.workspace().catalogue();
    const auto groupings = page.office.portfolio().projects().groupings();
    const auto& grouping = groupings.at(project.id);
    REQUIRE_FALSE(grouping.funds.empty());
    REQUIRE_FALSE(grouping.springplanken.empty());
    const auto* applicant = catalogue->organisation(project.details.applicant);
    const std::vector<std::pair<QString, QString>> filters{
        {u"filterThematafel"_s, project.details.thematafel.toString()},
        {u"filterStatus"_s, u"underReview"_s},
        {u"filterStep"_s, u"award"_s},
        {u"filterFund"_s, grouping.funds.front().toString()},
        {u"filterYear"_s, u"2026"_s},
        {u"filterSpringplank"_s, grouping.springplanken.front().toString()},
        {u"filterSector"_s, codeOf(applicant->sector)}};
    for (const auto& [box, key] : filters) {
        page.choose(box, key);
        INFO(box.toStdString());
        CHECK(page.shown().contains(u"2025-001"_s));
        CHECK_FALSE(page.shown().contains(u"2025-002"_s));
        CHECK(page.shown().contains(u"2024-012"_s) == (box == u"filterSector"_s));
        page.choose(box, {});
        CHECK(page.shown().size() == ListPage::sampleSize);
    }
}

TEST_CASE("A filter is kept as text and comes back the same")
{
    ProjectFilter filter;
    filter.status = ProjectFilter::runningStatus();
    filter.text = u"é & = zorg+wonen"_s;
    filter.year = u"2026"_s;
    CHECK(ProjectFilter::fromCode(filter.code()) == filter);
    CHECK(ProjectFilter{}.code().isEmpty());
    CHECK(ProjectFilter::fromCode({}).isEmpty());
}

TEST_CASE("A view that is kept under a name can be chosen again, and removed")
{
    ListPage page;
    page.choose(u"savedViews"_s, u"running"_s);
    CHECK(page.office.child<ChoiceBox>(u"filterStatus"_s).key() == u"running"_s);
    page.choose(u"filterYear"_s, u"2025"_s);
    CHECK(page.office.child<ChoiceBox>(u"savedViews"_s).key().isEmpty());
    QTest::mouseClick(&page.office.child<QPushButton>(u"keepView"_s), Qt::LeftButton);
    QTest::keyClicks(&page.office.child<QLineEdit>(u"viewName"_s), u"Mijn 2025"_s);
    QTest::keyClick(&page.office.child<QLineEdit>(u"viewName"_s), Qt::Key_Return);
    REQUIRE(page.office.child<ChoiceBox>(u"savedViews"_s).key() == u"own/Mijn 2025"_s);

    page.choose(u"savedViews"_s, u"all"_s);
    CHECK(page.shown().size() == ListPage::sampleSize);
    page.choose(u"savedViews"_s, u"own/Mijn 2025"_s);
    CHECK(page.shown().contains(u"2025-001"_s));
    CHECK_FALSE(page.shown().contains(u"2024-012"_s)); // closed
    CHECK_FALSE(page.shown().contains(u"2025-002"_s)); // has no period
    CHECK(savedviews::all().back().filter.year == u"2025"_s);
    QTest::mouseClick(&page.office.child<QPushButton>(u"removeView"_s), Qt::LeftButton);
    CHECK_FALSE(savedviews::all().back().isOwn());
}

TEST_CASE("What is shown is exported, and nothing else")
{
    ListPage page;
    QTest::keyClicks(&page.office.child<QLineEdit>(u"listSearch"_s), u"2025-001"_s);
    const auto content = page.model().content(u"Projecten"_s, page.table().shownColumns());
    REQUIRE(content.rows.size() == 1);
    for (const auto& suffix : {u"csv"_s, u"xlsx"_s}) {
        const auto path = page.office.folder() + u"/lijst."_s + suffix;
        page.actions().exportTo(path, content);
        page.office.workspace().jobs().waitForDone();
        QFile file{path};
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        if (suffix == u"csv"_s) {
            CHECK(bytes == page.office.services().tables.csv(content));
            CHECK(bytes.contains("2025-001"));
            CHECK(bytes.contains("147824"));
            CHECK_FALSE(bytes.contains("2025-002"));
        } else {
            CHECK(bytes.startsWith("PK"));
        }
    }
}

TEST_CASE("A new application is a draft with the next number, and is opened")
{
    ListPage page;
    auto& menu = page.office.child<QMenu>(u"newProjectMenu"_s);
    Q_EMIT menu.aboutToShow();
    menu.actions().front()->trigger();
    CHECK(page.office.pages().current().place == Place::Project);
    const auto project = page.stored(u"2025-003"_s);
    CHECK(project.route.status() == ProjectStatus::Draft);
    CHECK(page.office.pages().current().id == project.id.toString());
    page.office.workspace().undo();
    CHECK_FALSE(page.office.portfolio().projects().findByNumber(u"2025-003"_s).has_value());
}

TEST_CASE("Every template gives an application without a name of its own")
{
    ListPage page;
    const auto templates = QDir{u":/regiobord/templates"_s}.entryInfoList();
    REQUIRE(templates.size() >= 2);
    auto& actions = page.actions(); // each new application opens another page
    for (const auto& file : templates) {
        const auto before = page.office.portfolio().projects().summaries().size();
        actions.addFromTemplate(file.filePath());
        const auto after = page.office.portfolio().projects().summaries();
        INFO(file.fileName().toStdString());
        REQUIRE(after.size() == before + 1);
        const auto project = page.stored(after.back().number);
        CHECK(project.details.name.isEmpty());
        CHECK_FALSE(project.details.budget.costs.empty());
    }
}

TEST_CASE("A duplicate is a draft with the same details and another name")
{
    ListPage page;
    const auto project = page.stored(u"2025-001"_s);
    page.actions().duplicate(project.id.toString());
    const auto copy = page.stored(u"2025-003"_s);
    CHECK(copy.details.name == project.details.name + u" (kopie)"_s);
    CHECK(copy.details.results == project.details.results);
    CHECK(copy.route.entries().empty());
    CHECK(copy.details.signature == Signature{});
}

TEST_CASE("A draft is removed and brought back, a project with decisions stays")
{
    ListPage page;
    const auto draft = page.stored(u"2025-002"_s);
    const auto decided = page.stored(u"2025-001"_s);
    page.actions().remove(decided.id.toString());
    CHECK(page.stored(u"2025-001"_s) == decided);
    const bool isNamed = [&] {
        for (const auto& meeting : page.office.portfolio().meetings().summaries()) {
            const auto found = page.office.portfolio().meetings().find(meeting.id)->value;
            bool is = false;
            forEachItem(found.items, [&](const AgendaItem& item, int) {
                is = is || std::ranges::find(item.projects, draft.id) != item.projects.end();
            });
            if (is)
                return true;
        }
        return false;
    }();
    page.actions().remove(draft.id.toString());
    CHECK(page.office.portfolio().projects().find(draft.id).has_value() == isNamed);
    if (!isNamed) {
        CHECK(page.shown() == QStringList{u"2025-001"_s});
        page.office.workspace().undo();
        CHECK(page.stored(u"2025-002"_s) == draft);
    }
}

TEST_CASE("Beside the list stands the chosen project, and Enter opens it")
{
    ListPage page;
    const auto project = page.stored(u"2025-001"_s);
    page.table().setCurrentKey(project.id.toString());
    QTest::qWait(100);
    CHECK(page.office.child<QLabel>(u"summaryName"_s).text() == project.details.name);
    const auto money = page.office.child<QLabel>(u"summaryMoney"_s).text();
    CHECK(money.contains(u"184.052"_s));
    QTest::keyClick(&page.table(), Qt::Key_Return);
    CHECK(page.office.pages().current() == Location{Place::Project, project.id.toString()});
}

TEST_CASE("A portfolio without projects says what the page is for")
{
    test::Window office{test::Window::Start::New};
    office.go({Place::Projects});
    CHECK(office.child<QWidget>(u"noProjects"_s).isVisible());
    CHECK_FALSE(office.child<QWidget>(u"listSearch"_s).isVisible());
}

TEST_CASE("A sentence about what was realised leads to the page where it is filled in")
{
    ListPage page;
    auto project = page.stored(u"2024-012"_s);
    page.office.workspace().change([&](Portfolio& portfolio) {
        auto stored = portfolio.projects().find(project.id);
        stored->value.details.springplanken[0].promises[0].realised = {};
        REQUIRE(portfolio.projects().save(*stored) == SaveResult::Saved);
    });
    page.table().setCurrentIndex(page.model().index(page.model().rowOf(project.id.toString()), 0));
    QLabel* line = nullptr;
    const auto isThere = [&] {
        for (auto* label : page.office.pages().currentPage()->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(u"S9.2"_s))
                line = label;
        }
        return line != nullptr;
    };
    REQUIRE(QTest::qWaitFor(isThere));
    CHECK(line->text().contains(u"href=\"voortgang\""_s));
    Q_EMIT line->linkActivated(u"voortgang"_s);
    QCoreApplication::processEvents();
    CHECK(page.office.pages().current().part == u"voortgang"_s);
    CHECK(page.office.pages().current().id == project.id.toString());
}
