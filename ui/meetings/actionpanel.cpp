#include "ui/meetings/actionpanel.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/parsededit.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

ActionPanel::ActionPanel(QWidget* parent)
    : QWidget(parent),
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
    connect(m_due, &QLineEdit::editingFinished, this, [this] {
        if (m_due->isUnderstood() && m_due->value() != m_row.action.due)
            Q_EMIT dueEntered(m_due->value());
    });
    connect(m_responsible, &QLineEdit::editingFinished, this, [this] {
        if (m_responsible->text() != m_row.action.responsible)
            Q_EMIT responsibleEntered(m_responsible->text());
    });
}

// What is being typed in the same action stays.
void ActionPanel::show(const ActionRow* row, const QString& bodyName)
{
    m_content->setVisible(row != nullptr);
    if (row == nullptr)
        return;
    const bool isOther = row->action.id != m_row.action.id;
    m_row = *row;
    m_text->setText(row->action.text);
    m_from->setText(
        tr("%1, %2, item %3 %4")
            .arg(bodyName, dutch::date(row->meetingDate), row->itemNumber, row->itemTitle));
    m_state->setKey(codeOf(row->action.state));
    if (isOther || !m_due->hasFocus())
        m_due->setValue(row->action.due);
    if (isOther || !m_responsible->hasFocus())
        m_responsible->setText(row->action.responsible);
}

} // namespace regiobord
