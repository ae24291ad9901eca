#include "gui/application.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/parsededit.h"
#include "ui/widgets/textedit.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

struct ReviewPage
{
    test::Window office;
    Project project = test::addApplication(office.portfolio(), u"Servicepunt Techniek 2"_s);

    ReviewPage() { office.go({Place::Project, project.id.toString(), u"beoordeling"_s}); }

    void click(const QString& name)
    {
        office.child<QPushButton>(name).click();
        QCoreApplication::processEvents();
    }
    void choose(const QString& name, const QString& key)
    {
        auto& box = office.child<ChoiceBox>(name);
        box.setFocus();
        box.setKey(key);
        Q_EMIT box.edited();
    }
    void write(const QString& name, const QString& text)
    {
        auto& edit = office.child<TextEdit>(name);
        edit.setFocus();
        QTest::keyClicks(&edit, text);
    }
    void writeDay(const QString& text)
    {
        auto& grid = office.child<GridView>(u"reviewDays"_s);
        grid.model()->setData(grid.model()->index(0, 0), text);
    }
    // All that a report needs, as a thematafel would fill it in.
    void fill()
    {
        for (const auto& code : {u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s})
            choose(u"criterion"_s + code, u"yes"_s);
        write(u"criterionTextC1"_s, u"De aantallen staan in de aanvraag."_s);
        choose(u"reviewRegioDeal"_s, u"no"_s);
        choose(u"reviewVerdict"_s, u"agreeWithConditions"_s);
        write(u"reviewVerdictText"_s, u"Instemmen met de bijdrage."_s);
        write(u"reviewConditions"_s, u"Restgeld vloeit terug"_s);
        writeDay(u"14 januari 2025"_s);
        auto& date = office.child<DateEdit>(u"reviewDate"_s);
        date.setFocus();
        QTest::keyClicks(&date, u"16-1-2025"_s);
        QTest::keyClick(&date, Qt::Key_Return);
        office.workspace().flush();
        QCoreApplication::processEvents();
    }
    FindingsReport report() { return office.portfolio().reports().findFor(project.id)->value; }
    ProjectStatus status()
    {
        return office.portfolio().projects().find(project.id)->value.route.status();
    }
    Money used()
    {
        const auto fund = *office.workspace().catalogue()->fundByCode(u"gebiedsopgave"_s);
        return position(fund, office.portfolio().funds().entries(fund.id)).used;
    }
};

} // namespace

TEST_CASE("A thematafel member fills in the review, closes it, and the project goes on")
{
    ReviewPage page;
    const auto before = page.used();
    page.click(u"reviewStart"_s);
    CHECK(page.report().purpose == page.project.details.purpose);
    CHECK_FALSE(page.office.child<QPushButton>(u"reviewClose"_s).isEnabled());
    CHECK_FALSE(page.office.child<QLabel>(u"reviewRefusal"_s).text().isEmpty());

    page.fill();
    CHECK(page.report().verdict == Verdict::AgreeWithConditions);
    CHECK(page.report().conditions == QStringList{u"Restgeld vloeit terug"_s});
    CHECK(page.office.child<QLabel>(u"reviewConsequence"_s).text().contains(u"147.824"_s));
    REQUIRE(page.office.child<QPushButton>(u"reviewClose"_s).isEnabled());

    page.click(u"reviewClose"_s);
    CHECK(page.report().isClosed);
    CHECK(page.status() == ProjectStatus::UnderReview);
    CHECK(page.used() == before + Money::fromEuros(147'824));
    CHECK(page.office.child<TextEdit>(u"reviewPurpose"_s).isReadOnly());
    CHECK(page.office.child<QPushButton>(u"reviewNew"_s).isVisible());

    page.office.workspace().undo();
    QCoreApplication::processEvents();
    CHECK_FALSE(page.report().isClosed);
    CHECK(page.status() == ProjectStatus::Draft);
    CHECK(page.used() == before);
    CHECK(page.office.child<QPushButton>(u"reviewClose"_s).isVisible());
}

TEST_CASE("A review is kept as it is typed, and says what waits and what is wrong")
{
    ReviewPage page;
    page.click(u"reviewStart"_s);
    page.choose(u"criterionC4"_s, u"no"_s); // the budget is in balance
    page.write(u"reviewRemarks"_s, u"Kijk naar de borging."_s);
    page.office.workspace().flush();
    CHECK(page.report().adviserRemarks.contains(u"Kijk naar de borging."_s));
    page.writeDay(u"binnenkort"_s);
    page.office.workspace().flush();
    CHECK(page.office.child<GridView>(u"reviewDays"_s).model()->index(0, 0).data().toString()
          == u"binnenkort"_s);
    CHECK(page.report().discussedOn == std::vector{QDate{}});
}

TEST_CASE("After a closed report a new one can be started")
{
    test::Window office;
    const auto project = *office.portfolio().projects().findByNumber(u"2025-001"_s);
    office.go({Place::Project, project.toString(), u"beoordeling"_s});
    const auto closed = office.portfolio().reports().findFor(project)->value;
    REQUIRE(closed.isClosed);
    office.child<QPushButton>(u"reviewNew"_s).click();
    QCoreApplication::processEvents();
    const auto now = office.portfolio().reports().findFor(project)->value;
    CHECK(now.id != closed.id);
    CHECK_FALSE(now.isClosed);
    CHECK(office.portfolio().reports().find(closed.id)->value == closed);
}

TEST_CASE("What changed in the application since the review began is said beside it")
{
    ReviewPage page;
    page.click(u"reviewStart"_s);
    const auto before = page.office.child<QLabel>(u"reviewChanges"_s).text();
    auto stored = *page.office.portfolio().projects().find(page.project.id);
    stored.value.details.communication = u"Een nieuwe folder"_s;
    REQUIRE(page.office.portfolio().projects().save(stored) == SaveResult::Saved);
    page.office.workspace().noteStored();
    QCoreApplication::processEvents();
    CHECK(page.office.child<QLabel>(u"reviewChanges"_s).text() != before);
}
