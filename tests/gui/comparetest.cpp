#include "gui/window.h"
#include "ui/projects/compare/comparemodel.h"
#include "ui/widgets/rowsview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

const ComparedRow* rowTitled(const std::vector<ComparedRow>& rows, const QString& title)
{
    const auto found = std::ranges::find(rows, title, &ComparedRow::title);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("Two applications stand beside each other with what differs marked")
{
    test::Window office;
    auto& projects = office.portfolio().projects();
    auto one = projects.find(*projects.findByNumber(u"2025-001"_s))->value;
    auto other = one;
    other.details.budget.financing[1].state = FinancingState::Signed;
    other.details.budget.costs[0].amount = Money::fromEuros(400'000);
    const auto catalogue = office.workspace().catalogue();
    const auto report = office.portfolio().reports().findFor(one.id);
    REQUIRE(report.has_value());

    const auto rows = comparisonOf({{one, report->value}, {other, std::nullopt}},
                                   office.workspace().rules(*catalogue));
    const auto* costs = rowTitled(rows, u"Kosten"_s);
    REQUIRE(costs != nullptr);
    CHECK(costs->values == QStringList{u"331.876"_s, u"400.000"_s});
    CHECK(costs->isDifferent());
    const auto* requested = rowTitled(rows, u"Gevraagd"_s);
    REQUIRE(requested != nullptr);
    CHECK_FALSE(requested->isDifferent());
    const auto* verdict = rowTitled(rows, u"Oordeel"_s);
    REQUIRE(verdict != nullptr);
    CHECK_FALSE(verdict->values[0].isEmpty());
    CHECK(verdict->values[1].isEmpty());
    // A project beside itself differs in nothing.
    for (const auto& row :
         comparisonOf({{one, {}}, {one, {}}}, office.workspace().rules(*catalogue)))
        CHECK_FALSE(row.isDifferent());
}

TEST_CASE("The comparison can leave out what all have alike, with the headings that go with it")
{
    CompareModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    model.setRows({u"a"_s, u"b"_s},
                  {{u"Kop 1"_s, {}},
                   {u"gelijk"_s, {u"x"_s, u"x"_s}},
                   {u"Kop 2"_s, {}},
                   {u"anders"_s, {u"x"_s, u"y"_s}}});
    CHECK(model.rowCount() == 4);
    CHECK(model.differenceCount() == 1);
    model.showDifferencesOnly(true);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.at(0).title == u"Kop 2"_s);
    CHECK(model.at(1).title == u"anders"_s);
}

TEST_CASE("Projects that are chosen in the list are compared")
{
    test::Window office;
    office.go({Place::Compare});
    CHECK(office.child<QWidget>(u"nothingToCompare"_s).isVisible());
    office.go({Place::Projects});
    auto& compare = office.child<QPushButton>(u"compareProjects"_s);
    auto& table = office.child<RowsView>(u"projectsTable"_s);
    table.clearSelection();
    CHECK_FALSE(compare.isEnabled());
    table.selectAll();
    REQUIRE(compare.isEnabled());
    QTest::mouseClick(&compare, Qt::LeftButton);
    CHECK(office.pages().current().place == Place::Compare);
    auto& comparison = office.child<QTableView>(u"comparison"_s);
    CHECK(comparison.isVisible());
    const auto count = static_cast<int>(office.portfolio().projects().summaries().size());
    CHECK(comparison.model()->columnCount() == 1 + count);
    CHECK(comparison.model()->rowCount() > 10);

    auto& projects = office.portfolio().projects();
    auto copy = projects.find(*projects.findByNumber(u"2025-001"_s))->value;
    const auto original = copy.id.toString();
    copy.id = ProjectId::create();
    copy.number = u"2025-009"_s;
    copy.details.period.end = QDate{2027, 12, 31};
    projects.add(copy);
    office.go({Place::Compare, original + u',' + copy.id.toString()});
    const auto all = comparison.model()->rowCount();
    office.child<QCheckBox>(u"onlyDifferences"_s).setChecked(true);
    CHECK(comparison.model()->rowCount() < all);
    CHECK(comparison.model()->rowCount() >= 2); // the period, below its heading
}
