#include "ui/meetings/actionpanel.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/shell/keptfields.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/parsededit.h"

#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// As an AutoSave has it.
constexpr std::chrono::milliseconds delay{700};

} // namespace

ActionPanel::ActionPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_content(new QWidget{this}),
      m_text(makeHeading({}, this)),
      m_from(makeHint({}, this)),
      m_state(new ChoiceBox{{}, this}),
      m_due(new CoarseDateEdit{this}),
      m_responsible(new QLineEdit{this})
{
    m_text->setWordWrap(true);
    m_state->setObjectName(u"actionState"_s);
    for (const auto& [state, code] : EnumCodes<ActionState>::table)
        m_state->addChoice(code.toString(), words::label(state));
    m_due->setObjectName(u"actionDue"_s);
    m_responsible->setObjectName(u"actionResponsible"_s);
    auto* meeting = makeButton(tr("To the &meeting"), u"go-next"_s, this);
    meeting->setObjectName(u"actionMeeting"_s);
    auto* column = new QVBoxLayout{m_content};
    column->setContentsMargins(16, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addWidget(m_from);
    column->addWidget(new FieldRow{tr("&State"), m_state});
    column->addWidget(new FieldRow{tr("&When"), m_due});
    column->addWidget(new FieldRow{tr("Wh&o"), m_responsible});
    column->addWidget(meeting, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    connect(meeting, &QPushButton::clicked, this, &ActionPanel::meetingAsked);
    connect(m_state, &ChoiceBox::edited, this, [this] {
        if (const auto state = fromCode<ActionState>(m_state->key()))
            Q_EMIT stateChosen(*state);
    });
    m_later.setSingleShot(true);
    m_later.setInterval(delay);
    connect(&m_later, &QTimer::timeout, this, &ActionPanel::enter);
    connect(&workspace, &Workspace::flushing, this, [this] {
        if (m_later.isActive())
            enter();
    });
    for (auto* line : std::initializer_list<QLineEdit*>{m_due, m_responsible}) {
        connect(line, &QLineEdit::textEdited, this, [this] {
            if (!m_later.isActive()) // who keeps typing is stored every time it ends
                m_later.start();
        });
        connect(line, &QLineEdit::editingFinished, this, &ActionPanel::enter);
    }
}

ActionPanel::~ActionPanel() = default;

void ActionPanel::enter()
{
    m_later.stop();
    if (m_row.action.id.isNull())
        return;
    const auto action = m_row.action.id.toString();
    // A day that is not understood is none, as in every form; its text is kept.
    if (m_due->value() != m_row.action.due)
        Q_EMIT dueEntered(action, m_due->value());
    if (m_responsible->text() != m_row.action.responsible)
        Q_EMIT responsibleEntered(action, m_responsible->text());
}

// What is being typed in the same action stays; a day that was not understood stands there again.
void ActionPanel::show(const ActionRow* row, const QString& bodyName)
{
    const bool isOther = row == nullptr || row->action.id != m_row.action.id;
    if (isOther) {
        m_workspace.flush(); // what was typed in the action before
        m_kept.reset();
    }
    m_content->setVisible(row != nullptr);
    m_row = row == nullptr ? ActionRow{} : *row;
    if (row == nullptr)
        return;
    m_text->setText(row->action.text);
    m_from->setText(
        tr("%1, %2, item %3 %4")
            .arg(bodyName, dutch::date(row->meetingDate), row->itemNumber, row->itemTitle));
    m_state->setKey(codeOf(row->action.state));
    if (isOther) {
        m_due->setValue({});
        m_kept = std::make_unique<KeptFields>(
            m_workspace, RecordRef{RecordKind::Meeting, row->meeting.toString()}, nullptr);
        m_kept->watch(m_due, u"action/"_s + row->action.id.toString());
    }
    if (row->action.due.isValid() || m_due->isUnderstood())
        showDue(isOther);
    if (isOther || !m_responsible->hasFocus())
        m_responsible->setText(row->action.responsible);
}

void ActionPanel::showDue(bool isOther)
{
    if (isOther || !m_due->hasFocus())
        m_due->setValue(m_row.action.due);
}

} // namespace regiobord
