#include "gui/window.h"
#include "ui/relations/memberform.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/rowsview.h"
#include "ui/widgets/textedit.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

Organisation applicantOf(test::Window& office)
{
    const auto id = *office.portfolio().projects().findByNumber(u"2025-001"_s);
    const auto applicant = office.portfolio().projects().find(id)->value.details.applicant;
    return office.portfolio().organisations().find(applicant)->value;
}

QString boardId(test::Window& office)
{
    return office.workspace().catalogue()->bodyByCode(u"BOARD"_s)->id.toString();
}

} // namespace

TEST_CASE("An organisation is edited, and the change is stored within a second")
{
    test::Window office;
    const auto organisation = applicantOf(office);
    office.go({Place::Relations, organisation.id.toString()});
    CHECK(office.child<RowsView>(u"organisationsList"_s).currentKey()
          == organisation.id.toString());
    auto& place = office.child<QLineEdit>(u"place"_s);
    place.setFocus();
    place.selectAll();
    QTest::keyClicks(&place, u"Varsseveld"_s);
    const auto stored = [&] {
        return office.portfolio().organisations().find(organisation.id)->value;
    };
    CHECK(QTest::qWaitFor([&] { return stored().place == u"Varsseveld"_s; }, 1000));
    office.workspace().undo();
    CHECK(stored() == organisation);
    CHECK(office.child<QLineEdit>(u"place"_s).text() == organisation.place);
}

TEST_CASE("A KvK number that is none is kept, and told about")
{
    test::Window office;
    const auto organisation = applicantOf(office);
    office.go({Place::Relations, organisation.id.toString()});
    auto& number = office.child<QLineEdit>(u"kvkNumber"_s);
    number.setFocus();
    number.selectAll();
    QTest::keyClicks(&number, u"123"_s);
    CHECK_FALSE(office.child<QLabel>(u"problems"_s).isHidden());
    office.workspace().flush();
    CHECK(office.portfolio().organisations().find(organisation.id)->value.kvkNumber == u"123"_s);
}

TEST_CASE("De-minimis aid is typed as rows")
{
    test::Window office;
    const auto organisation = applicantOf(office);
    office.go({Place::Relations, organisation.id.toString()});
    auto* model = office.child<GridView>(u"deMinimisAid"_s).model();
    const int row = model->rowCount() - 1;
    CHECK(model->setData(model->index(row, 0), u"1-3-2024"_s));
    CHECK(model->setData(model->index(row, 1), u"12.500"_s));
    office.workspace().flush();
    const auto aid =
        office.portfolio().organisations().find(organisation.id)->value.deMinimisAid.back();
    CHECK(aid.granted == QDate{2024, 3, 1});
    CHECK(aid.amount == Money::fromEuros(12'500));
}

TEST_CASE("An organisation shows the projects that it applies for, and stays because of them")
{
    test::Window office;
    const auto organisation = applicantOf(office);
    office.go({Place::Relations, organisation.id.toString()});
    auto& projects = office.child<RowsView>(u"projectShares"_s);
    REQUIRE(projects.model()->rowCount() >= 1);
    QTest::mouseClick(&office.child<QPushButton>(u"organisationsRemove"_s), Qt::LeftButton);
    CHECK(office.portfolio().organisations().find(organisation.id));
    CHECK(office.view().message().isVisible());
    projects.setCurrentIndex(projects.model()->index(0, 0));
    QTest::keyClick(&projects, Qt::Key_Return);
    CHECK(office.pages().current().place == Place::Project);
}

TEST_CASE("Organisations are added, found in the list, removed and brought back")
{
    test::Window office;
    office.go({Place::Relations});
    const auto count = office.portfolio().organisations().all().size();
    QTest::mouseClick(&office.child<QPushButton>(u"organisationsNew"_s), Qt::LeftButton);
    CHECK(office.portfolio().organisations().all().size() == count + 1);
    auto& name = office.child<TextEdit>(u"name"_s);
    CHECK(name.text().isEmpty());
    QTest::keyClicks(&name, u"Cooperatie Test"_s);
    office.workspace().flush();

    auto& list = office.child<RowsView>(u"organisationsList"_s);
    QAbstractItemModelTester tester{list.model()};
    QTest::keyClicks(&office.child<QLineEdit>(u"organisationsSearch"_s), u"cooperatie T"_s);
    REQUIRE(list.model()->rowCount() == 1);
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::mouseClick(&office.child<QPushButton>(u"organisationsRemove"_s), Qt::LeftButton);
    CHECK(office.portfolio().organisations().all().size() == count);
    office.workspace().undo();
    CHECK(office.portfolio().organisations().all().size() == count + 1);
}

TEST_CASE("What is typed in one organisation is stored when another is chosen")
{
    test::Window office;
    const auto organisation = applicantOf(office);
    office.go({Place::Relations, organisation.id.toString()});
    auto& place = office.child<QLineEdit>(u"place"_s);
    place.selectAll();
    QTest::keyClicks(&place, u"Aalten"_s);
    auto& list = office.child<RowsView>(u"organisationsList"_s);
    const auto other = list.currentIndex().row() == 0 ? 1 : 0;
    list.setCurrentIndex(list.model()->index(other, 0));
    CHECK(office.portfolio().organisations().find(organisation.id)->value.place == u"Aalten"_s);
    CHECK(office.child<QLineEdit>(u"place"_s).text() != u"Aalten"_s);
}

TEST_CASE("A body shows its members, and who is in the last term")
{
    test::Window office;
    Person person;
    person.id = PersonId::create();
    person.name = u"Voorbeeldlid"_s;
    Membership member;
    member.id = MembershipId::create();
    member.person = person.id;
    member.body = BodyId::fromString(boardId(office));
    member.terms = {{QDate{2017, 1, 1}, QDate{2020, 12, 31}},
                    {QDate{2021, 1, 1}, QDate{2024, 12, 31}}};
    office.workspace().change([&](Portfolio& portfolio) {
        portfolio.people().add(person);
        portfolio.memberships().add(member);
    });
    office.go({Place::Relations, boardId(office)});
    CHECK(office.child<QTabWidget>(u"relationTabs"_s).currentIndex() == 1);
    auto& list = office.child<RowsView>(u"memberList"_s);
    REQUIRE(list.model()->rowCount() == 1);
    CHECK(list.model()->index(0, 0).data().toString() == u"Voorbeeldlid"_s);

    list.setCurrentIndex(list.model()->index(0, 0));
    auto* terms = office.child<GridView>(u"memberTerms"_s).model();
    CHECK(terms->rowCount() == 3);
    // A third term is one too many.
    CHECK(terms->setData(terms->index(2, 0), u"1-1-2025"_s));
    office.workspace().flush();
    CHECK(office.portfolio().memberships().find(member.id)->value.terms.size() == 3);
    const auto catalogue = office.workspace().catalogue();
    const auto stored = office.portfolio().memberships().find(member.id)->value;
    CHECK(hasErrors(check(stored, office.workspace().rules(*catalogue))));
}

TEST_CASE("Where the terms of a member stand is told in words")
{
    Body body;
    body.termYears = 4;
    body.maximumTerms = 2;
    Membership member;
    const QDate today{2025, 1, 20};
    CHECK(termState(member, body, today).tone == Tone::Waiting);
    member.terms = {{QDate{2024, 1, 1}, QDate{2027, 12, 31}}};
    CHECK(termState(member, body, today).tone == Tone::Good);
    member.terms = {{QDate{2019, 1, 1}, QDate{2022, 12, 31}}, {QDate{2023, 1, 1}, {}}};
    CHECK(termState(member, body, today).tone == Tone::Waiting);
    member.terms = {{QDate{2019, 1, 1}, QDate{2022, 12, 31}}};
    CHECK(termState(member, body, today).tone == Tone::Bad);
    member.isExOfficio = true;
    CHECK(termState(member, body, today).tone == Tone::Neutral);
}

TEST_CASE("A member is added to a body, gets a person, and goes again")
{
    test::Window office;
    Person person;
    person.id = PersonId::create();
    person.name = u"Nieuw lid"_s;
    office.workspace().change([&](Portfolio& portfolio) { portfolio.people().add(person); });
    office.go({Place::Relations, boardId(office)});
    QTest::mouseClick(&office.child<QPushButton>(u"memberNew"_s), Qt::LeftButton);
    REQUIRE(office.portfolio().memberships().all().size() == 1);
    auto& choice = office.child<ChoiceBox>(u"memberPerson"_s);
    choice.setKey(person.id.toString());
    Q_EMIT choice.edited();
    office.workspace().flush();
    CHECK(office.portfolio().memberships().all().front().person == person.id);

    office.go({Place::Relations, person.id.toString()});
    CHECK(office.child<QTabWidget>(u"relationTabs"_s).currentIndex() == 2);
    CHECK(office.child<QLabel>(u"memberships"_s)
              .text()
              .contains(office.workspace().catalogue()->bodyByCode(u"BOARD"_s)->name));

    office.go({Place::Relations, office.portfolio().memberships().all().front().id.toString()});
    CHECK(office.child<QTabWidget>(u"relationTabs"_s).currentIndex() == 1);
    QTest::mouseClick(&office.child<QPushButton>(u"memberRemove"_s), Qt::LeftButton);
    CHECK(office.portfolio().memberships().all().empty());
}
