#include "ui/projects/list/projectspage.h"

#include "core/dutch.h"
#include "domain/rules/rulecontext.h"
#include "ui/projects/decisionpanel.h"
#include "ui/projects/list/filterbar.h"
#include "ui/projects/list/projectactions.h"
#include "ui/projects/list/projectboard.h"
#include "ui/projects/list/projecttimeline.h"
#include "ui/projects/list/summarypanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowsview.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// A burst of arrow keys reads one project, not all that are passed.
constexpr int summaryDelay = 60; // ms

constexpr std::array modeCodes{"table", "board", "timeline"};

int modeFromCode(const QString& code)
{
    const auto found = std::ranges::find_if(
        modeCodes, [&](const char* one) { return code == QLatin1String{one}; });
    return found == modeCodes.end() ? -1 : static_cast<int>(found - modeCodes.begin());
}

} // namespace

ProjectsPage::ProjectsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_actions(new ProjectActions{workspace, this}),
      m_header(new PageHeader{tr("Projects"), this}),
      m_modes(new QActionGroup{this}),
      m_newMenu(new QMenu{this}),
      m_exportMenu(new QMenu{this}),
      m_filters(new FilterBar{this}),
      m_model(new RowsModel{projectColumns(), this}),
      m_table(new RowsView{m_model, u"projects"_s, this}),
      m_board(new ProjectBoard{this}),
      m_timeline(new ProjectTimeline{this}),
      m_views(new QStackedWidget{this}),
      m_noProjects(new EmptyState{
          tr("No projects yet"),
          tr("Here stand all applications, from the first pitch to their closing. Begin with a new "
             "one, or bring in a form that was filled in."),
          this}),
      m_noneShown(new EmptyState{tr("Nothing in this view"),
                                 tr("There are projects, but none that passes all filters."),
                                 this}),
      m_summary(new SummaryPanel{this}),
      m_decision(new DecisionPanel{workspace, this}),
      m_side(new QStackedWidget{this}),
      m_split(new QSplitter{this}),
      m_totals(new QLabel{this}),
      m_compare(makeButton(tr("&Compare"), u"view-split-left-right"_s, this))
{
    makeModes();
    makeHeader();
    makeMenus();
    makeTableMenu();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(makeContent(), 1);
    layout->addWidget(m_noProjects, 1);
    layout->addWidget(m_totals);
    connectParts();
    setMode(static_cast<Mode>(
        std::max(0, modeFromCode(QSettings{}.value(u"projects/mode"_s).toString()))));
}

QString ProjectsPage::title() const
{
    return tr("Projects");
}

void ProjectsPage::makeModes()
{
    const std::array texts{tr("Table"), tr("Board"), tr("Timeline")};
    const std::array icons{u"view-list-details"_s, u"view-file-columns"_s,
                           u"view-calendar-timeline"_s};
    const std::array keys{Qt::Key_1, Qt::Key_2, Qt::Key_3};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QKeySequence shortcut{static_cast<int>(Qt::CTRL) | static_cast<int>(Qt::SHIFT)
                                    | static_cast<int>(keys.at(i))};
        auto* action = m_modes->addAction(QIcon::fromTheme(icons.at(i)), texts.at(i));
        action->setCheckable(true);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(
            u"%1 (%2)"_s.arg(texts.at(i), shortcut.toString(QKeySequence::NativeText)));
        addAction(action);
        auto* button = new QToolButton{this};
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(u"mode-"_s + QLatin1String{modeCodes.at(i)});
        m_header->addBesideTitle(button);
        connect(action, &QAction::triggered, this, [this, i] {
            setMode(static_cast<Mode>(i));
            Q_EMIT moved({}, u"view="_s + QLatin1String{modeCodes.at(i)});
        });
    }
}

void ProjectsPage::makeHeader()
{
    auto* add = makePrimaryButton(tr("&New application"), u"list-add"_s, this);
    add->setObjectName(u"newProject"_s);
    add->setMenu(m_newMenu);
    auto* import = makeButton(tr("&Import..."), u"document-import"_s, this);
    import->setObjectName(u"importProjects"_s);
    auto* exported = makeButton(tr("E&xport"), u"document-export"_s, this);
    exported->setObjectName(u"exportProjects"_s);
    exported->setMenu(m_exportMenu);
    m_compare->setObjectName(u"compareProjects"_s);
    m_compare->setToolTip(tr("Choose two or more projects with Ctrl+click or Shift+arrow"));
    for (auto* button : {m_compare, exported, import, add})
        m_header->addAction(button);
    connect(import, &QPushButton::clicked, m_actions, &ProjectActions::askImport);
    connect(m_compare, &QPushButton::clicked, this, &ProjectsPage::compare);
}

void ProjectsPage::makeMenus()
{
    m_newMenu->setObjectName(u"newProjectMenu"_s);
    m_exportMenu->setObjectName(u"exportMenu"_s);
    connect(m_newMenu, &QMenu::aboutToShow, this,
            [this] { m_actions->fillNewMenu(*m_newMenu, m_chosen); });
    m_exportMenu->addAction(tr("As a &spreadsheet (XLSX)..."), this,
                            [this] { m_actions->askExport(content(), u"xlsx"_s); });
    m_exportMenu->addAction(tr("As &text with semicolons (CSV)..."), this,
                            [this] { m_actions->askExport(content(), u"csv"_s); });
    m_exportMenu->addAction(tr("&Copy all that is shown"), this, [this] {
        m_table->selectAll();
        m_table->copy();
    });
    connect(m_noProjects->addAction(tr("&New application"), u"list-add"_s), &QPushButton::clicked,
            m_actions, &ProjectActions::addEmpty);
    connect(m_noProjects->addAction(tr("&Import..."), u"document-import"_s), &QPushButton::clicked,
            m_actions, &ProjectActions::askImport);
    connect(m_noneShown->addAction(tr("Clear filters"), u"edit-clear-all"_s), &QPushButton::clicked,
            this, [this] {
                m_filters->setFilter({});
                applyFilter();
            });
}

QWidget* ProjectsPage::makeContent()
{
    m_table->setObjectName(u"projectsTable"_s);
    m_table->setAccessibleName(tr("Projects"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(false); // an amount stays beside its heading
    m_totals->setObjectName(u"projectsTotals"_s);
    m_noneShown->setObjectName(u"noneShown"_s);
    m_noProjects->setObjectName(u"noProjects"_s);
    for (QWidget* view : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_board),
                          static_cast<QWidget*>(m_timeline), static_cast<QWidget*>(m_noneShown)})
        m_views->addWidget(view);
    m_side->addWidget(m_summary);
    m_side->addWidget(m_decision);
    m_side->setMinimumWidth(300);
    m_side->setMaximumWidth(460);
    m_split->addWidget(m_views);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(16);
    m_split->setSizes({800, 300});
    return m_split;
}

void ProjectsPage::makeTableMenu()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString& text, const QKeySequence& keys, auto run) {
        auto* action = new QAction{text, m_table};
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Open"), {}, [this] { openProject(m_chosen); });
    add(tr("Decision..."), {}, [this] { askDecision(m_chosen, -1); });
    add(tr("Compare"), {}, [this] { compare(); });
    add(tr("Duplicate"), {}, [this] { m_actions->duplicate(m_chosen); });
    add(tr("Copy"), {}, [this] { m_table->copy(); });
    add(tr("Remove"), QKeySequence::Delete, [this] { m_actions->remove(m_chosen); });
}

void ProjectsPage::connectParts()
{
    m_summaryTimer.setSingleShot(true);
    m_summaryTimer.setInterval(summaryDelay);
    connect(&m_summaryTimer, &QTimer::timeout, this, &ProjectsPage::showSummary);
    connect(m_actions, &ProjectActions::wanted, this, &Page::wanted);
    connect(m_filters, &FilterBar::edited, this, &ProjectsPage::applyFilter);
    connect(m_filters, &FilterBar::viewChosen, this, &ProjectsPage::takeView);
    connect(m_filters, &FilterBar::viewNamed, this, &ProjectsPage::keepView);
    connect(m_table, &RowsView::currentKeyChanged, this, &ProjectsPage::choose);
    connect(m_table, &RowsView::activatedKey, this, &ProjectsPage::openProject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_compare->setEnabled(m_table->selectionModel()->selectedRows().size() > 1);
    });
    m_compare->setEnabled(false);
    connect(m_board, &ProjectBoard::chosen, this, &ProjectsPage::choose);
    connect(m_board, &ProjectBoard::activated, this, &ProjectsPage::openProject);
    connect(m_board, &ProjectBoard::moveWanted, this, &ProjectsPage::askDecision);
    connect(m_timeline, &ProjectTimeline::chosen, this, &ProjectsPage::choose);
    connect(m_timeline, &ProjectTimeline::activated, this, &ProjectsPage::openProject);
    connect(m_decision, &DecisionPanel::decided, this, &ProjectsPage::endDecision);
    connect(m_decision, &DecisionPanel::cancelled, this, &ProjectsPage::endDecision);
    connect(m_summary, &SummaryPanel::openWanted, this, [this] { openProject(m_chosen); });
    connect(m_summary, &SummaryPanel::partWanted, this, &ProjectsPage::openPart);
    connect(m_summary, &SummaryPanel::decisionWanted, this, [this] { askDecision(m_chosen, -1); });
    connect(m_summary, &SummaryPanel::duplicateWanted, this,
            [this] { m_actions->duplicate(m_chosen); });
    connect(m_summary, &SummaryPanel::removeWanted, this, [this] { m_actions->remove(m_chosen); });
    auto* find = new QShortcut{QKeySequence::Find, this};
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filters, &FilterBar::focusSearch);
}

void ProjectsPage::open(const QString& id, const QString& part)
{
    if (!id.isEmpty())
        m_chosen = id;
    if (part.isEmpty())
        return;
    const auto mode = modeFromCode(QUrlQuery{part}.queryItemValue(u"view"_s));
    if (mode >= 0)
        setMode(static_cast<Mode>(mode));
    if (const auto filter = ProjectFilter::fromCode(part); !filter.isEmpty() || mode < 0) {
        m_filters->setFilter(filter);
        applyFilter();
    }
}

void ProjectsPage::refresh()
{
    reading().start(
        [catalogue = workspace().catalogue(), sorting = m_model->sorting()](Portfolio& portfolio) {
            return readProjects(portfolio, catalogue, sorting);
        },
        [this](std::pair<ProjectList, SortedRows> read) {
            show(std::move(read.first), std::move(read.second));
        });
}

void ProjectsPage::show(ProjectList list, SortedRows rows)
{
    const auto wanted = m_chosen;
    m_list = std::move(list);
    m_model->updateRows(std::move(rows));
    m_filters->setChoices(m_list.years, *m_list.catalogue);
    if (m_filters->filter() == m_applied)
        showShown();
    else
        applyFilter();
    m_table->fitColumns();
    m_decision->refresh();
    if (m_table->currentKey() != wanted)
        m_table->setCurrentKey(wanted);
    if (m_table->currentKey().isEmpty() && m_model->rowCount() > 0)
        m_table->setCurrentKey(m_model->at(0).key);
    showSummary();
}

void ProjectsPage::setMode(Mode mode)
{
    m_mode = mode;
    m_modes->actions().at(static_cast<int>(mode))->setChecked(true);
    QSettings{}.setValue(u"projects/mode"_s,
                         QLatin1String{modeCodes.at(static_cast<std::size_t>(mode))});
    m_compare->setVisible(mode == Mode::Table);
    showShown();
}

void ProjectsPage::applyFilter()
{
    m_applied = m_filters->filter();
    if (m_applied.isEmpty())
        m_model->setFilter({});
    else
        m_model->setFilter([this, passes = m_applied.predicate()](const RowsRow& row) {
            return passes(m_list.listings[m_list.places.value(row.key)]);
        });
    showShown();
}

// Fills the view that is in front; the others wait until they are.
void ProjectsPage::showShown()
{
    if (m_mode == Mode::Board)
        m_board->setProjects(shown(), workspace().today());
    else if (m_mode == Mode::Timeline)
        m_timeline->setProjects(shown(), workspace().today());
    showTotals();
    showState();
    if (m_mode == Mode::Board)
        m_board->setCurrent(m_chosen);
    else if (m_mode == Mode::Timeline)
        m_timeline->setCurrent(m_chosen);
}

std::vector<const ProjectListing*> ProjectsPage::shown() const
{
    std::vector<const ProjectListing*> listings;
    listings.reserve(static_cast<std::size_t>(m_model->rowCount()));
    for (int row = 0; row < m_model->rowCount(); ++row)
        listings.push_back(&m_list.listings[m_list.places.value(m_model->at(row).key)]);
    return listings;
}

void ProjectsPage::showTotals()
{
    const auto sum = [this](const QString& column) {
        return dutch::plainAmount(Money::fromCents(m_model->sum(m_model->columnOf(column))));
    };
    const auto count = m_model->rowCount();
    const auto number = dutch::number(Quantity::fromWhole(count));
    const QStringList parts{count == 1 ? tr("1 project") : tr("%1 projects").arg(number),
                            tr("costs %1").arg(sum(u"costs"_s)),
                            tr("co-financing %1").arg(sum(u"cofinancing"_s)),
                            tr("requested %1").arg(sum(u"requested"_s))};
    m_totals->setText(parts.join(u"      "_s));
}

void ProjectsPage::showState()
{
    const bool isEmpty = m_list.listings.empty();
    m_noProjects->setVisible(isEmpty);
    for (QWidget* part : {static_cast<QWidget*>(m_filters), static_cast<QWidget*>(m_split),
                          static_cast<QWidget*>(m_totals)})
        part->setVisible(!isEmpty);
    m_views->setCurrentIndex(m_model->rowCount() == 0 ? m_views->count() - 1
                                                      : static_cast<int>(m_mode));
}

void ProjectsPage::choose(const QString& key)
{
    if (key.isEmpty() && m_model->rowCount() > 0)
        return;
    m_chosen = key;
    if (m_mode != Mode::Table)
        m_table->setCurrentKey(key);
    m_summaryTimer.start();
}

void ProjectsPage::showSummary()
{
    m_summaryTimer.stop();
    workspace().guarded([this] {
        const auto found = workspace().portfolio().projects().find(ProjectId::fromString(m_chosen));
        const auto catalogue = workspace().catalogue();
        if (found)
            m_summary->show(found->value, check(found->value, workspace().rules(*catalogue)),
                            *catalogue);
        else
            m_summary->show({}, {}, *catalogue);
    });
}

void ProjectsPage::openProject(const QString& key)
{
    if (!key.isEmpty())
        Q_EMIT wanted({Place::Project, key});
}

void ProjectsPage::openPart(const QString& part)
{
    Q_EMIT wanted({Place::Project, m_chosen, part});
}

void ProjectsPage::compare()
{
    const auto keys = m_table->selectedKeys();
    if (keys.size() > 1)
        Q_EMIT wanted({Place::Compare, keys.join(u',')});
    else
        Q_EMIT workspace().said(
            tr("Choose two or more projects with Ctrl+click or Shift+arrow, and compare them."));
}

// The column of the board that it is moved to; -1: the step that it waits for.
void ProjectsPage::askDecision(const QString& key, int column)
{
    const auto place = m_list.places.find(key);
    if (place == m_list.places.end())
        return;
    auto question = ProjectBoard::questionFor(m_list.listings[*place], column);
    if (!question) {
        Q_EMIT workspace().failed(
            column < 0 ? tr("The route of this project has ended: there is nothing to decide.")
                       : tr("A project does not go back along its route. Undo takes the last "
                            "decision back."));
        return;
    }
    m_chosen = key;
    m_decision->ask(*question);
    m_side->setCurrentWidget(m_decision);
}

void ProjectsPage::endDecision()
{
    m_side->setCurrentWidget(m_summary);
    showSummary();
    m_views->currentWidget()->setFocus();
}

void ProjectsPage::takeView(const SavedView& view)
{
    if (!view.columns.isEmpty())
        m_table->horizontalHeader()->restoreState(view.columns);
    applyFilter();
}

void ProjectsPage::keepView(const QString& name)
{
    savedviews::save(name, m_filters->filter(), m_table->horizontalHeader()->saveState());
}

TableContent ProjectsPage::content() const
{
    return m_model->content(tr("Projects"), m_table->shownColumns());
}

} // namespace regiobord
