#include "gui/window.h"
#include "ui/programmes/parttree.h"
#include "ui/programmes/programmespage.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/rowsview.h"
#include "ui/widgets/textedit.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

const Programme* programmeWith(const Catalogue& catalogue, ProgrammeKind kind)
{
    for (const auto& programme : catalogue.content().programmes) {
        if (programme.kind == kind)
            return &programme;
    }
    return nullptr;
}

QString keyOf(const PolicyCanvas& canvas)
{
    return partKey(PartKind::Canvas, canvas.id.toString());
}

std::size_t countOf(Portfolio& portfolio)
{
    return portfolio.programmes().all().size();
}

std::vector<const PolicyCanvas*> canvasesOf(const Programme& programme)
{
    std::vector<const PolicyCanvas*> canvases;
    for (const auto& theme : programme.themes) {
        for (const auto& line : theme.lines) {
            for (const auto& canvas : line.canvases)
                canvases.push_back(&canvas);
        }
    }
    return canvases;
}

QStringList cellsOf(const GridView& grid, int row)
{
    QStringList cells;
    for (int column = 0; column < grid.model()->columnCount(); ++column)
        cells.append(grid.model()->index(row, column).data().toString());
    return cells;
}

} // namespace

TEST_CASE("The Hardenberg agenda stands in the tree with three themes and ten canvases")
{
    test::Window office;
    const auto catalogue = office.workspace().catalogue();
    const auto* agenda = programmeWith(*catalogue, ProgrammeKind::ActionAgenda);
    REQUIRE(agenda != nullptr);
    office.go({Place::Programmes, agenda->id.toString()});
    auto& tree = office.child<PartTree>(u"programmeTree"_s);
    CHECK(tree.chosen().programme == agenda->id.toString());
    CHECK(agenda->themes.size() == 3);
    const auto canvases = canvasesOf(*agenda);
    CHECK(canvases.size() == 10);
    for (const auto* canvas : canvases) {
        CHECK(tree.choose(keyOf(*canvas)));
        CHECK(tree.currentItem()->text(0).contains(canvas->name));
    }
}

TEST_CASE("A canvas shows every field, and its amounts by kind of period apart")
{
    test::Window office;
    const auto catalogue = office.workspace().catalogue();
    const auto* agenda = programmeWith(*catalogue, ProgrammeKind::ActionAgenda);
    REQUIRE(agenda != nullptr);
    for (const auto* canvas : canvasesOf(*agenda)) {
        office.go({Place::Programmes, agenda->id.toString(), keyOf(*canvas)});
        const std::pair<QString, QStringList> boxes[] = {
            {u"rationale"_s, canvas->rationale},
            {u"contextEuropeNational"_s, canvas->contextEuropeNational},
            {u"contextRegional"_s, canvas->contextRegional},
            {u"contextLocal"_s, canvas->contextLocal},
            {u"contextUnsorted"_s, canvas->contextUnsorted},
            {u"objectives"_s, canvas->objectives},
            {u"ongoing"_s, canvas->ongoing},
            {u"toDevelop"_s, canvas->toDevelop},
            {u"related"_s, canvas->related},
            {u"partners"_s, canvas->partners},
            {u"targetGroups"_s, canvas->targetGroups},
            {u"openBudget"_s, canvas->openBudget},
            {u"externalInvestments"_s, canvas->externalInvestments},
            {u"remarks"_s, canvas->remarks}};
        for (const auto& [name, lines] : boxes)
            CHECK(office.child<TextEdit>(name).text().toStdString()
                  == lines.join(u'\n').toStdString());
        CHECK(office.child<TextEdit>(u"partName"_s).text() == canvas->name);
        // A row more than there is: to add one.
        const auto& grid = office.child<GridView>(u"amounts"_s);
        CHECK(grid.model()->rowCount() == static_cast<int>(canvas->amounts.size()) + 1);
        const auto totals = totalsByPeriod(canvas->amounts);
        const auto text = office.child<QLabel>(u"amountTotals"_s).text();
        CHECK(text.count(u"€"_s) == static_cast<qsizetype>(totals.size()));
    }
}

TEST_CASE("An amount for one year is never added to one for each year")
{
    test::Window office;
    const auto catalogue = office.workspace().catalogue();
    const auto* agenda = programmeWith(*catalogue, ProgrammeKind::ActionAgenda);
    REQUIRE(agenda != nullptr);
    const auto& canvas = *canvasesOf(*agenda).front();
    office.go({Place::Programmes, agenda->id.toString(), keyOf(canvas)});
    auto& grid = office.child<GridView>(u"amounts"_s);
    auto* model = grid.model();
    const auto before = totalsByPeriod(canvas.amounts);
    const int row = model->rowCount() - 1;
    CHECK(model->setData(model->index(row, 0), u"40.000"_s));
    const auto period = model->index(row, 2).data(GridModel::ChoicesRole).toStringList();
    CHECK(model->setData(model->index(row, 2), period.front())); // a year
    office.workspace().flush();
    const auto stored = office.portfolio().programmes().find(agenda->id);
    auto after = totalsByPeriod(canvasesOf(stored->value).front()->amounts);
    const PeriodKey perYear{false, AmountPeriod::PerYear, 0};
    const auto earlier = before.contains(perYear) ? before.at(perYear) : Money{};
    CHECK(after.at(perYear) == earlier + Money::fromEuros(40'000));
    after.erase(perYear);
    auto rest = before;
    rest.erase(perYear);
    CHECK(after == rest);
    CHECK(cellsOf(grid, row).front() == u"40.000"_s);
}

TEST_CASE("What is typed in a part is stored within a second, and undone by its name")
{
    test::Window office;
    const auto catalogue = office.workspace().catalogue();
    const auto* vision = programmeWith(*catalogue, ProgrammeKind::Vision);
    REQUIRE(vision != nullptr);
    const auto theme = vision->themes.front();
    office.go({Place::Programmes, vision->id.toString(), theme.id.toString()});
    auto& name = office.child<TextEdit>(u"partName"_s);
    name.setFocus();
    name.moveCursor(QTextCursor::End);
    QTest::keyClicks(&name, u" en meer"_s);
    const auto stored = [&] {
        return office.portfolio().programmes().find(vision->id)->value.themes.front().name;
    };
    CHECK(QTest::qWaitFor([&] { return stored() == theme.name + u" en meer"_s; }, 1000));
    CHECK(office.child<PartTree>(u"programmeTree"_s).currentItem()->text(0).endsWith(u"en meer"_s));
    office.workspace().undo();
    CHECK(stored() == theme.name);
    CHECK(office.child<TextEdit>(u"partName"_s).text() == theme.name);
}

TEST_CASE("Parts are added, moved and removed in the tree, each a step to undo")
{
    test::Window office;
    const auto catalogue = office.workspace().catalogue();
    const auto* agenda = programmeWith(*catalogue, ProgrammeKind::ActionAgenda);
    REQUIRE(agenda != nullptr);
    const auto theme = agenda->themes.front();
    office.go({Place::Programmes, agenda->id.toString(), theme.id.toString()});
    const auto stored = [&] {
        return office.portfolio().programmes().find(agenda->id)->value.themes;
    };
    auto* add = office.pages().currentPage()->findChild<QAction*>(
        u"add-%1"_s.arg(static_cast<int>(PartKind::Line)));
    REQUIRE(add != nullptr);
    add->trigger();
    REQUIRE(stored().front().lines.size() == theme.lines.size() + 1);
    auto& tree = office.child<PartTree>(u"programmeTree"_s);
    const auto added = stored().front().lines.back().id;
    const auto key = partKey(PartKind::Line, added.toString());
    CHECK(tree.chosen().key == key);

    QTest::keyClick(&tree, Qt::Key_Up, Qt::AltModifier);
    CHECK(stored().front().lines.back().id != added);
    CHECK(tree.chosen().key == key);
    QTest::keyClick(&tree, Qt::Key_Delete);
    CHECK(stored().front().lines.size() == theme.lines.size());
    CHECK(partIdOf(tree.chosen().key) == theme.id.toString());
    for (int step = 0; step < 3; ++step)
        office.workspace().undo();
    CHECK(stored() == agenda->themes);
}

TEST_CASE("A part that projects hang on stays, and they are shown below it")
{
    test::Window office;
    const auto id = *office.portfolio().projects().findByNumber(u"2025-001"_s);
    const auto project = office.portfolio().projects().find(id)->value;
    REQUIRE_FALSE(project.details.goals.empty());
    const auto goal = project.details.goals.front().goal;
    const auto catalogue = office.workspace().catalogue();
    const auto* vision = programmeWith(*catalogue, ProgrammeKind::Vision);
    office.go({Place::Programmes, vision->id.toString(), goal.toString()});
    auto& projects = office.child<RowsView>(u"partProjects"_s);
    REQUIRE(projects.model()->rowCount() >= 1);
    CHECK(office.child<QLabel>(u"partProjectsSentence"_s).text().contains(u"331.876"_s));

    QTest::mouseClick(&office.child<QPushButton>(u"removePart"_s), Qt::LeftButton);
    CHECK(office.workspace().catalogue()->goal(goal) != nullptr);
    office.go({Place::Programmes, vision->id.toString(), vision->id.toString()});
    QTest::mouseClick(&office.child<QPushButton>(u"removePart"_s), Qt::LeftButton);
    CHECK(office.workspace().catalogue()->programme(vision->id) != nullptr);

    office.go({Place::Programmes, vision->id.toString(), goal.toString()});
    projects.setCurrentIndex(projects.model()->index(0, 0));
    QTest::keyClick(&projects, Qt::Key_Return);
    CHECK(office.pages().current().place == Place::Project);
}

TEST_CASE("A new programme from each template is stored, chosen and without errors")
{
    test::Window office{test::Window::Start::New};
    office.go({Place::Programmes});
    const auto before = countOf(office.portfolio());
    std::size_t made = 0;
    for (const auto* name : {"vision", "regioDeal", "actionAgenda", "nationalProgramme"}) {
        auto* action = office.pages().currentPage()->findChild<QAction*>(
            u"new-"_s + QString::fromLatin1(name));
        REQUIRE(action != nullptr);
        action->trigger();
        CHECK(countOf(office.portfolio()) == before + ++made);
        const auto chosen = office.child<PartTree>(u"programmeTree"_s).chosen();
        const auto catalogue = office.workspace().catalogue();
        const auto* programme = catalogue->programme(ProgrammeId::fromString(chosen.programme));
        REQUIRE(programme != nullptr);
        CHECK_FALSE(hasErrors(check(*programme, office.workspace().rules(*catalogue))));
        CHECK(office.child<QLabel>(u"programmeProblems"_s).isHidden());
    }
    for (std::size_t step = 0; step < made; ++step)
        office.workspace().undo();
    CHECK(countOf(office.portfolio()) == before);
}

TEST_CASE("A programme that nothing refers to is removed, and comes back")
{
    test::Window office{test::Window::Start::New};
    office.go({Place::Programmes});
    office.pages().currentPage()->findChild<QAction*>(u"new-actionAgenda"_s)->trigger();
    const auto count = countOf(office.portfolio());
    QTest::mouseClick(&office.child<QPushButton>(u"removePart"_s), Qt::LeftButton);
    CHECK(countOf(office.portfolio()) == count - 1);
    office.workspace().undo();
    CHECK(countOf(office.portfolio()) == count);
}

TEST_CASE("An exported programme is read back as it was")
{
    test::Window office;
    const auto catalogue = office.workspace().catalogue();
    const auto* agenda = programmeWith(*catalogue, ProgrammeKind::ActionAgenda);
    REQUIRE(agenda != nullptr);
    office.go({Place::Programmes, agenda->id.toString()});
    auto* page = qobject_cast<ProgrammesPage*>(office.pages().currentPage());
    REQUIRE(page != nullptr);
    const auto path = office.folder() + u"/agenda.json"_s;
    REQUIRE(page->exportTo(path));
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto reader = office.services().readerFor(office.portfolio());
    const auto read = reader->read(path, file.readAll(), *catalogue);
    REQUIRE(read);
    REQUIRE(read->content.programmes.size() == 1);
    CHECK(read->content.programmes.front() == *agenda);
    CHECK_FALSE(page->exportTo(office.folder() + u"/none/agenda.json"_s));
}

TEST_CASE("Below a springplank stands what projects promise of it, and what they realised")
{
    test::Window office;
    const auto catalogue = office.workspace().catalogue();
    const auto* result = catalogue->resultByCode(u"S6.4"_s);
    REQUIRE(result != nullptr);
    const auto* deal = programmeWith(*catalogue, ProgrammeKind::RegioDeal);
    const auto* without = catalogue->resultByCode(u"S6.1"_s);
    office.go({Place::Programmes, deal->id.toString(), without->id.toString()});
    auto& projects = office.child<RowsView>(u"partProjects"_s);
    CHECK_FALSE(projects.isVisible());
    office.go({Place::Programmes, deal->id.toString(), result->id.toString()});
    office.settle();
    REQUIRE(projects.model()->rowCount() == 1);
    const QAbstractItemView& cells = projects;
    for (const int column : {1, 2, 3})
        CHECK(projects.columnWidth(column) >= cells.sizeHintForColumn(column));
    CHECK(projects.model()->index(0, 3).data().toString() == u"400 opleidingsvouchers"_s);
    CHECK(projects.model()->index(0, 4).data().toString() == u"145"_s);
    const auto sentence = office.child<QLabel>(u"partProjectsSentence"_s).text();
    CHECK(sentence.contains(u"400 opleidingsvouchers"_s));
    CHECK(sentence.contains(u"145 opleidingsvouchers"_s));
}
