#include "gui/application.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/gridview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

constexpr int costAmount = 3;

struct BudgetPage
{
    test::Window office;
    Project project = test::addApplication(office.portfolio(), u"Servicepunt Techniek 2"_s);

    BudgetPage() { office.go({Place::Project, project.id.toString(), u"begroting"_s}); }

    GridView& grid(const QString& name) { return office.child<GridView>(name); }
    void type(GridView& view, int row, int column, const QString& text)
    {
        view.setFocus();
        view.setCurrentIndex(view.model()->index(row, column));
        QTest::keyClicks(view.viewport(), text.left(1));
        const auto editors = view.viewport()->findChildren<QLineEdit*>();
        REQUIRE_FALSE(editors.isEmpty());
        auto* editor = editors.last(); // one before it may wait for its end
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QString figure(const QString& name) { return office.child<QPushButton>(name).text(); }
    Budget stored()
    {
        office.workspace().flush();
        return office.portfolio().projects().find(project.id)->value.details.budget;
    }
};

} // namespace

TEST_CASE("A changed cost line moves the balance at once, and undo moves it back")
{
    BudgetPage page;
    CHECK(page.figure(u"budgetGap"_s).endsWith(u"0"_s));
    page.type(page.grid(u"costGrid"_s), 0, costAmount, u"333.076"_s);
    CHECK(page.figure(u"budgetCosts"_s).contains(u"333.076"_s));
    CHECK(page.office.child<QLabel>(u"balanceText"_s).text().contains(u"1.200"_s));
    CHECK(page.stored().costs[0].amount == Money::fromEuros(333'076));

    page.office.workspace().undo();
    QCoreApplication::processEvents();
    CHECK(page.figure(u"budgetCosts"_s).contains(u"331.876"_s));
    CHECK(page.stored().costs[0].amount == Money::fromEuros(331'876));
}

TEST_CASE("A block from a spreadsheet is pasted into the costs")
{
    BudgetPage page;
    auto& view = page.grid(u"costGrid"_s);
    const QAbstractItemModelTester tester{view.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    QApplication::clipboard()->setText(
        u"Coach\tPersoneel\t2025\t100.000,50\r\nZaal\tMateriaal\t2026\t1.250\r\n"_s);
    view.setFocus();
    view.setCurrentIndex(view.model()->index(1, 0));
    QTest::keySequence(&view, QKeySequence::Paste);
    const auto costs = page.stored().costs;
    REQUIRE(costs.size() == 3);
    CHECK(costs[1].description == u"Coach"_s);
    CHECK(costs[1].year == 2025);
    CHECK(costs[1].amount == Money::fromCents(10'000'050));
    CHECK(costs[2].category == u"Materiaal"_s);
    CHECK(costs[2].amount == Money::fromEuros(1250));
    CHECK(page.office.child<SumTable>(u"budgetYears"_s).rowCount() == 3 + 4);
}

TEST_CASE("An amount in words stays in view, is marked, and does not count")
{
    BudgetPage page;
    auto& view = page.grid(u"costGrid"_s);
    page.type(view, 0, costAmount, u"circa 5 ton"_s);
    const auto cell = view.model()->index(0, costAmount);
    CHECK(cell.data().toString() == u"circa 5 ton"_s);
    CHECK(cell.data(GridModel::WrongRole).toBool());
    CHECK(page.figure(u"budgetCosts"_s).endsWith(u"0"_s));
    CHECK_FALSE(page.stored().costs[0].amount.has_value());
    page.office.workspace().lookForChanges();
    CHECK(cell.data().toString() == u"circa 5 ton"_s);
}

TEST_CASE("A party that is in the portfolio is linked, and counts for its O")
{
    BudgetPage page;
    auto& view = page.grid(u"financingGrid"_s);
    page.type(view, 0, 0, u"Graafschap College"_s);
    const auto line = page.stored().financing[0];
    CHECK(line.party == u"Graafschap College"_s);
    CHECK_FALSE(line.organisation.isNull());
    CHECK(line.sector == Sector::Education);
    page.type(view, 0, 0, u"Een vreemde"_s);
    CHECK(page.stored().financing[0].organisation.isNull());
}

TEST_CASE("Every sum of the budget is explained with its rule and its rows")
{
    BudgetPage page;
    auto& panel = page.office.child<ExplanationPanel>(u"explanation"_s);
    CHECK_FALSE(panel.isVisible());
    for (const auto& name : {u"budgetCosts"_s, u"budgetCofinancing"_s, u"budgetGrant"_s,
                             u"budgetGap"_s, u"budgetRegional"_s, u"roomAfter"_s}) {
        page.office.child<QPushButton>(name).click();
        CHECK(panel.isVisible());
        CHECK_FALSE(panel.heading().isEmpty());
        CHECK(panel.rows().rowCount() > 0);
        CHECK_FALSE(panel.totalText().isEmpty());
    }
    page.office.child<QPushButton>(u"budgetGrant"_s).click();
    CHECK(panel.rows().textAt(0, panel.rows().columnCount() - 1).contains(u"147.824"_s));
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK_FALSE(panel.isVisible());
}
