#include "gui/window.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textedit.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace regiobord;

TEST_CASE("The route of a project is shown with its decisions, and a new one is added there")
{
    test::Window office;
    const auto id = *office.portfolio().projects().findByNumber(u"2025-001"_s);
    office.go({Place::Project, id.toString(), u"besluiten"_s});
    const auto before = office.portfolio().projects().find(id)->value.route.entries().size();
    const auto page = [&] {
        return office.pages().currentPage();
    };
    CHECK(page()->findChildren<Chip*>(QRegularExpression{u"^decisionOutcome"_s}).size()
          == static_cast<qsizetype>(before));

    office.child<QPushButton>(u"decisionAdd"_s).click();
    QTest::keyClicks(&office.child<TextEdit>(u"decisionText"_s), u"Toegekend"_s);
    office.child<QPushButton>(u"decisionSave"_s).click();
    QCoreApplication::processEvents();
    CHECK(office.portfolio().projects().find(id)->value.route.entries().size() == before + 1);
    CHECK(page()->findChild<Chip*>(u"decisionOutcome%1"_s.arg(before)) != nullptr);
    CHECK(office.child<QPushButton>(u"decisionAdd"_s).isVisible());

    office.workspace().undo();
    QCoreApplication::processEvents();
    CHECK(page()->findChild<Chip*>(u"decisionOutcome%1"_s.arg(before)) == nullptr);
}

TEST_CASE("A decision of a meeting leads to that meeting")
{
    test::Window office;
    const auto id = *office.portfolio().projects().findByNumber(u"2025-001"_s);
    office.go({Place::Project, id.toString(), u"besluiten"_s});
    office.child<QPushButton>(u"decisionMeeting3"_s).click();
    CHECK(office.pages().current().place == Place::Meeting);
}
