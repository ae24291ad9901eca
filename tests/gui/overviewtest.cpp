#include "gui/window.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/rowsview.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

// The overview as this role sees it.
void openAs(test::Window& office, Role role)
{
    settings::setRole(role);
    office.go({Place::Overview});
}

QStringList textsOf(test::Window& office, const QString& name)
{
    const auto& view = office.child<RowsView>(name);
    QStringList texts;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            cells.append(view.model()->index(row, column).data().toString());
        texts.append(cells.join(u'|'));
    }
    return texts;
}

const Bar& barOf(const BarChart& chart, const QString& key)
{
    const auto found = std::ranges::find(chart.bars(), key, &Bar::key);
    REQUIRE(found != chart.bars().end());
    return *found;
}

// Chooses a bar by keyboard, as who has no mouse does.
void choose(BarChart& chart, const QString& key)
{
    const auto at = std::ranges::find(chart.bars(), key, &Bar::key) - chart.bars().begin();
    for (std::size_t i = 0; i < chart.bars().size(); ++i)
        QTest::keyClick(&chart, Qt::Key_Up);
    for (qsizetype i = 0; i < at; ++i)
        QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Return);
}

} // namespace

TEST_CASE("A secretary sees the next meeting with what it lacks, and the actions that are late")
{
    test::Window office;
    openAs(office, Role::Secretary);
    const auto meetings = textsOf(office, u"nextMeetingsList"_s);
    REQUIRE_FALSE(meetings.isEmpty());
    CHECK(meetings.front().contains(u"29 januari 2025"_s));

    const auto actions = textsOf(office, u"openActionsList"_s);
    std::size_t open = 0;
    for (const auto& row : office.portfolio().meetings().actions())
        open += row.action.state == ActionState::Open ? 1 : 0;
    CHECK(static_cast<std::size_t>(actions.size()) == open);

    auto& list = office.child<RowsView>(u"nextMeetingsList"_s);
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(office.pages().current().place == Place::Meeting);
    CHECK(office.pages().current().id
          == office.portfolio().meetings().on({2025, 1, 29}).front().toString());
}

TEST_CASE("Minutes stand on the secretary's overview until they are adopted")
{
    test::Window office;
    openAs(office, Role::Secretary);
    const auto before = textsOf(office, u"draftMinutesList"_s).size();
    auto meeting = office.portfolio().meetings().find(
        office.portfolio().meetings().on({2024, 12, 18}).front());
    REQUIRE(meeting);
    meeting->value.minutes->adoptedOn = {};
    office.workspace().change([&](Portfolio& portfolio) {
        REQUIRE(portfolio.meetings().save(*meeting) == SaveResult::Saved);
    });
    const auto after = textsOf(office, u"draftMinutesList"_s);
    CHECK(after.size() == before + 1);
    CHECK(after.join(u' ').contains(u"18 december 2024"_s));
}

TEST_CASE("A thematafel member sees the room in the funds, and the projects behind it")
{
    test::Window office;
    openAs(office, Role::ThematafelMember);
    auto& chart = office.child<BarChart>(u"roomInFundsChart"_s);
    const auto catalogue = office.workspace().catalogue();
    const auto deal = catalogue->fundByCode(u"regiodeal2"_s)->id.toString();
    const auto gebied = catalogue->fundByCode(u"gebiedsopgave"_s)->id.toString();
    CHECK(barOf(chart, deal).endText.contains(u"25.000.000"_s));
    CHECK(barOf(chart, gebied).endText.contains(u"147.824"_s));

    choose(chart, gebied);
    const auto rows = textsOf(office, u"roomInFundsRows"_s);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().contains(u"2025-001"_s));
    choose(chart, deal);
    CHECK(textsOf(office, u"roomInFundsRows"_s).join(u' ').contains(u"2024-011"_s));
    choose(chart, catalogue->fundByCode(u"procesmiddelen"_s)->id.toString());
    CHECK(textsOf(office, u"roomInFundsRows"_s).isEmpty());
}

TEST_CASE("An application that passed the pitch waits for the advice of its thematafel")
{
    test::Window office;
    openAs(office, Role::ThematafelMember);
    const auto before = textsOf(office, u"waitingForAdviceList"_s).size();
    Project project;
    project.id = ProjectId::create();
    project.number = u"2025-090"_s;
    project.details.name = u"Wachtend project"_s;
    project.route = *ProjectRoute::from({{.step = RouteStep::Pitch,
                                          .outcome = RouteOutcome::Passed,
                                          .body = {},
                                          .date = QDate{2025, 1, 8},
                                          .decision = {},
                                          .conditions = {},
                                          .meeting = {},
                                          .agendaItem = {}}});
    office.workspace().change([&](Portfolio& portfolio) { portfolio.projects().add(project); });
    const auto after = textsOf(office, u"waitingForAdviceList"_s);
    CHECK(after.size() == before + 1);
    CHECK(after.join(u' ').contains(u"2025-090  Wachtend project"_s));
}

TEST_CASE("A programme director opens the projects behind a bar")
{
    test::Window office;
    openAs(office, Role::ProgrammeDirector);
    auto& steps = office.child<BarChart>(u"stepsChart"_s);
    std::size_t counted = 0;
    for (const auto& bar : steps.bars())
        counted += static_cast<std::size_t>(bar.segments.front().value);
    const auto projects = office.portfolio().projects().summaries();
    const auto ended = std::ranges::count_if(projects, [](const ProjectSummary& project) {
        return project.status == ProjectStatus::Closed || project.status == ProjectStatus::Rejected;
    });
    CHECK(counted + static_cast<std::size_t>(ended) == projects.size());

    choose(steps, codeOf(RouteStep::Award));
    auto& rows = office.child<RowsView>(u"stepsRows"_s);
    QAbstractItemModelTester tester{rows.model()};
    const auto texts = textsOf(office, u"stepsRows"_s);
    REQUIRE(texts.size() == 1);
    CHECK(texts.front().contains(u"147.824"_s));
    rows.setCurrentIndex(rows.model()->index(0, 0));
    QTest::keyClick(&rows, Qt::Key_Return);
    CHECK(office.pages().current().place == Place::Project);
    const auto project = office.portfolio().projects().findByNumber(u"2025-001"_s);
    CHECK(office.pages().current().id == project->toString());
}

TEST_CASE("Money per O adds up to the co-financing of the projects that were not rejected")
{
    test::Window office;
    openAs(office, Role::ProgrammeDirector);
    qint64 bySector = 0;
    for (const auto& bar : office.child<BarChart>(u"perSectorChart"_s).bars())
        bySector += bar.segments.front().value;
    qint64 byThematafel = 0;
    for (const auto& bar : office.child<BarChart>(u"perThematafelChart"_s).bars())
        byThematafel += bar.segments.front().value;
    Money total;
    for (const auto& project : office.portfolio().projects().summaries()) {
        if (project.status != ProjectStatus::Rejected)
            total += project.cofinancing;
    }
    CHECK(bySector == total.cents());
    CHECK(byThematafel == total.cents());
}

TEST_CASE("Every target of a springplank has a bar, and a promise shows in it")
{
    test::Window office;
    const auto catalogue = office.workspace().catalogue();
    const auto* result = catalogue->resultByCode(u"S7.3"_s);
    REQUIRE(result != nullptr);
    const auto& measure = result->measures.front();
    auto project = office.portfolio().projects().find(
        *office.portfolio().projects().findByNumber(u"2025-001"_s));
    project->value.details.springplanken.push_back(
        {.springplank = catalogue->springplankOf(result->id)->id,
         .result = result->id,
         .promises = {{measure.id, Quantity::fromWhole(25)}},
         .explanation = {}});
    office.workspace().change([&](Portfolio& portfolio) {
        REQUIRE(portfolio.projects().save(*project) == SaveResult::Saved);
    });
    openAs(office, Role::ProgrammeDirector);
    auto& chart = office.child<BarChart>(u"measuresChart"_s);
    const auto& bar = barOf(chart, measure.id.toString());
    CHECK(bar.endText.contains(u"25"_s));
    CHECK(bar.endText.contains(u"100 bedrijven"_s));
    qint64 length = 0;
    for (const auto& segment : bar.segments)
        length += segment.value;
    CHECK(length * 4 == bar.mark);
    choose(chart, measure.id.toString());
    CHECK(textsOf(office, u"measuresRows"_s).size() == 1);
}

TEST_CASE("A bar has what was realised before what was promised, and its rows and rule say why")
{
    test::Window office;
    openAs(office, Role::ProgrammeDirector);
    auto& chart = office.child<BarChart>(u"measuresChart"_s);
    const auto catalogue = office.workspace().catalogue();
    const auto key = catalogue->measureByCode(u"S6.4"_s)->id.toString();
    const auto& bar = barOf(chart, key);
    REQUIRE(bar.segments.size() == 3);
    CHECK(bar.segments[0].value * 1000 == bar.mark * 145);
    CHECK(bar.segments[1].value * 1000 == bar.mark * (400 - 145));
    CHECK(bar.segments[2].value == 0);
    for (const auto* figure : {u"145", u"400", u"1.000"})
        CHECK(bar.endText.contains(QStringView{figure}));

    CHECK_FALSE(office.child<QLabel>(u"measuresRule"_s).isVisible());
    choose(chart, key);
    CHECK(office.child<QLabel>(u"measuresRule"_s).isVisible());
    const auto rows = textsOf(office, u"measuresRows"_s);
    REQUIRE(rows.size() == 1);
    for (const auto* figure : {u"2024-011", u"400", u"145", u"31 december 2024"})
        CHECK(rows.front().contains(QStringView{figure}));

    // More than was promised: all of it was realised, and nothing is left to come.
    const auto& over = barOf(chart, catalogue->measureByCode(u"S9.2"_s)->id.toString());
    CHECK(over.segments[0].value == over.mark * 23 / 60);
    CHECK(over.segments[1].value == 0);
}

TEST_CASE("What a draft still lacks is found without waiting for it")
{
    test::Window office{test::Window::Start::New};
    Project project;
    project.id = ProjectId::create();
    project.number = u"2025-001"_s;
    project.details.name = u"Leeg project"_s;
    openAs(office, Role::ProgrammeDirector);
    CHECK(textsOf(office, u"missingFieldsList"_s).isEmpty());
    office.workspace().change([&](Portfolio& portfolio) { portfolio.projects().add(project); });
    REQUIRE(QTest::qWaitFor([&] { return textsOf(office, u"missingFieldsList"_s).size() == 2; }));
    CHECK(textsOf(office, u"missingFieldsList"_s).front().contains(u"Leeg project"_s));
}
