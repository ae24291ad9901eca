#include "app/intake/storing.h"
#include "gui/window.h"
#include "ui/projects/application/fieldlist.h"
#include "ui/widgets/choicebox.h"

#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBlock>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

QString realForm()
{
    const auto path = u"" SHARED_DIR "/bronnen/003_38b91b8ba2dcf276.txt"_s;
    INFO("the shared sources are not beside the repository");
    REQUIRE(QFile::exists(path));
    return path;
}

// As the window system does it, on the middle of the window.
void drop(test::Window& office, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter{office.view().rect().center(), Qt::CopyAction, &data, Qt::LeftButton,
                          Qt::NoModifier};
    QCoreApplication::sendEvent(&office.view(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event{office.view().rect().center(), Qt::CopyAction, &data, Qt::LeftButton,
                     Qt::NoModifier};
    QCoreApplication::sendEvent(&office.view(), &event);
    office.workspace().jobs().waitForDone();
    QCoreApplication::processEvents();
}

QTreeWidgetItem* itemOf(QTreeWidget& fields, const QString& number)
{
    for (int row = 0; row < fields.topLevelItemCount(); ++row) {
        if (fields.topLevelItem(row)->text(0).section(u' ', 0, 0) == number)
            return fields.topLevelItem(row);
    }
    return nullptr;
}

std::size_t projectCount(test::Window& office)
{
    return office.portfolio().projects().summaries().size();
}

} // namespace

TEST_CASE("A form that is dropped on the window is shown beside what was found in it")
{
    test::Window office{test::Window::Start::New};
    drop(office, {realForm()});
    auto& fields = office.child<QTreeWidget>(u"intakeFields"_s);
    auto& text = office.child<QPlainTextEdit>(u"intakeText"_s);
    REQUIRE(fields.topLevelItemCount() == 18);
    INFO(itemOf(fields, u"1"_s)->text(1).toStdString());
    CHECK(itemOf(fields, u"1"_s)->text(1).contains(u"Service Punt Techniek"_s));
    CHECK(itemOf(fields, u"9"_s)->text(1).contains(u"147.824"_s));
    CHECK(itemOf(fields, u"1"_s)->checkState(0) == Qt::Checked);
    CHECK_FALSE(office.child<QPlainTextEdit>(u"intakeValue"_s).toPlainText().isEmpty());

    // Going through the fields goes through the text.
    fields.setCurrentItem(itemOf(fields, u"1"_s));
    const auto line = text.textCursor().block().text();
    CHECK(line.contains(u"Service Punt"_s));
    fields.setFocus();
    QTest::keyClick(&fields, Qt::Key_Down);
    CHECK(text.textCursor().block().text() != line);
    CHECK(projectCount(office) == 0);
}

TEST_CASE("A field that holds what is no value for it is not called empty")
{
    test::Window office;
    drop(office, {u"" SOURCE_DIR "/tests/data/form/fouten.txt"_s});
    auto& fields = office.child<QTreeWidget>(u"intakeFields"_s);
    CHECK(itemOf(fields, u"2"_s)->text(2) == u"niet begrepen"_s);
    CHECK(itemOf(fields, u"4"_s)->text(2) == u"niet begrepen"_s);
    CHECK(itemOf(fields, u"6"_s)->text(2) == u"niet gevonden"_s);
    const auto& remarks = office.child<QListWidget>(u"intakeRemarks"_s);
    CHECK(remarks.item(0)->text().startsWith(u"Veld 2, regel 7: "_s));
}

TEST_CASE("Accepting a form makes a project in one step, with the organisations it needs")
{
    test::Window office{test::Window::Start::New};
    const auto known = office.portfolio().organisations().all().size();
    drop(office, {realForm()});
    auto& fields = office.child<QTreeWidget>(u"intakeFields"_s);
    itemOf(fields, u"10"_s)->setCheckState(0, Qt::Unchecked);
    auto& accept = office.child<QPushButton>(u"intakeAccept"_s);
    accept.setFocus();
    QTest::keyClick(&accept, Qt::Key_Space);

    REQUIRE(projectCount(office) == 1);
    const auto summary = office.portfolio().projects().summaries().front();
    const auto project = office.portfolio().projects().find(summary.id)->value;
    CHECK(summary.number == u"2025-001"_s);
    CHECK(project.details.communication.isEmpty());
    CHECK(project.details.budget.costs.size() == 1);
    CHECK(office.portfolio().organisations().all().size() == known + 1);
    CHECK(office.pages().current()
          == Location{Place::Project, summary.id.toString(), u"aanvraag"_s});

    office.workspace().undo();
    CHECK(projectCount(office) == 0);
    CHECK(office.portfolio().organisations().all().size() == known);
    office.workspace().redo();
    CHECK(office.portfolio().projects().find(summary.id)->value == project);
}

TEST_CASE("A form can go into a draft that is there, and leaves what was not accepted")
{
    test::Window office{test::Window::Start::New};
    Project draft{.id = ProjectId::create(), .number = u"2025-001"_s};
    draft.details.name = u"Eigen naam"_s;
    office.workspace().change([&](Portfolio& portfolio) { portfolio.projects().add(draft); });
    drop(office, {realForm()});
    auto& target = office.child<ChoiceBox>(u"intakeTarget"_s);
    target.setKey(draft.id.toString());
    itemOf(office.child<QTreeWidget>(u"intakeFields"_s), u"1"_s)->setCheckState(0, Qt::Unchecked);
    office.child<QPushButton>(u"intakeAccept"_s).click();
    const auto stored = office.portfolio().projects().find(draft.id)->value;
    CHECK(stored.details.name == u"Eigen naam"_s);
    CHECK_FALSE(stored.details.purpose.isEmpty());
    CHECK(projectCount(office) == 1);
    office.workspace().undo();
    CHECK(office.portfolio().projects().find(draft.id)->value == draft);
}

TEST_CASE("A file that cannot be read says why, and stores nothing")
{
    test::Window office{test::Window::Start::New};
    const auto path = office.folder() + u"/stuk.json"_s;
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{ \"regiobord\": 1, \"kind\": ");
    file.close();
    drop(office, {path, office.folder() + u"/bestaat-niet.txt"_s});
    auto& errors = office.child<QTableView>(u"intakeErrors"_s);
    CHECK(errors.model()->rowCount() >= 1);
    CHECK_FALSE(errors.model()->index(0, 2).data().toString().isEmpty());
    CHECK(projectCount(office) == 0);
}

TEST_CASE("A file of data tells what it adds before it is stored")
{
    test::Window source;
    const auto path = source.folder() + u"/portefeuille.json"_s;
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(source.services().writer.write(contentOf(source.portfolio()),
                                              *source.workspace().catalogue()));
    file.close();

    test::Window office{test::Window::Start::New};
    drop(office, {path});
    CHECK(office.child<QTableView>(u"intakeRows"_s).model()->rowCount() > 1);
    CHECK(projectCount(office) == 0);
    office.child<QPushButton>(u"intakeStore"_s).click();
    office.workspace().jobs().waitForDone();
    CHECK(projectCount(office) == projectCount(source));
    CHECK(office.pages().current().place == Place::Projects);
}
