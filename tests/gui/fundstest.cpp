#include "gui/application.h"
#include "ui/funds/whatifpanel.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/parsededit.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/rowsview.h"

#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

struct FundPage
{
    test::Window office;
    Fund fund = *office.workspace().catalogue()->fundByCode(u"gebiedsopgave"_s);

    void go(const QString& part) { office.go({Place::Funds, fund.id.toString(), part}); }
    void click(const QString& name)
    {
        office.child<QPushButton>(name).click();
        QCoreApplication::processEvents();
    }
    void setCeiling(const QString& amount)
    {
        go(u"gegevens"_s);
        auto& grid = office.child<GridView>(u"fundCeilings"_s);
        grid.model()->setData(grid.model()->index(0, 1), amount);
        office.workspace().flush();
    }
    std::vector<FundEntry> entries() { return office.portfolio().funds().entries(fund.id); }
};

} // namespace

TEST_CASE("The numbers of the funds are those of their bookings")
{
    FundPage page;
    page.go(u"overzicht"_s);
    auto& list = page.office.child<RowsView>(u"fundList"_s);
    auto* model = qobject_cast<RowsModel*>(list.model());
    REQUIRE(model != nullptr);
    for (const auto& fund : page.office.portfolio().funds().all()) {
        const auto row = model->rowOf(fund.id.toString());
        REQUIRE(row >= 0);
        const auto expected = position(fund, page.office.portfolio().funds().entries(fund.id));
        const auto& cells = model->at(row).cells;
        CHECK(cells[3].value.toLongLong() == expected.totals.reserved.cents());
        CHECK(cells[4].value.toLongLong() == expected.totals.committed.cents());
        CHECK(cells[7].value.isValid() == !fund.ceilings.empty());
        if (!fund.ceilings.empty())
            CHECK(cells[7].value.toLongLong() == expected.room().cents());
    }
    CHECK(page.office.child<QPushButton>(u"fundReserved"_s).text().contains(u"147.824"_s));
}

TEST_CASE("Behind every number of a fund stand its bookings, and Enter opens the project")
{
    FundPage page;
    page.go(u"overzicht"_s);
    auto& panel = page.office.child<ExplanationPanel>(u"explanation"_s);
    for (const auto& name : {u"fundCeiling"_s, u"fundReserved"_s, u"fundCommitted"_s, u"fundPaid"_s,
                             u"fundReleased"_s, u"fundRoom"_s}) {
        page.click(name);
        CHECK(panel.isVisible());
        CHECK_FALSE(panel.totalText().isEmpty());
    }
    page.click(u"fundReserved"_s);
    auto* rows = panel.findChild<SumTable*>(u"explanationRows"_s);
    REQUIRE(rows->rowCount() == 1);
    rows->setCurrentCell(0, 0);
    QTest::keyClick(rows, Qt::Key_Return);
    CHECK(page.office.pages().current().place == Place::Project);
}

TEST_CASE("A booking is added, corrected below zero with a remark, and undone")
{
    FundPage page;
    page.go(u"boekingen"_s);
    page.click(u"bookingAdd"_s);
    auto& save = page.office.child<QPushButton>(u"bookingSave"_s);
    CHECK_FALSE(save.isEnabled());
    auto& amount = page.office.child<AmountEdit>(u"bookingAmount"_s);
    QTest::keyClicks(&amount, u"10.000"_s);
    CHECK(save.isEnabled());
    page.click(u"bookingSave"_s);
    REQUIRE(page.entries().size() == 2);
    CHECK(position(page.fund, page.entries()).totals.paid == Money::fromEuros(10'000));

    page.click(u"bookingAdd"_s);
    amount.clear();
    QTest::keyClicks(&amount, u"-10.000"_s);
    CHECK_FALSE(save.isEnabled());
    QTest::keyClicks(&page.office.child<QLineEdit>(u"bookingRemark"_s), u"Dubbel betaald"_s);
    REQUIRE(save.isEnabled());
    page.click(u"bookingSave"_s);
    CHECK(position(page.fund, page.entries()).totals.paid == Money{});

    page.office.workspace().undo();
    CHECK(position(page.fund, page.entries()).totals.paid == Money::fromEuros(10'000));
}

TEST_CASE("A booking that was begun is there again when the page was left")
{
    FundPage page;
    page.go(u"boekingen"_s);
    page.click(u"bookingAdd"_s);
    QTest::keyClicks(&page.office.child<AmountEdit>(u"bookingAmount"_s), u"tien mille"_s);
    QTest::keyClicks(&page.office.child<QLineEdit>(u"bookingRemark"_s), u"Voorschot"_s);
    page.office.workspace().flush();
    page.office.go({Place::Overview});
    page.go(u"boekingen"_s);
    if (!page.office.child<QLineEdit>(u"bookingRemark"_s).isVisible())
        page.click(u"bookingAdd"_s);
    CHECK(page.office.child<QLineEdit>(u"bookingRemark"_s).text() == u"Voorschot"_s);
    CHECK(page.office.child<AmountEdit>(u"bookingAmount"_s).text() == u"tien mille"_s);
    CHECK(page.office.portfolio().keptTexts().of(RecordKind::Fund, page.fund.id.toString()).size()
          == 2);
}

TEST_CASE("What if says what no longer fits in the fund")
{
    FundPage page;
    const auto first = test::addApplication(page.office.portfolio(), u"Eerste"_s);
    const auto second = test::addApplication(page.office.portfolio(), u"Tweede"_s);
    page.setCeiling(u"300.000"_s);
    page.go(u"wat-als"_s);
    auto& picker = page.office.child<Picker>(u"whatIfPicker"_s);
    auto* panel = qobject_cast<WhatIfPanel*>(picker.parentWidget()->parentWidget());
    REQUIRE(panel != nullptr);
    picker.setKeys({first.id.toString()});
    Q_EMIT picker.edited();
    CHECK(panel->sentence().contains(u"4.352"_s)); // 300.000 less two times 147.824
    CHECK_FALSE(panel->sentence().contains(u"Tweede"_s));

    picker.setKeys({first.id.toString(), second.id.toString()});
    Q_EMIT picker.edited();
    CHECK(panel->sentence().contains(u"143.472"_s));
    CHECK(panel->sentence().contains(u"Tweede"_s));
    CHECK_FALSE(panel->sentence().contains(u"Eerste"_s));
    CHECK(page.entries().size() == 1); // nothing is stored
}

TEST_CASE("A new fund is made and filled in, and a code that is taken is not stored")
{
    FundPage page;
    page.go({});
    page.click(u"fundAdd"_s);
    auto& name = page.office.child<QLineEdit>(u"fundName"_s);
    name.selectAll();
    QTest::keyClicks(&name, u"Innovatiefonds"_s);
    auto& code = page.office.child<QLineEdit>(u"fundCode"_s);
    code.setFocus();
    QTest::keyClicks(&code, u"gebiedsopgave"_s);
    page.office.workspace().flush();
    const auto* fund = page.office.workspace().catalogue()->fundByName(u"Innovatiefonds"_s);
    REQUIRE(fund != nullptr);
    CHECK(fund->code == u"gebiedsopgav"_s);
    CHECK(code.text() == u"gebiedsopgave"_s);
    QTest::keyClicks(&code, u"2"_s);
    page.office.workspace().flush();
    CHECK(page.office.workspace().catalogue()->fundByCode(u"gebiedsopgave2"_s) != nullptr);
}
