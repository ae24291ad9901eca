#include "ui/meetings/actionspage.h"

#include "app/editing/jointcommand.h"
#include "app/editing/recordcommands.h"
#include "app/words/labels.h"
#include "core/dutch.h"
#include "core/text.h"
#include "ui/meetings/actionpanel.h"
#include "ui/meetings/meetingwords.h"
#include "ui/shell/filesaving.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowsview.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

const auto openOnly = u"open"_s;
const auto lateOnly = u"late"_s;

enum Column { DueColumn, TextColumn, WhoColumn, StateColumn, BodyColumn, DayColumn, ItemColumn };

bool isLate(const ActionRow& row, QDate today)
{
    return row.action.state == ActionState::Open && row.action.due.isValid()
        && row.action.due.last() < today;
}

RowsRow rowOf(const ActionRow& row, const Catalogue& catalogue, QDate today)
{
    const auto* body = catalogue.body(row.body);
    const auto& action = row.action;
    RowsCell due{.text = dutch::date(action.due)};
    if (action.due.isValid())
        due.value = action.due.last();
    return {action.id.toString(),
            {due, textCell(action.text), textCell(action.responsible),
             isLate(row, today) ? chipCell(ActionsPage::tr("late"), Tone::Bad, -1)
                                : chipCell(words::label(action.state), words::toneOf(action.state),
                                           static_cast<int>(action.state)),
             textCell(body ? body->name : QString{}), dateCell(row.meetingDate),
             textCell(u"%1 %2"_s.arg(row.itemNumber, row.itemTitle))}};
}

// The action of that id, wherever in the agenda it was agreed.
Action* findAction(std::vector<AgendaItem>& items, const ActionId& id)
{
    for (auto& item : items) {
        const auto found = std::ranges::find(item.outcome.actions, id, &Action::id);
        if (found != item.outcome.actions.end())
            return &*found;
        if (auto* below = findAction(item.subItems, id))
            return below;
    }
    return nullptr;
}

} // namespace

ActionsPage::ActionsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_header(new PageHeader{tr("Actions"), this}),
      m_model(new RowsModel{{{u"due"_s, tr("When"), ColumnKind::Date},
                             {u"text"_s, tr("Action")},
                             {u"who"_s, tr("Who")},
                             {u"state"_s, tr("State")},
                             {u"body"_s, tr("Body"), ColumnKind::Text, false},
                             {u"day"_s, tr("Meeting"), ColumnKind::Date},
                             {u"item"_s, tr("Item"), ColumnKind::Text, false}},
                            this}),
      m_view(new RowsView{m_model, u"actions"_s, this}),
      m_panel(new ActionPanel{workspace, this}),
      m_list(new QWidget{this}),
      m_state(new ChoiceBox{tr("All states"), this}),
      m_who(new ChoiceBox{tr("Everybody"), this}),
      m_body(new ChoiceBox{tr("All bodies"), this}),
      m_words(new QLineEdit{this}),
      m_count(makeHint({}, this)),
      m_empty(new EmptyState{tr("There are no actions yet"),
                             tr("What is agreed in the minutes of a meeting, by whom and when, "
                                "stands here together."),
                             this})
{
    m_view->setObjectName(u"actionList"_s);
    m_view->setAccessibleName(tr("Actions"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* split = new QSplitter{this};
    split->setChildrenCollapsible(false);
    split->addWidget(m_view);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    m_panel->setMinimumWidth(260);
    auto* inner = new QVBoxLayout{m_list};
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    inner->addWidget(makeFilters());
    inner->addWidget(split, 1);
    inner->addWidget(m_count);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    makeActions();
    connect(m_view, &RowsView::currentKeyChanged, this, &ActionsPage::showCurrent);
    connect(m_view, &RowsView::activatedKey, this, &ActionsPage::goToMeeting);
    connect(m_panel, &ActionPanel::meetingAsked, this, &ActionsPage::goToMeeting);
    connect(m_panel, &ActionPanel::stateChosen, this, [this](ActionState state) {
        edit({m_view->currentKey()}, tr("action: %1").arg(words::label(state)),
             [state](Action& action) { action.state = state; });
    });
    connect(m_panel, &ActionPanel::dueEntered, this,
            [this](const QString& action, const CoarseDate& due) {
                edit({action}, tr("day of an action"), [due](Action& one) { one.due = due; });
            });
    connect(m_panel, &ActionPanel::responsibleEntered, this,
            [this](const QString& action, const QString& who) {
                edit({action}, tr("who does an action"),
                     [who](Action& one) { one.responsible = who; });
            });
    filter();
}

QWidget* ActionsPage::makeFilters()
{
    auto* filters = new QWidget;
    auto* line = new QHBoxLayout{filters};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_state->setObjectName(u"filterState"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->addChoice(openOnly, tr("Still open"));
    m_state->addChoice(lateOnly, tr("Late"));
    m_state->addChoice(codeOf(ActionState::Done), tr("Done"));
    m_state->addChoice(codeOf(ActionState::Dropped), tr("Dropped"));
    m_state->setKey(openOnly);
    m_who->setObjectName(u"filterWho"_s);
    m_who->setAccessibleName(tr("Who"));
    m_body->setObjectName(u"filterBody"_s);
    m_body->setAccessibleName(tr("Body"));
    m_words->setObjectName(u"filterWords"_s);
    m_words->setPlaceholderText(tr("Search in this list"));
    m_words->setAccessibleName(tr("Search in this list"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(280);
    for (auto* box : {m_state, m_who, m_body}) {
        line->addWidget(box);
        connect(box, &ChoiceBox::edited, this, &ActionsPage::filter);
    }
    line->addStretch(1);
    line->addWidget(m_words, 1);
    connect(m_words, &QLineEdit::textEdited, this, &ActionsPage::filter);
    return filters;
}

void ActionsPage::makeActions()
{
    auto* save = makeButton(tr("&Save list"), u"document-save-as"_s, this);
    save->setObjectName(u"saveActions"_s);
    auto* menu = new QMenu{save};
    menu->addAction(tr("As a paper, PDF..."), this, [this] { askSave(u"pdf"_s); });
    menu->addAction(tr("As a paper to edit, ODT..."), this, [this] { askSave(u"odt"_s); });
    menu->addAction(tr("For a website, HTML..."), this, [this] { askSave(u"html"_s); });
    m_isPublic = menu->addAction(tr("Papers without what is besloten"));
    m_isPublic->setCheckable(true);
    menu->addSeparator();
    menu->addAction(tr("For a spreadsheet, XLSX..."), this, [this] { askSave(u"xlsx"_s); });
    menu->addAction(tr("For a spreadsheet, CSV..."), this, [this] { askSave(u"csv"_s); });
    save->setMenu(menu);
    m_header->addAction(save);
    const auto addState = [this](const QString& text, const QKeySequence& keys, ActionState state) {
        auto* action = new QAction{text, m_view};
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, state] { setState(state); });
        m_view->addAction(action);
    };
    addState(tr("Done"), Qt::Key_Space, ActionState::Done);
    addState(tr("Open again"), Qt::Key_Backspace, ActionState::Open);
    addState(tr("Dropped"), Qt::Key_Delete, ActionState::Dropped);
    auto* go = new QAction{tr("To the meeting"), m_view};
    connect(go, &QAction::triggered, this, &ActionsPage::goToMeeting);
    m_view->addAction(go);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QString ActionsPage::title() const
{
    return tr("Actions");
}

void ActionsPage::open(const QString&, const QString& part)
{
    if (part == lateOnly || part == openOnly)
        m_state->setKey(part);
    m_view->setFocus();
}

void ActionsPage::refresh()
{
    reading().start(
        [catalogue = workspace().catalogue(), today = workspace().today(),
         sorting = m_model->sorting()](Portfolio& portfolio) {
            auto actions = portfolio.meetings().actions();
            std::vector<RowsRow> rows;
            for (const auto& row : actions)
                rows.push_back(rowOf(row, *catalogue, today));
            return std::pair{std::move(actions), sortedRows(std::move(rows), sorting)};
        },
        [this](std::pair<std::vector<ActionRow>, SortedRows> read) {
            show(std::move(read.first), std::move(read.second));
        });
}

void ActionsPage::show(std::vector<ActionRow> actions, SortedRows rows)
{
    m_rows = std::move(actions);
    m_list->setVisible(!m_rows.empty());
    m_empty->setVisible(m_rows.empty());
    fillChoices();
    m_shown = wantedKeys();
    m_model->updateRows(std::move(rows));
    showCount();
    m_view->fitColumns();
    if (m_view->currentKey().isEmpty() && m_model->rowCount() > 0)
        m_view->setCurrentKey(m_model->at(0).key);
    showCurrent();
}

void ActionsPage::fillChoices()
{
    const auto catalogue = workspace().catalogue();
    std::set<QString> people;
    std::map<QString, QString> bodies;
    for (const auto& row : m_rows) {
        if (!row.action.responsible.isEmpty())
            people.insert(row.action.responsible);
        if (const auto* body = catalogue->body(row.body))
            bodies[body->name] = row.body.toString();
    }
    const auto who = m_who->key();
    const auto chosenBody = m_body->key();
    m_who->clearChoices();
    for (const auto& name : people)
        m_who->addChoice(name, name);
    m_who->setCurrentIndex(std::max(0, m_who->findData(who)));
    m_body->clearChoices();
    for (const auto& [name, id] : bodies)
        m_body->addChoice(id, name);
    m_body->setCurrentIndex(std::max(0, m_body->findData(chosenBody)));
}

void ActionsPage::filter()
{
    m_shown = wantedKeys();
    m_model->setFilter([this](const RowsRow& row) { return m_shown.contains(row.key); });
    showCount();
}

void ActionsPage::showCount()
{
    m_count->setText(tr("%1 of %2 actions").arg(m_model->rowCount()).arg(m_model->totalCount()));
}

// Of the actions that pass the filters.
QSet<QString> ActionsPage::wantedKeys() const
{
    QSet<QString> shown;
    const auto words = folded(m_words->text());
    const auto state = m_state->key();
    for (const auto& row : m_rows) {
        const bool isWanted = state.isEmpty()
            || (state == lateOnly ? isLate(row, workspace().today())
                                  : codeOf(row.action.state) == state);
        const auto text =
            folded(row.action.text + u' ' + row.action.responsible + u' ' + row.itemTitle);
        if (isWanted && (m_who->key().isEmpty() || m_who->key() == row.action.responsible)
            && (m_body->key().isEmpty() || m_body->key() == row.body.toString())
            && text.contains(words))
            shown.insert(row.action.id.toString());
    }
    // Who is typing in an action keeps it in view until he leaves it.
    if (m_panel->isAncestorOf(QApplication::focusWidget()))
        shown.insert(m_view->currentKey());
    return shown;
}

const ActionRow* ActionsPage::find(const QString& key) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const ActionRow& row) { return row.action.id.toString() == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

void ActionsPage::showCurrent()
{
    const auto* row = find(m_view->currentKey());
    const auto catalogue = workspace().catalogue();
    const auto* body = row ? catalogue->body(row->body) : nullptr;
    m_panel->show(row, body ? body->name : QString{});
}

void ActionsPage::setState(ActionState state)
{
    edit(m_view->selectedKeys(), tr("action: %1").arg(words::label(state)),
         [state](Action& action) { action.state = state; });
}

// The meetings that hold them are written together.
void ActionsPage::edit(const QStringList& keys, const QString& name,
                       const std::function<void(Action&)>& change)
{
    workspace().flush();
    workspace().guarded([&] {
        std::map<MeetingId, std::pair<Meeting, Meeting>> meetings; // before and after
        for (const auto& key : keys) {
            const auto* row = find(key);
            if (row == nullptr)
                continue;
            if (!meetings.contains(row->meeting)) {
                const auto found = workspace().portfolio().meetings().find(row->meeting);
                if (!found)
                    continue;
                meetings[row->meeting] = {found->value, found->value};
            }
            if (auto* action = findAction(meetings[row->meeting].second.items, row->action.id))
                change(*action);
        }
        std::vector<std::unique_ptr<Command>> commands;
        for (const auto& [id, both] : meetings) {
            if (both.first != both.second)
                commands.push_back(std::make_unique<ReviseCommand<Meeting>>(
                    workspace().portfolio(), both.first, both.second, name));
        }
        if (!commands.empty())
            workspace().run(
                std::make_unique<JointCommand>(workspace().portfolio(), std::move(commands), name));
    });
}

void ActionsPage::goToMeeting()
{
    const auto* row = find(m_view->currentKey());
    if (row == nullptr)
        return;
    const auto found = workspace().portfolio().meetings().find(row->meeting);
    QString part = u"verslag"_s;
    if (found) {
        forEachItem(found->value.items, [&](const AgendaItem& item, int) {
            if (std::ranges::find(item.outcome.actions, row->action.id, &Action::id)
                != item.outcome.actions.end())
                part = u"verslag/"_s + item.id.toString();
        });
    }
    Q_EMIT wanted({Place::Meeting, row->meeting.toString(), part});
}

std::vector<ActionRow> ActionsPage::shownRows() const
{
    std::vector<ActionRow> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const auto* found = find(m_model->at(row).key))
            rows.push_back(*found);
    }
    return rows;
}

bool ActionsPage::writeList(const QString& path)
{
    QByteArray bytes;
    const bool isMade = workspace().guarded([&] {
        const auto& services = workspace().services();
        const auto catalogue = workspace().catalogue();
        const auto ending = path.section(u'.', -1).toLower();
        if (ending == u"xlsx"_s || ending == u"csv"_s) {
            const auto table = m_model->content(tr("Actions"), m_view->shownColumns());
            bytes = ending == u"xlsx"_s ? services.tables.xlsx(table) : services.tables.csv(table);
            return;
        }
        const PaperOptions options{.format = ending == u"odt"_s ? PaperFormat::Odt
                                       : ending == u"html"_s    ? PaperFormat::Html
                                                                : PaperFormat::Pdf,
                                   .isPublic = m_isPublic->isChecked(),
                                   .date = workspace().today()};
        bytes = services.papers.actionList(shownRows(), *catalogue, options);
    });
    return isMade && writeFile(workspace(), path, bytes);
}

void ActionsPage::askSave(const QString& ending)
{
    const auto name = u"actielijst-%1.%2"_s.arg(workspace().today().toString(Qt::ISODate), ending);
    const auto path = QFileDialog::getSaveFileName(this, tr("Save list"), name, u"*."_s + ending);
    if (!path.isEmpty() && writeList(path))
        Q_EMIT workspace().said(tr("Saved: %1").arg(path));
}

} // namespace regiobord
