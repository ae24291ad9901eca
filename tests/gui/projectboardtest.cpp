#include "ui/projects/list/projectboard.h"

#include "gui/window.h"
#include "ui/projects/list/boardcolumn.h"
#include "ui/projects/list/timelineview.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

struct BoardPage
{
    BoardPage()
    {
        office.go({Place::Projects, {}, u"view=board"_s});
        const auto& projects = office.portfolio().projects();
        id = *projects.findByNumber(u"2025-001"_s);
    }
    BoardColumn& column(RouteStep step) { return column(static_cast<int>(step)); }
    BoardColumn& column(int number)
    {
        return office.child<BoardColumn>(u"boardColumn-%1"_s.arg(number));
    }
    Project stored() { return office.portfolio().projects().find(id)->value; }
    QLabel& refusal() { return office.child<QLabel>(u"decisionRefusal"_s); }

    test::Window office;
    ProjectId id;
};

ProjectListing waitingFor(std::optional<RouteStep> step)
{
    ProjectListing listing;
    listing.summary.id = ProjectId::create();
    listing.grouping.nextStep = step;
    return listing;
}

} // namespace

TEST_CASE("A card stands in the column of the step that its project waits for")
{
    BoardPage page;
    QAbstractItemModelTester tester{page.column(RouteStep::Award).model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};
    CHECK(page.column(RouteStep::Award).setCurrent(page.id.toString()));
    CHECK(page.column(RouteStep::Pitch).model()->rowCount() == 2);
    const auto text = page.column(RouteStep::Award).model()->index(0, 0).data().toString();
    CHECK(text.contains(u"2025-001"_s));
    CHECK(text.contains(u"147.824"_s));
}

TEST_CASE("Alt+Right on a card asks for the decision, which moves it and can be undone")
{
    BoardPage page;
    const auto before = page.stored();
    auto& award = page.column(RouteStep::Award);
    const auto awarded = page.column(RouteStep::Execution).model()->rowCount();
    award.setFocus();
    REQUIRE(award.setCurrent(page.id.toString()));
    QTest::keyClick(&award, Qt::Key_Right, Qt::AltModifier);
    auto& panel = page.office.child<DecisionPanel>(u"decisionPanel"_s);
    REQUIRE(panel.isVisible());
    CHECK(page.stored() == before);

    QTest::mouseClick(&page.office.child<QPushButton>(u"decisionSave"_s), Qt::LeftButton);
    INFO(page.refusal().text().toStdString());
    REQUIRE(page.stored().route.status() == ProjectStatus::Awarded);
    CHECK_FALSE(panel.isVisible());
    CHECK(page.column(RouteStep::Execution).model()->rowCount() == awarded + 1);
    CHECK(award.model()->rowCount() == 0);

    page.office.workspace().undo();
    page.office.settle();
    CHECK(page.stored() == before);
    CHECK(award.model()->rowCount() == 1);
}

TEST_CASE("A card that is dropped in a later column asks for that step's decision")
{
    BoardPage page;
    auto* from = qobject_cast<BoardModel*>(page.column(RouteStep::Award).model());
    auto* to = qobject_cast<BoardModel*>(page.column(RouteStep::Execution).model());
    const std::unique_ptr<QMimeData> card{from->mimeData({from->index(0, 0)})};
    CHECK_FALSE(from->canDropMimeData(card.get(), Qt::MoveAction, -1, -1, {}));
    CHECK(to->canDropMimeData(card.get(), Qt::MoveAction, -1, -1, {}));
    CHECK_FALSE(to->dropMimeData(card.get(), Qt::MoveAction, -1, -1, {}));
    QCoreApplication::processEvents();
    CHECK(page.office.child<DecisionPanel>(u"decisionPanel"_s).isVisible());
    CHECK(page.column(RouteStep::Award).model()->rowCount() == 1);
}

TEST_CASE("A card goes forward only, and its column says which decision it takes")
{
    const auto atTable = waitingFor(RouteStep::Thematafel);
    CHECK(ProjectBoard::questionFor(atTable, 2)->step == RouteStep::Thematafel);
    CHECK(ProjectBoard::questionFor(atTable, 4)->step == RouteStep::AlgemeenBestuur);
    CHECK_FALSE(ProjectBoard::questionFor(atTable, 1).has_value());
    CHECK_FALSE(ProjectBoard::questionFor(atTable, 0).has_value());
    CHECK(ProjectBoard::questionFor(atTable, ProjectBoard::endedColumn())->outcome
          == RouteOutcome::Rejected);
    CHECK(ProjectBoard::questionFor(waitingFor(RouteStep::Execution), ProjectBoard::endedColumn())
              ->outcome
          == RouteOutcome::EndedEarly);
    CHECK(
        ProjectBoard::questionFor(waitingFor(RouteStep::Closing), ProjectBoard::endedColumn())->step
        == RouteStep::Closing);
    CHECK_FALSE(ProjectBoard::questionFor(waitingFor({}), -1).has_value());
}

TEST_CASE("The timeline tells the period in words, keeps the day under the pointer, and opens")
{
    test::Window office;
    office.go({Place::Projects, {}, u"view=timeline"_s});
    auto& view = office.child<TimelineView>(u"timelineView"_s);
    QAbstractItemModelTester tester{view.model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};
    QTest::qWait(50);
    REQUIRE(view.model()->rowCount() == 12);
    CHECK(view.model()->index(0, 1).data().toString() == u"1 februari 2024 t/m 31 december 2024"_s);
    CHECK_FALSE(view.model()->index(3, 1).data().toString().isEmpty());
    CHECK(view.scale().xOf({2025, 1, 1}) >= 0);
    // The end of the last bar is in view, and so are the names.
    CHECK(view.scale().xOf({2028, 1, 1}) < view.timeWidth());
    CHECK(view.columnWidth(0)
          >= view.fontMetrics().horizontalAdvance(view.model()->index(10, 0).data().toString()));
    CHECK(view.timeWidth() > view.columnWidth(0));

    const double x = view.timeWidth() / 3.0;
    const auto day = view.scale().dayAt(x);
    const auto width = view.scale().dayWidth;
    view.zoom(1.5, x);
    CHECK(view.scale().dayWidth > width);
    CHECK(std::abs(view.scale().dayAt(x).daysTo(day)) <= 1);
    const auto first = view.scale().first;
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.scale().first > first);

    view.setCurrentIndex(view.model()->index(0, 1));
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(office.pages().current().place == Place::Project);
}
