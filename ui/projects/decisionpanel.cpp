#include "ui/projects/decisionpanel.h"

#include "app/projects/decidecommand.h"
#include "app/words/labels.h"
#include "app/words/refusaltext.h"
#include "core/dutch.h"
#include "ui/projects/routechoices.h"
#include "ui/shell/paneldraft.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linesedit.h"
#include "ui/widgets/parsededit.h"
#include "ui/widgets/statuswords.h"
#include "ui/widgets/textedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Keys of the choice of an agenda item: both ids.
QString itemKey(const MeetingId& meeting, const AgendaItemId& item)
{
    return meeting.isNull() ? QString{} : meeting.toString() + u'/' + item.toString();
}

// Tells questions about one project apart.
QString keyOf(const DecisionQuestion& question)
{
    return u"%1 %2 %3"_s.arg(question.step ? codeOf(*question.step) : QString{},
                             question.outcome ? codeOf(*question.outcome) : QString{},
                             question.agendaItem.toString());
}

// What is committed to the project and not paid.
Money leftOf(const std::vector<FundEntry>& entries)
{
    Money left;
    for (const auto& entry : entries) {
        if (entry.kind == FundEntryKind::Committed)
            left += entry.amount;
        else if (entry.kind == FundEntryKind::Paid || entry.kind == FundEntryKind::Released)
            left = left - entry.amount;
    }
    return std::max(left, Money{});
}

} // namespace

DecisionPanel::DecisionPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_title(makeHeading({}, this)),
      m_step(new ChoiceBox{{}, this}),
      m_outcome(new ChoiceBox{{}, this}),
      m_body(new ChoiceBox{tr("no body"), this}),
      m_date(new DateEdit{this}),
      m_item(new ChoiceBox{tr("not in the minutes of a meeting"), this}),
      m_itemRow(nullptr),
      m_text(new TextEdit{3, this}),
      m_conditions(new TextEdit{2, this}),
      m_conditionsRow(nullptr),
      m_released(new AmountEdit{this}),
      m_releasedRow(nullptr),
      m_refusal(new ToneLabel{{}, Tone::Bad, this}),
      m_save(makePrimaryButton(tr("&Record decision"), u"dialog-ok-apply"_s, this)),
      m_draft(nullptr)
{
    setObjectName(u"decisionPanel"_s);
    setMinimumWidth(300);
    m_title->setWordWrap(true);
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeForm());
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeButtons());
    m_draft = new PanelDraft{workspace, *this};
    connect(m_step, &ChoiceBox::edited, this, &DecisionPanel::stepChosen);
    connect(m_outcome, &ChoiceBox::edited, this, &DecisionPanel::outcomeChosen);
    connect(m_date, &DateEdit::edited, this, [this] { fillItems(m_item->key()); });
    connect(m_save, &QPushButton::clicked, this, &DecisionPanel::save);
}

QWidget* DecisionPanel::makeForm()
{
    m_step->setObjectName(u"decisionStep"_s);
    m_outcome->setObjectName(u"decisionOutcome"_s);
    m_body->setObjectName(u"decisionBody"_s);
    m_date->setObjectName(u"decisionDate"_s);
    m_item->setObjectName(u"decisionItem"_s);
    m_text->setObjectName(u"decisionText"_s);
    m_conditions->setObjectName(u"decisionConditions"_s);
    m_released->setObjectName(u"decisionReleased"_s);
    m_refusal->setObjectName(u"decisionRefusal"_s);
    m_refusal->setWordWrap(true);
    auto* form = new QWidget{this};
    auto* layout = new QVBoxLayout{form};
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(12);
    for (auto* box : {m_step, m_outcome, m_body, m_item}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    const auto add = [&](const QString& label, QWidget* widget) {
        auto* row = new FieldRow{label, widget, FieldRow::LabelPlace::Above, form};
        layout->addWidget(row);
        return row;
    };
    add(tr("&Step"), m_step);
    add(tr("&Outcome"), m_outcome);
    m_conditionsRow = add(tr("&Conditions"), m_conditions);
    m_conditionsRow->setHint(tr("One on each line."));
    m_releasedRow = add(tr("Flows back to the &funds"), m_released);
    add(tr("Decided &by"), m_body);
    add(tr("&Date"), m_date);
    m_itemRow = add(tr("Also in the &minutes"), m_item);
    add(tr("Decision in &words"), m_text);
    layout->addStretch();
    return form;
}

QWidget* DecisionPanel::makeButtons()
{
    auto* cancel = makeButton(tr("Cancel"), {}, this);
    cancel->setObjectName(u"decisionCancel"_s);
    m_save->setObjectName(u"decisionSave"_s);
    connect(cancel, &QPushButton::clicked, this, &DecisionPanel::cancel);
    auto* foot = new QWidget{this};
    auto* layout = new QVBoxLayout{foot};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
    m_refusal->hide();
    return foot;
}

void DecisionPanel::ask(const DecisionQuestion& question)
{
    m_question = question;
    m_workspace.guarded([this] {
        readProject();
        const auto meeting = m_workspace.portfolio().meetings().find(m_question.meeting);
        m_date->setValue(meeting ? meeting->value.date : firstDay());
        m_text->setText({});
        m_conditions->setText({});
        fillSteps(m_question.step);
        fillOutcomes(m_question.outcome);
        fillBodies();
        m_body->setKey(meeting ? meeting->value.body.toString() : usualBody());
        fillItems(itemKey(m_question.meeting, m_question.agendaItem));
        fillReleased();
        if (m_draft->begin({RecordKind::Project, m_question.project.toString()}, keyOf(m_question)))
            fillItems(m_item->key());
        outcomeChosen();
    });
    say({});
    m_outcome->setFocus();
}

void DecisionPanel::refresh()
{
    m_workspace.guarded([this] {
        const auto before = m_project;
        readProject();
        if (m_project && (!before || before->route != m_project->route)) {
            fillSteps(step());
            fillOutcomes(outcome());
            fillReleased();
            outcomeChosen();
        }
        if (m_refusal->isVisibleTo(this))
            say(refusalText());
    });
}

void DecisionPanel::readProject()
{
    const auto found = m_workspace.portfolio().projects().find(m_question.project);
    m_project = found ? std::optional{found->value} : std::nullopt;
    const auto name = m_project ? m_project->details.name : tr("This project is gone");
    m_title->setText(m_project && !m_project->number.isEmpty() ? m_project->number + u"  "_s + name
                                                               : name);
    m_save->setEnabled(m_project.has_value());
}

void DecisionPanel::fillSteps(std::optional<RouteStep> wanted)
{
    m_step->clearChoices();
    if (!m_project)
        return;
    const auto steps = stepsToDecide(m_project->route);
    for (const auto step : steps)
        m_step->addChoice(codeOf(step), sentenceCase(words::label(step)));
    if (wanted && m_step->findData(codeOf(*wanted)) >= 0)
        m_step->setKey(codeOf(*wanted));
    m_step->setEnabled(steps.size() > 1);
    m_save->setEnabled(!steps.empty());
    if (steps.empty())
        say(words::label(RouteRefusal::RouteHasEnded));
}

void DecisionPanel::fillOutcomes(std::optional<RouteOutcome> wanted)
{
    m_outcome->clearChoices();
    for (const auto outcome : outcomesOf(isAwarded()))
        m_outcome->addChoice(codeOf(outcome), sentenceCase(words::label(outcome)));
    if (wanted && m_outcome->findData(codeOf(*wanted)) >= 0)
        m_outcome->setKey(codeOf(*wanted));
}

void DecisionPanel::fillBodies()
{
    m_body->clearChoices();
    for (const auto& body : m_workspace.catalogue()->content().bodies)
        m_body->addChoice(body.id.toString(), body.name);
}

// The items of that day's meetings on which the project stands, and the one that was asked for.
void DecisionPanel::fillItems(const QString& wanted)
{
    m_item->clearChoices();
    auto& meetings = m_workspace.portfolio().meetings();
    auto ids = m_date->value().isValid() ? meetings.on(m_date->value()) : std::vector<MeetingId>{};
    if (!m_question.meeting.isNull() && std::ranges::find(ids, m_question.meeting) == ids.end())
        ids.push_back(m_question.meeting);
    const auto catalogue = m_workspace.catalogue();
    for (const auto& id : ids) {
        const auto meeting = meetings.find(id);
        if (!meeting)
            continue;
        const auto* body = catalogue->body(meeting->value.body);
        forEachItem(meeting->value.items, [&](const AgendaItem& item, int) {
            const bool isOnIt =
                std::ranges::find(item.projects, m_question.project) != item.projects.end();
            if (isOnIt || item.id == m_question.agendaItem)
                m_item->addChoice(
                    itemKey(id, item.id),
                    tr("%1, item %2: %3")
                        .arg(body ? body->name : meeting->value.title, item.number, item.title));
        });
    }
    m_item->setKey(m_item->findData(wanted) >= 0 ? wanted : QString{});
    m_itemRow->setVisible(m_item->count() > 1);
}

void DecisionPanel::fillReleased()
{
    m_released->setValue(leftOf(m_workspace.portfolio().funds().entriesOf(m_question.project)));
}

void DecisionPanel::stepChosen()
{
    m_body->setKey(usualBody());
    nameSave();
}

void DecisionPanel::outcomeChosen()
{
    m_conditionsRow->setVisible(outcome() == RouteOutcome::PassedWithConditions);
    m_releasedRow->setVisible(outcome() == RouteOutcome::EndedEarly);
    nameSave();
}

// Says to a screen reader what the button records.
void DecisionPanel::nameSave()
{
    m_save->setAccessibleDescription(m_step->currentText() + u": "_s + m_outcome->currentText());
}

// Today, or the day of the last decision when that lies ahead.
QDate DecisionPanel::firstDay() const
{
    const auto today = m_workspace.today();
    if (!m_project || m_project->route.entries().empty())
        return today;
    return std::max(today, m_project->route.entries().back().date);
}

QString DecisionPanel::usualBody() const
{
    if (!m_project)
        return {};
    const auto catalogue = m_workspace.catalogue();
    return usualBodyOf(step(), m_project->details, *catalogue);
}

RouteStep DecisionPanel::step() const
{
    return fromCode<RouteStep>(m_step->key()).value_or(RouteStep::Pitch);
}

RouteOutcome DecisionPanel::outcome() const
{
    return fromCode<RouteOutcome>(m_outcome->key()).value_or(RouteOutcome::Passed);
}

bool DecisionPanel::isAwarded() const
{
    return m_project && m_project->route.passedOn(RouteStep::Award).isValid();
}

Decision DecisionPanel::decision() const
{
    const auto ids = m_item->key().split(u'/');
    const bool hasItem = ids.size() == 2;
    const bool hasConditions = outcome() == RouteOutcome::PassedWithConditions;
    Decision decision{
        .project = m_question.project,
        .entry = {.step = step(),
                  .outcome = outcome(),
                  .body = BodyId::fromString(m_body->key()),
                  .date = m_date->value(),
                  .decision = m_text->text().trimmed(),
                  .conditions = hasConditions ? toLines(m_conditions->text()) : QStringList{},
                  .meeting = hasItem ? MeetingId::fromString(ids[0]) : MeetingId{},
                  .agendaItem = hasItem ? AgendaItemId::fromString(ids[1]) : AgendaItemId{}},
        .released = std::nullopt};
    if (outcome() == RouteOutcome::EndedEarly)
        decision.released = m_released->value();
    return decision;
}

QString DecisionPanel::refusalText() const
{
    const auto wanted = decision();
    if (outcome() == RouteOutcome::PassedWithConditions && wanted.entry.conditions.isEmpty())
        return tr("Write down the conditions, or choose agreed without conditions.");
    if (outcome() == RouteOutcome::EndedEarly && !wanted.released)
        return tr("Fill in how much flows back to the funds: 0 when that is nothing.");
    const auto catalogue = m_workspace.catalogue();
    const auto refusal = refusalOf(m_workspace.portfolio(), wanted, m_workspace.rules(*catalogue));
    return refusal ? words::refusalText(*refusal) : QString{};
}

void DecisionPanel::say(const QString& refusal)
{
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
}

void DecisionPanel::save()
{
    m_workspace.flush();
    QString refusal;
    if (!m_workspace.guarded([&] { refusal = refusalText(); }))
        return;
    say(refusal);
    if (!refusal.isEmpty() || !m_project)
        return;
    const auto& services = m_workspace.services();
    const auto name = m_project->number.isEmpty() ? m_project->details.name : m_project->number;
    if (m_workspace.run(std::make_unique<DecideCommand>(
            m_workspace.portfolio(), services.law, services.clock, decision(),
            u"%1, %2: %3"_s.arg(name, words::label(step()), words::label(outcome()))))) {
        m_draft->end();
        Q_EMIT decided(m_question.project.toString());
    }
}

void DecisionPanel::cancel()
{
    m_draft->end();
    Q_EMIT cancelled();
}

void DecisionPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace regiobord
