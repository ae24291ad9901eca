// What a programme director fills in after the award.
#include "domain/projects/progress.h"

#include "gui/application.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/gridview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

constexpr int amountColumn = 3;
constexpr int untilColumn = 4;
constexpr int remarkColumn = 5;

struct ProgressPage
{
    test::Window office;
    ProjectId project;

    explicit ProgressPage(const QString& number = u"2024-011"_s)
        : project(*office.portfolio().projects().findByNumber(number))
    {
        open();
    }

    void open() { office.go({Place::Project, project.toString(), u"voortgang"_s}); }
    GridView& grid(const QString& name) { return office.child<GridView>(name); }
    GridView& measures() { return grid(u"progressMeasures"_s); }
    GridView& results() { return grid(u"progressResults"_s); }
    static void type(GridView& view, int row, int column, const QString& text)
    {
        view.setFocus();
        view.setCurrentIndex(view.model()->index(row, column));
        QTest::keyClicks(view.viewport(), text.left(1));
        const auto editors = view.viewport()->findChildren<QLineEdit*>();
        REQUIRE_FALSE(editors.isEmpty());
        QTest::keyClicks(editors.last(), text.mid(1));
        QTest::keyClick(editors.last(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QString sentences()
    {
        QStringList texts;
        for (const auto* label : office.pages().currentPage()->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    ProjectDetails stored()
    {
        office.workspace().flush();
        return office.portfolio().projects().find(project)->value.details;
    }
};

} // namespace

TEST_CASE("What a project realised is typed beside what it promised, and stored as one types")
{
    ProgressPage page;
    auto& measures = page.measures();
    const QAbstractItemModelTester tester{measures.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal};
    REQUIRE(measures.model()->rowCount() == 2);
    REQUIRE(page.results().model()->rowCount() == 2);
    CHECK(measures.model()->index(1, 0).data().toString().startsWith(u"S6.4"_s));
    CHECK(measures.model()->index(1, 1).data().toString() == u"400"_s);
    CHECK_FALSE(page.office.child<QLabel>(u"progressNote"_s).isVisible());

    page.type(measures, 1, amountColumn, u"1.150,5"_s);
    page.type(measures, 1, untilColumn, u"19-1-2025"_s);
    page.type(measures, 1, remarkColumn, u"na de open dag"_s);
    page.type(page.results(), 0, amountColumn, u"120"_s);
    const auto details = page.stored();
    CHECK(details.springplanken[1].promises[0].realised
          == Realised{.amount = Quantity::fromThousandths(1'150'500),
                      .until = {2025, 1, 19},
                      .remark = u"na de open dag"_s});
    CHECK(details.springplanken[1].promises[0].amount == Quantity::fromWhole(400));
    CHECK(details.results[0].realised.amount == Quantity::fromWhole(120));
    CHECK(details.springplanken[0].promises[0].realised.amount == Quantity::fromWhole(31));

    page.office.workspace().undo();
    QCoreApplication::processEvents();
    CHECK(page.stored().results[0].realised.amount == Quantity::fromWhole(112));
}

TEST_CASE("A number without a day gets today, and loses it with the number")
{
    ProgressPage page{u"2025-001"_s};
    page.type(page.results(), 2, amountColumn, u"7"_s);
    CHECK(page.stored().results[2].realised.until == QDate(2025, 1, 20));
    auto& view = page.results();
    view.setCurrentIndex(view.model()->index(2, amountColumn));
    QTest::keyClick(&view, Qt::Key_Delete);
    CHECK(page.stored().results[2].realised == Realised{});
}

TEST_CASE("A project that was not awarded is told so, and may be filled in all the same")
{
    ProgressPage page{u"2025-001"_s};
    auto& note = page.office.child<QLabel>(u"progressNote"_s);
    CHECK(note.isVisible());
    const auto before = note.text();
    page.type(page.results(), 0, amountColumn, u"3"_s);
    CHECK(note.isVisible());
    CHECK(note.text() != before);
    CHECK(page.stored().results[0].realised.amount == Quantity::fromWhole(3));
}

TEST_CASE("What is no number, or below zero, does not count and is marked")
{
    ProgressPage page;
    auto& view = page.results();
    page.type(view, 0, amountColumn, u"ongeveer 100"_s);
    CHECK(view.model()->index(0, amountColumn).data(GridModel::WrongRole).toBool());
    CHECK_FALSE(page.stored().results[0].realised.amount.has_value());
    page.type(view, 0, amountColumn, u"-5"_s);
    CHECK(view.model()->index(0, amountColumn).data(GridModel::WrongRole).toBool());
    CHECK_FALSE(page.stored().results[0].realised.amount.has_value());

    // From a file it can be in the portfolio all the same.
    CHECK_FALSE(page.sentences().contains(u"Bijeenkomsten met werkgevers: "_s));
    page.office.workspace().change([&](Portfolio& portfolio) {
        auto project = portfolio.projects().find(page.project);
        project->value.details.results[1].realised.amount = Quantity::fromWhole(-5);
        REQUIRE(portfolio.projects().save(*project) == SaveResult::Saved);
    });
    QCoreApplication::processEvents();
    CHECK(page.sentences().contains(u"Bijeenkomsten met werkgevers: "_s));
}

TEST_CASE("The rows of progress are those of the application: none is added, moved or removed")
{
    ProgressPage page;
    auto& view = page.results();
    view.setCurrentIndex(view.model()->index(0, amountColumn));
    QTest::keyClick(&view, Qt::Key_Delete, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
    CHECK(view.model()->rowCount() == 2);
    CHECK(page.stored().results.size() == 2);
    CHECK(page.stored().results[0].realised.amount == Quantity::fromWhole(112));
}

TEST_CASE("A project that promises no numbers says what comes here")
{
    ProgressPage page{u"2025-002"_s};
    auto& empty = page.office.child<EmptyState>(u"progressEmpty"_s);
    CHECK(empty.isVisible());
    empty.findChild<QPushButton*>()->click();
    QCoreApplication::processEvents();
    CHECK(page.office.pages().current().part == u"aanvraag/7"_s);
}

TEST_CASE("A promise that is typed anew in the application keeps what was realised of it")
{
    ProgressPage page;
    page.office.go({Place::Project, page.project.toString(), u"aanvraag/8b"_s});
    auto& amount = page.office.child<QLineEdit>(u"promisedS6.4"_s);
    amount.setFocus();
    amount.selectAll();
    QTest::keyClick(&amount, Qt::Key_Delete);
    CHECK(amount.text().isEmpty());
    CHECK(page.stored().springplanken[1].promises[0].realised.amount == Quantity::fromWhole(145));
    QTest::keyClicks(&amount, u"450"_s);
    const auto promise = page.stored().springplanken[1].promises[0];
    CHECK(promise.amount == Quantity::fromWhole(450));
    CHECK(promise.realised.amount == Quantity::fromWhole(145));
}
