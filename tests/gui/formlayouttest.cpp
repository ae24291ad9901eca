#include "gui/legible.h"
#include "gui/window.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/rowsview.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

// Opens that part of a new application.
void openPart(test::Window& office, const QString& part)
{
    Project draft{.id = ProjectId::create(), .number = u"2025-001"_s};
    office.workspace().change([&](Portfolio& portfolio) { portfolio.projects().add(draft); });
    office.go({Place::Project, draft.id.toString(), part});
}

} // namespace

TEST_CASE("Fields beside their labels stand in one column")
{
    test::Window office{test::Window::Start::New};
    openPart(office, u"aanvraag/14"_s);
    const auto left = [&](const QString& name) {
        return office.child<QLineEdit>(name).mapTo(&office.window(), QPoint{}).x();
    };
    CHECK(left(u"field14"_s) == left(u"field14signatory"_s));
}

TEST_CASE("The start page gives each text its height")
{
    test::Window office;
    office.window().closeFile();
    QCoreApplication::processEvents();
    const auto* page = office.window().findChild<StartPage*>();
    REQUIRE(page != nullptr);
    const auto labels = page->findChildren<QLabel*>();
    REQUIRE(labels.size() > 3); // the file that was open before stands there too
    for (const auto* label : labels) {
        INFO(label->text().toStdString());
        const auto wanted = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                       : label->sizeHint().height();
        CHECK(label->height() >= wanted);
    }
}

TEST_CASE("The heading of an empty list is as wide as the list")
{
    test::Window office{test::Window::Start::New};
    office.go({Place::Relations});
    office.child<QTabWidget>(u"relationTabs"_s).setCurrentIndex(2);
    QCoreApplication::processEvents();
    auto& list = office.child<RowsView>(u"peopleList"_s);
    REQUIRE(list.model()->rowCount() == 0);
    CHECK(list.horizontalHeader()->length() == list.viewport()->width());
}

TEST_CASE("Beside the paper the grids of a meeting cut no word")
{
    test::Window office;
    const auto day = GENERATE(QDate{2024, 12, 18}, QDate{2025, 1, 29});
    const auto id = office.portfolio().meetings().on(day).front();
    const auto item = office.portfolio().meetings().find(id)->value.items.front().id.toString();
    const auto part = GENERATE_COPY(u"verslag/"_s, u"verslag/"_s + item, item, QString{});
    office.go({Place::Meeting, id.toString(), part});
    QTest::qWait(50);
    int count = 0;
    for (const auto* grid : office.window().findChildren<GridView*>()) {
        if (!grid->isVisible())
            continue;
        ++count;
        CAPTURE(part.toStdString(), grid->objectName().toStdString());
        CHECK(test::isLegible(*grid));
    }
    CHECK(count > 0);
}

TEST_CASE("A list to choose from shows all it has room for")
{
    test::Window office{test::Window::Start::New};
    openPart(office, u"aanvraag/8c"_s);
    const auto& list = *office.child<Picker>(u"field8c"_s).findChild<QTreeWidget*>();
    const auto* last = list.topLevelItem(list.topLevelItemCount() - 1);
    CHECK(list.viewport()->rect().contains(list.visualItemRect(last)));

    // One that cannot be changed offers no search.
    auto& picker = office.child<Picker>(u"field8c"_s);
    const int height = picker.sizeHint().height();
    picker.setEnabled(false);
    CHECK_FALSE(picker.findChild<QLineEdit*>()->isVisible());
    CHECK(picker.sizeHint().height() < height);
}
