#include "ui/meetings/newmeetingpanel.h"

#include "app/editing/recordcommands.h"
#include "app/meetings/meetingdrafts.h"
#include "core/dutch.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/parsededit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace regiobord {

NewMeetingPanel::NewMeetingPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_body(new ChoiceBox{tr("choose who meets"), this}),
      m_day(new DateEdit{this}),
      m_isLikePrevious(new QCheckBox{tr("&Like the previous meeting"), this}),
      m_error(new ToneLabel{{}, Tone::Bad, this})
{
    m_body->setObjectName(u"newMeetingBody"_s);
    m_day->setObjectName(u"newMeetingDay"_s);
    m_day->setMinimumWidth(160);
    m_isLikePrevious->setObjectName(u"newMeetingLikePrevious"_s);
    m_isLikePrevious->setChecked(true);
    m_error->setObjectName(u"newMeetingError"_s);
    auto* make = makePrimaryButton(tr("&Make"), u"list-add"_s, this);
    make->setObjectName(u"newMeetingMake"_s);
    auto* cancel = makeButton(tr("&Cancel"), {}, this);
    cancel->setObjectName(u"newMeetingCancel"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(new FieldRow{tr("&Body that meets"), m_body});
    line->addWidget(new FieldRow{tr("&Day"), m_day});
    line->addWidget(m_isLikePrevious, 0, Qt::AlignBottom);
    line->addStretch(1);
    line->addWidget(make, 0, Qt::AlignBottom);
    line->addWidget(cancel, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(line);
    layout->addWidget(m_error);
    connect(make, &QPushButton::clicked, this, &NewMeetingPanel::make);
    connect(cancel, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(m_body, &ChoiceBox::edited, this, &NewMeetingPanel::follow);
    hide();
}

void NewMeetingPanel::ask(QDate day, const BodyId& body)
{
    const auto catalogue = m_workspace.catalogue();
    m_body->clearChoices();
    for (const auto& choice : catalogue->content().bodies)
        m_body->addChoice(choice.id.toString(), choice.name);
    m_body->setKey(body.isNull() ? QString{} : body.toString());
    m_day->setValue(day);
    m_error->hide();
    follow();
    show();
    if (body.isNull())
        m_body->setFocus(Qt::OtherFocusReason);
    else
        m_day->setFocus(Qt::OtherFocusReason);
}

// Only when there is a previous one.
void NewMeetingPanel::follow()
{
    m_workspace.guarded([this] {
        const auto previous =
            meetingBefore(m_workspace.portfolio(), BodyId::fromString(m_body->key()), {});
        m_isLikePrevious->setEnabled(previous.has_value());
        m_isLikePrevious->setToolTip(
            previous ? tr("The items that stand on every agenda, and the minutes of %1 to adopt")
                           .arg(dutch::date(previous->date))
                     : tr("This body has not met before"));
    });
}

Meeting NewMeetingPanel::draft() const
{
    auto& portfolio = m_workspace.portfolio();
    const auto body = BodyId::fromString(m_body->key());
    const auto previous = meetingBefore(portfolio, body, m_day->value());
    if (m_isLikePrevious->isChecked() && previous)
        return followingMeeting(*previous, meetingBefore(portfolio, body, previous->date),
                                m_day->value());
    Meeting meeting;
    meeting.id = MeetingId::create();
    meeting.body = body;
    meeting.date = m_day->value();
    return meeting;
}

void NewMeetingPanel::make()
{
    const bool hasBody = !m_body->key().isEmpty();
    if (!hasBody || !m_day->value().isValid()) {
        m_error->setText(hasBody ? tr("Fill in the day, as 29-1-2025.") : tr("Choose who meets."));
        m_error->show();
        return;
    }
    m_workspace.guarded([this] {
        const auto meeting = draft();
        const auto name = tr("new meeting of %1").arg(dutch::date(meeting.date));
        if (!m_workspace.run(
                std::make_unique<AddCommand<Meeting>>(m_workspace.portfolio(), meeting, name)))
            return;
        hide();
        Q_EMIT made(meeting.id.toString());
    });
}

void NewMeetingPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        make();
    } else if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void NewMeetingPanel::paintEvent(QPaintEvent*)
{
    QPainter{this}.fillRect(rect(), palette().color(QPalette::AlternateBase));
}

} // namespace regiobord
