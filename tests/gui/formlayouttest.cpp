#include "gui/window.h"
#include "ui/widgets/picker.h"

#include <QLineEdit>
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

TEST_CASE("A list to choose from shows all it has room for")
{
    test::Window office{test::Window::Start::New};
    openPart(office, u"aanvraag/8c"_s);
    const auto& list = *office.child<Picker>(u"field8c"_s).findChild<QTreeWidget*>();
    const auto* last = list.topLevelItem(list.topLevelItemCount() - 1);
    CHECK(list.viewport()->rect().contains(list.visualItemRect(last)));
}
