#include "gui/application.h"
#include "ui/projects/lawfulness/groundcard.h"
#include "ui/projects/lawfulness/purchasecard.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

struct LawPage
{
    test::Window office;
    Project project = test::addApplication(office.portfolio(), u"Servicepunt Techniek 2"_s);

    LawPage() { office.go({Place::Project, project.id.toString(), u"toetsing"_s}); }

    void click(const QString& name)
    {
        office.child<QPushButton>(name).click();
        QCoreApplication::processEvents();
    }
    void choose(const QString& name, const QString& key)
    {
        auto& box = office.child<ChoiceBox>(name);
        box.setKey(key);
        Q_EMIT box.edited();
        QCoreApplication::processEvents();
    }
    template <typename Edit>
    void write(const QString& name, const QString& text)
    {
        auto& edit = office.child<Edit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    // The one in view: each tab has its own.
    ExplanationPanel& explanation()
    {
        for (auto* panel : office.pages().currentPage()->findChildren<ExplanationPanel*>()) {
            if (panel->isVisible())
                return *panel;
        }
        FAIL("nothing is explained");
        std::terminate();
    }
    QString warningsOf(Field field)
    {
        const auto catalogue = office.workspace().catalogue();
        office.workspace().flush();
        QString codes;
        for (const auto& violation : check(stored(), office.workspace().rules(*catalogue))) {
            if (violation.field == field)
                codes += QString::number(static_cast<int>(violation.rule)) + u' ';
        }
        return codes;
    }
    ProjectDetails stored()
    {
        office.workspace().flush();
        return office.portfolio().projects().find(project.id)->value.details;
    }
};

} // namespace

TEST_CASE("A purchase is led along the procurement scheme to its outcome and threshold")
{
    LawPage page;
    page.click(u"purchaseAdd"_s);
    auto& threshold = page.office.child<QLabel>(u"purchaseThreshold"_s);
    CHECK_FALSE(threshold.text().contains(u"221.000"_s));
    page.choose(u"purchaseAuthority"_s, u"municipality"_s);
    page.write<AmountEdit>(u"purchaseAmount"_s, u"250.000"_s);
    page.write<DateEdit>(u"purchaseDate"_s, u"1-3-2025"_s);
    CHECK(threshold.text().contains(u"221.000"_s));
    CHECK(threshold.text().contains(u"2023/2495"_s));
    const auto purchase = page.stored().purchases.at(0);
    CHECK(purchase.amount == Money::fromEuros(250'000));
    CHECK(assess(purchase, page.office.services().law)->outcome == ProcurementOutcome::European);

    page.click(u"purchaseExplain"_s);
    CHECK(page.explanation().rows().rowCount() == 6);
    page.click(u"purchaseRemove"_s);
    CHECK(page.stored().purchases.empty());
}

TEST_CASE("The answer on procurement is warned of when the scheme comes to another")
{
    LawPage page;
    const auto before = page.warningsOf(Field::Procurement);
    page.click(u"purchaseAdd"_s);
    page.choose(u"purchaseAuthority"_s, u"municipality"_s);
    page.write<AmountEdit>(u"purchaseAmount"_s, u"250.000"_s);
    page.write<DateEdit>(u"purchaseDate"_s, u"1-3-2025"_s);
    page.choose(u"lawProcurement"_s, u"no"_s);
    CHECK(page.warningsOf(Field::Procurement) != before);
    page.choose(u"lawProcurement"_s, u"yes"_s);
    CHECK(page.warningsOf(Field::Procurement) == before);
}

TEST_CASE("De-minimis aid shows the room of three years, row by row")
{
    LawPage page;
    auto applicant = *page.office.portfolio().organisations().find(page.project.details.applicant);
    applicant.value.deMinimisAid = {{.kind = DeMinimisKind::General,
                                     .granted = QDate{2024, 3, 1},
                                     .amount = Money::fromEuros(100'000),
                                     .authority = u"gemeente Aalten"_s},
                                    {.kind = DeMinimisKind::General,
                                     .granted = QDate{2021, 3, 1},
                                     .amount = Money::fromEuros(90'000),
                                     .authority = u"gemeente Aalten"_s}};
    REQUIRE(page.office.portfolio().organisations().save(applicant) == SaveResult::Saved);
    page.office.workspace().noteStored();
    page.choose(u"lawStateAid"_s, u"yes"_s);
    page.click(u"groundAdd"_s);
    page.choose(u"groundBasis"_s, u"deMinimis"_s);
    CHECK(page.office.child<QLabel>(u"groundRoom"_s).text().contains(u"200.000"_s));
    page.write<AmountEdit>(u"groundAid"_s, u"50.000"_s);
    page.click(u"groundExplain"_s);
    auto& panel = page.explanation();
    CHECK(panel.rows().rowCount() == 4); // ceiling, one grant in the window, room, this project
    CHECK(panel.totalText().contains(u"150.000"_s));
    CHECK(page.stored().stateAidGrounds.at(0).aid == Money::fromEuros(50'000));
}

TEST_CASE("Five questions tell whether it is state aid, and their outcome is taken over")
{
    LawPage page;
    auto& take = page.office.child<QPushButton>(u"stateAidTake"_s);
    CHECK_FALSE(take.isEnabled());
    page.choose(u"aidUndertaking"_s, u"yes"_s);
    page.choose(u"aidPublicMoney"_s, u"yes"_s);
    page.choose(u"aidAdvantage"_s, u"yes"_s);
    page.choose(u"aidSelective"_s, u"yes"_s);
    CHECK_FALSE(take.isEnabled());
    page.choose(u"aidTrade"_s, u"yes"_s);
    REQUIRE(take.isEnabled());
    page.click(u"stateAidTake"_s);
    page.office.workspace().flush();
    CHECK(page.stored().stateAid == Answer::Yes);
    CHECK_FALSE(take.isEnabled());
    CHECK(page.office.child<QPushButton>(u"groundAdd"_s).isVisible());

    page.choose(u"aidTrade"_s, u"no"_s);
    page.office.workspace().flush();
    page.office.go({Place::Projects});
    page.office.go({Place::Project, page.project.id.toString(), u"toetsing"_s});
    INFO("the answers are kept with the project");
    CHECK(page.office.child<ChoiceBox>(u"aidTrade"_s).key() == u"no"_s);
    page.click(u"stateAidTake"_s);
    page.office.workspace().flush();
    CHECK(page.stored().stateAid == Answer::No);
}
