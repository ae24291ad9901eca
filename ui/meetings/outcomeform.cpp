#include "ui/meetings/outcomeform.h"

#include "app/meetings/adoption.h"
#include "app/meetings/agendaediting.h"
#include "app/words/labels.h"
#include "app/words/violationtext.h"
#include "core/dutch.h"
#include "ui/meetings/meetingwords.h"
#include "ui/projects/decisionpanel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/gridview.h"
#include "ui/widgets/statuswords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

std::vector<GridColumn<Action>> actionColumns()
{
    return {{.title = OutcomeForm::tr("Action"),
             .text = [](const Action& action) { return action.text; },
             .set =
                 [](Action& action, const QString& text) {
                     if (action.id.isNull())
                         action.id = ActionId::create();
                     action.text = text;
                     return true;
                 },
             .width = 220},
            {.title = OutcomeForm::tr("Who"),
             .text = [](const Action& action) { return action.responsible; },
             .set =
                 [](Action& action, const QString& text) {
                     if (action.id.isNull())
                         action.id = ActionId::create();
                     action.responsible = text;
                     return true;
                 },
             .width = 104},
            {.title = OutcomeForm::tr("When"),
             .kind = ColumnKind::Date,
             .text = [](const Action& action) { return dutch::date(action.due); },
             .set =
                 [](Action& action, const QString& text) {
                     const auto due =
                         text.trimmed().isEmpty() ? CoarseDate{} : parseCoarseDate(text);
                     if (action.id.isNull())
                         action.id = ActionId::create();
                     if (due)
                         action.due = *due;
                     return due.has_value();
                 },
             .width = 80},
            {.title = OutcomeForm::tr("State"),
             .text = [](const Action& action) { return words::label(action.state); },
             .set =
                 [](Action& action, const QString& text) {
                     const auto index = words::actionStateLabels().indexOf(text);
                     if (action.id.isNull())
                         action.id = ActionId::create();
                     if (index >= 0)
                         action.state = static_cast<ActionState>(index);
                     return index >= 0;
                 },
             .choices = words::actionStateLabels(),
             .width = 64}};
}

} // namespace

OutcomeForm::OutcomeForm(MeetingSession& session, const AgendaItemId& item, QWidget* parent)
    : FormColumn(parent),
      m_session(session),
      m_item(item),
      m_actions(new ListGridModel<Action>{actionColumns(), this}),
      m_form{[this](const QString& field, const Bindings<ItemOutcome>::Change& change) {
          m_session.changeItem(m_item, field,
                               [&](AgendaItem& changed) { change(changed.outcome); });
      }}
{
    setObjectName(u"outcomeForm"_s);
    makeHead();
    makeTexts();
    makeActions();
    makeProjects();
    finish();
    m_session.kept().watchAll(*this, m_item.toString());
    refresh();
}

void OutcomeForm::makeHead()
{
    const auto* item = m_session.item(m_item);
    if (item == nullptr)
        return;
    auto* title = makeHeading(item->number + u"  "_s + item->title);
    title->setWordWrap(true);
    add(title);
    if (!item->proposals.isEmpty())
        add(makeHint(tr("Proposed: %1").arg(item->proposals.join(u"; "_s))));
}

void OutcomeForm::makeTexts()
{
    m_text = new TextEdit{5};
    m_text->setObjectName(u"discussion"_s);
    m_text->setPlaceholderText(tr("What was said. A line that starts with \"- \" is a bullet."));
    addField(tr("Te&xt"), m_text);
    m_form.bind(m_text, tr("text"), &ItemOutcome::discussion);
    const auto addLines = [this](const QString& name, const QString& label,
                                 QStringList ItemOutcome::*member) {
        auto* edit = new TextEdit{1};
        edit->setObjectName(name);
        addField(label, edit);
        m_form.bind(edit, QString{label}.remove(u'&').section(u',', 0, 0), member);
    };
    m_adopt = makeButton(tr("&Adopt these minutes"), u"dialog-ok-apply"_s);
    m_adopt->setObjectName(u"adoptMinutes"_s);
    m_adopt->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_adopt, &QPushButton::clicked, this, &OutcomeForm::adopt);
    add(m_adopt);
    addLines(u"decisions"_s, tr("&Decisions, one on each line"), &ItemOutcome::decisions);
    addLines(u"conditions"_s, tr("Co&nditions, one on each line"), &ItemOutcome::conditions);
    addLines(u"promises"_s, tr("&Promises, one on each line"), &ItemOutcome::promises);
}

void OutcomeForm::makeActions()
{
    auto* grid = new GridView{m_actions};
    grid->setObjectName(u"actions"_s);
    stretchColumn(*grid, 0);
    m_actionsRow = addField(tr("A&ctions"), grid);
    m_form.onShow([this](const ItemOutcome& outcome) { m_actions->setList(outcome.actions); });
    connect(m_actions, &GridModel::edited, this, [this] {
        m_form.edit(tr("actions"),
                    [this](ItemOutcome& outcome) { outcome.actions = m_actions->list(); });
    });
}

void OutcomeForm::makeProjects()
{
    m_projects = new QWidget;
    auto* column = new QVBoxLayout{m_projects};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    add(m_projects);
    m_decision = new DecisionPanel{m_session.workspace()};
    m_decision->hide();
    add(m_decision);
    connect(m_decision, &DecisionPanel::decided, m_decision, &QWidget::hide);
    connect(m_decision, &DecisionPanel::cancelled, m_decision, &QWidget::hide);
}

QWidget* OutcomeForm::makeProjectLine(const Project& project)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto status = project.route.status();
    auto* name = makeLinkButton(u"%1  %2"_s.arg(project.number, project.details.name));
    const auto id = project.id;
    connect(name, &QPushButton::clicked, this, [this, id] {
        Q_EMIT wanted({Place::Project, id.toString()});
    });
    auto* chip = new Chip;
    chip->set(sentenceCase(words::label(status)), toneOf(status));
    auto* decide = makeButton(tr("Take down a &decision..."), u"dialog-ok-apply"_s);
    decide->setObjectName(u"decide-"_s + project.number);
    decide->setEnabled(project.route.nextStep().has_value());
    connect(decide, &QPushButton::clicked, this, [this, id] { askDecision(id); });
    line->addWidget(name);
    line->addWidget(chip);
    line->addStretch(1);
    line->addWidget(decide);
    return row;
}

// The minutes so far are stored first: the decision is added to them.
void OutcomeForm::askDecision(const ProjectId& project)
{
    m_session.workspace().flush();
    m_decision->ask({.project = project, .meeting = m_session.meeting().id, .agendaItem = m_item});
    m_decision->show();
    m_decision->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_decision);
}

// Made anew only when a project or its status changed.
void OutcomeForm::showProjects(const AgendaItem& item)
{
    std::vector<Project> projects;
    QString shown;
    for (const auto& id : item.projects) {
        if (const auto found = m_session.workspace().portfolio().projects().find(id)) {
            shown += u"%1:%2;"_s.arg(found->value.number).arg(found->value.route.entries().size());
            projects.push_back(found->value);
        }
    }
    if (shown == m_shownProjects)
        return;
    m_shownProjects = shown;
    auto* column = m_projects->layout();
    while (auto* line = column->takeAt(0)) {
        line->widget()->hide();
        line->widget()->deleteLater();
        delete line;
    }
    if (!projects.empty())
        column->addWidget(makeHeading(tr("Decision on the project")));
    for (const auto& project : projects)
        column->addWidget(makeProjectLine(project));
}

void OutcomeForm::refresh()
{
    const auto* item = m_session.item(m_item);
    if (item == nullptr)
        return;
    m_form.show(item->outcome);
    QStringList warnings;
    for (const auto& violation : m_session.violations()) {
        if (violation.field == Field::Actions
            && itemAtRow(m_session.meeting(), violation.row) == m_item)
            warnings.append(words::sentence(violation));
    }
    m_actionsRow->setWarnings(warnings);
    showProjects(*item);
    if (m_decision->isVisible())
        m_decision->refresh();
    const auto earlier = item->minutesOf.isNull()
        ? std::nullopt
        : m_session.workspace().portfolio().meetings().find(item->minutesOf);
    m_adopt->setVisible(earlier && earlier->value.minutes
                        && !earlier->value.minutes->adoptedOn.isValid());
}

void OutcomeForm::adopt()
{
    auto& workspace = m_session.workspace();
    workspace.flush();
    std::unique_ptr<Command> command;
    workspace.guarded([&] {
        command = adoptMinutes(workspace.portfolio(), m_session.meeting().id, m_item,
                               tr("adopt minutes"));
    });
    if (command)
        workspace.run(std::move(command));
}

void OutcomeForm::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void OutcomeForm::goTo(const QString& part)
{
    if (auto* widget = findChild<QWidget*>(part)) {
        widget->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(widget);
    }
}

} // namespace regiobord
