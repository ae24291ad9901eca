#include "ui/projects/decisions/decisionstab.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/projects/decisionpanel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statuswords.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

Tone toneOf(RouteOutcome outcome)
{
    switch (outcome) {
    case RouteOutcome::Passed:
    case RouteOutcome::PassedWithConditions:
        return Tone::Good;
    case RouteOutcome::HeldOver:
        return Tone::Waiting;
    case RouteOutcome::Rejected:
    case RouteOutcome::Withdrawn:
    case RouteOutcome::EndedEarly:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QLabel* makeText(const QString& text, QWidget* parent)
{
    auto* label = new QLabel{text, parent};
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

DecisionsTab::DecisionsTab(ProjectSession& session, QWidget* parent)
    : ProjectTab(session, parent),
      m_route(new QVBoxLayout),
      m_next(makeHint({}, this)),
      m_add(makeButton(tr("&New decision"), u"list-add"_s, this)),
      m_panel(new DecisionPanel{session.workspace(), this}),
      m_scroller(new QScrollArea{this})
{
    m_next->setObjectName(u"decisionNext"_s);
    m_add->setObjectName(u"decisionAdd"_s);
    m_panel->hide();
    m_route->setSpacing(12);
    auto* content = new QWidget;
    content->setMaximumWidth(720);
    auto* layout = new QVBoxLayout{content};
    layout->setContentsMargins(0, 16, 8, 16);
    layout->setSpacing(12);
    layout->addLayout(m_route);
    layout->addWidget(m_next);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_panel);
    layout->addStretch(1);
    m_scroller->setWidget(content);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    auto* around = new QVBoxLayout{this};
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_scroller);
    connect(m_add, &QPushButton::clicked, this, &DecisionsTab::ask);
    const auto close = [this] {
        m_panel->hide();
        m_add->show();
        m_add->setFocus();
    };
    connect(m_panel, &DecisionPanel::decided, this, close);
    connect(m_panel, &DecisionPanel::cancelled, this, close);
}

void DecisionsTab::refresh()
{
    const auto& route = session().project().route;
    if (!m_entries || route.entries() != m_shown)
        showRoute();
    const auto next = route.nextStep();
    m_next->setText(
        next ? tr("The project waits for: %1.").arg(words::label(*next))
             : tr("The route of this project has ended: %1.").arg(words::label(route.status())));
    m_add->setEnabled(next.has_value());
    if (m_panel->isVisible())
        m_panel->refresh();
}

void DecisionsTab::showRoute()
{
    delete m_entries;
    m_shown = session().project().route.entries();
    m_entries = new QWidget{this};
    m_entries->setObjectName(u"decisionRoute"_s);
    auto* layout = new QVBoxLayout{m_entries};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    if (m_shown.empty())
        layout->addWidget(makeHint(tr("Nothing has been decided yet. The route begins with the "
                                      "pitch at the thematafel."),
                                   m_entries));
    int number = 0;
    for (const auto& entry : m_shown)
        layout->addWidget(makeEntry(entry, number++));
    m_route->addWidget(m_entries);
}

QString DecisionsTab::byWhom(const RouteEntry& entry) const
{
    const auto* const body = session().catalogue().body(entry.body);
    const auto date = dutch::date(entry.date);
    return body ? u"%1, %2"_s.arg(body->name, date) : date;
}

QWidget* DecisionsTab::makeEntry(const RouteEntry& entry, int number)
{
    auto* widget = new QWidget{m_entries};
    auto* chip = new Chip{widget};
    chip->setObjectName(u"decisionOutcome%1"_s.arg(number));
    chip->set(words::label(entry.outcome), toneOf(entry.outcome));
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(makeHeading(sentenceCase(words::label(entry.step)), widget));
    top->addWidget(chip);
    top->addStretch(1);
    if (!entry.meeting.isNull()) {
        auto* meeting = makeLinkButton(tr("Open the meeting"), widget);
        meeting->setObjectName(u"decisionMeeting%1"_s.arg(number));
        const Location place{Place::Meeting, entry.meeting.toString(),
                             entry.agendaItem.isNull() ? QString{} : entry.agendaItem.toString()};
        connect(meeting, &QPushButton::clicked, this, [this, place] { Q_EMIT wanted(place); });
        top->addWidget(meeting);
    }
    auto* layout = new QVBoxLayout{widget};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(makeHint(byWhom(entry), widget));
    if (!entry.decision.isEmpty())
        layout->addWidget(makeText(entry.decision, widget));
    for (const auto& condition : entry.conditions)
        layout->addWidget(makeText(tr("Condition: %1").arg(condition), widget));
    layout->addWidget(makeLine(widget));
    return widget;
}

void DecisionsTab::goTo(const QString& part)
{
    if (part == u"nieuw"_s && m_add->isEnabled())
        ask();
}

void DecisionsTab::ask()
{
    workspace().flush();
    m_panel->ask({.project = session().project().id});
    m_add->hide();
    m_panel->show();
    m_panel->setFocus();
    m_scroller->ensureWidgetVisible(m_panel);
}

} // namespace regiobord
