#include "ui/meetings/meetingsummarypanel.h"

#include "app/meetings/meetingdrafts.h"
#include "core/dutch.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr std::size_t mostProblems = 6;

QString whenAndWhere(const Meeting& meeting)
{
    QStringList parts;
    if (!meeting.title.isEmpty()) // else the title has the day
        parts.append(dutch::date(meeting.date));
    if (meeting.startTime.isValid()) {
        auto times = meeting.startTime.toString(u"HH:mm"_s);
        if (meeting.endTime.isValid())
            times += u" - "_s + meeting.endTime.toString(u"HH:mm"_s);
        parts.append(times);
    }
    parts.append(meeting.location);
    parts.removeAll(QString{});
    return parts.join(u", "_s);
}

} // namespace

MeetingSummaryPanel::MeetingSummaryPanel(QWidget* parent)
    : QWidget(parent),
      m_title(makeHeading({}, this)),
      m_when(makeHint({}, this)),
      m_minutes(new Chip{this}),
      m_agenda(new QListWidget{this}),
      m_missing(makeNote({}, Tone::Waiting, this)),
      m_buttons(new QWidget{this})
{
    setMinimumWidth(300);
    m_title->setWordWrap(true);
    m_agenda->setObjectName(u"summaryAgenda"_s);
    m_agenda->setAccessibleName(tr("Agenda"));
    m_agenda->setFrameShape(QFrame::NoFrame);
    m_agenda->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_agenda->setTextElideMode(Qt::ElideRight);
    connect(m_agenda, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT openAsked(item->data(Qt::UserRole).toString());
    });
    auto* open = makePrimaryButton(tr("&Open"), u"document-open"_s, m_buttons);
    open->setObjectName(u"openMeeting"_s);
    auto* minutes = makeButton(tr("M&inutes"), u"document-edit"_s, m_buttons);
    minutes->setObjectName(u"openMinutes"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked({}); });
    connect(minutes, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(u"verslag/"_s); });
    auto* line = new QHBoxLayout{m_buttons};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(open);
    line->addWidget(minutes);
    line->addStretch(1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addWidget(m_minutes);
    layout->addWidget(m_buttons);
    layout->addWidget(m_agenda, 1);
    layout->addWidget(m_missing);
    clear();
}

void MeetingSummaryPanel::clear()
{
    for (auto* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_when),
                         static_cast<QWidget*>(m_minutes), static_cast<QWidget*>(m_agenda),
                         static_cast<QWidget*>(m_missing), m_buttons})
        widget->hide();
}

void MeetingSummaryPanel::show(const Meeting& meeting, const MeetingFacts& facts,
                               const Catalogue& catalogue)
{
    m_title->setText(meetingTitle(meeting, catalogue));
    m_when->setText(whenAndWhere(meeting));
    m_minutes->set(facts.minutes.text.isEmpty() ? QString{}
                                                : tr("minutes: %1").arg(facts.minutes.text),
                   facts.minutes.tone);
    m_minutes->setVisible(!facts.minutes.text.isEmpty());
    fillAgenda(meeting);
    QStringList missing;
    for (std::size_t i = 0; i < std::min(mostProblems, facts.problems.size()); ++i)
        missing.append(facts.problems[i].text);
    if (facts.problems.size() > mostProblems)
        missing.append(tr("and %1 more").arg(facts.problems.size() - mostProblems));
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
    for (auto* widget :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_agenda), m_buttons})
        widget->show();
    m_when->setVisible(!m_when->text().isEmpty());
}

void MeetingSummaryPanel::fillAgenda(const Meeting& meeting)
{
    m_agenda->clear();
    forEachItem(meeting.items, [this](const AgendaItem& item, int depth) {
        const QString indent(depth * 4, u' ');
        auto text = u"%1%2  %3"_s.arg(indent, item.number, item.title);
        if (item.isConfidential)
            text += u"  ("_s + tr("besloten") + u')';
        auto* row = new QListWidgetItem{text, m_agenda};
        row->setData(Qt::UserRole, item.id.toString());
        row->setToolTip(item.title);
        row->setSizeHint({0, m_agenda->fontMetrics().height() + 8});
    });
}

} // namespace regiobord
