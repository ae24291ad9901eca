#include "ui/projects/list/projecttimeline.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/projects/list/timelineview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statuswords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// Periods far from today are typing errors more often than plans: what all of them take is not
// stretched by those.
constexpr int farAway = 30; // years

TimelineBar barOf(const ProjectListing& listing)
{
    const auto& summary = listing.summary;
    return {.key = listing.key,
            .name = summary.number + u"  "_s + listing.name,
            .start = summary.period.start,
            .end = summary.period.end,
            .status = listing.statusWord,
            .tone = toneOf(summary.status)};
}

} // namespace

ProjectTimeline::ProjectTimeline(QWidget* parent)
    : QWidget(parent),
      m_model(new TimelineModel{this}),
      m_view(new TimelineView{m_model, this}),
      m_scroll(new QScrollBar{Qt::Horizontal, this}),
      m_span(makeHint({}, this))
{
    setObjectName(u"projectTimeline"_s);
    setFocusProxy(m_view);
    m_view->setObjectName(u"timelineView"_s);
    m_view->setAccessibleName(tr("Periods of the projects"));
    m_scroll->setObjectName(u"timelineScroll"_s);
    m_scroll->setAccessibleName(tr("Time in view"));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_scroll);
    makeFoot();
    connect(m_view, &TimelineView::chosen, this, &ProjectTimeline::chosen);
    connect(m_view, &TimelineView::activatedKey, this, &ProjectTimeline::activated);
    connect(m_view, &TimelineView::scaled, this, &ProjectTimeline::followScale);
    connect(m_scroll, &QScrollBar::valueChanged, this, [this](int days) {
        if (!m_isFollowing && m_first.isValid())
            m_view->setFirst(m_first.addDays(days));
    });
}

void ProjectTimeline::makeFoot()
{
    m_span->setWordWrap(false);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_span, 1);
    const auto add = [&](const QString& text, const QString& icon, const QString& name, auto run) {
        auto* button = makeButton(text, icon, this);
        button->setObjectName(name);
        foot->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
    };
    const auto middle = [this] {
        return m_view->timeWidth() / 2.0;
    };
    add(tr("Zoom out"), u"zoom-out"_s, u"timelineOut"_s,
        [this, middle] { m_view->zoom(0.8, middle()); });
    add(tr("Zoom in"), u"zoom-in"_s, u"timelineIn"_s,
        [this, middle] { m_view->zoom(1.25, middle()); });
    add(tr("Today"), u"go-jump-today"_s, u"timelineToday"_s, [this, middle] {
        m_view->setFirst(
            m_view->today().addDays(-static_cast<qint64>(middle() / m_view->scale().dayWidth)));
    });
    add(tr("All"), u"zoom-fit-best"_s, u"timelineAll"_s, [this] { showAll(); });
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
}

void ProjectTimeline::setProjects(const std::vector<const ProjectListing*>& listings, QDate today)
{
    std::vector<TimelineBar> bars;
    bars.reserve(listings.size());
    m_first = today.addMonths(-3);
    m_last = today.addMonths(9);
    for (const auto* listing : listings) {
        const auto& bar = bars.emplace_back(barOf(*listing));
        for (const auto day : {bar.start, bar.end}) {
            if (!day.isValid() || std::abs(day.year() - today.year()) > farAway)
                continue;
            m_first = std::min(m_first, day);
            m_last = std::max(m_last, day);
        }
    }
    m_first = QDate{m_first.year(), 1, 1};
    m_last = QDate{m_last.year(), 12, 31};
    m_model->setBars(std::move(bars));
    m_view->setToday(today);
}

void ProjectTimeline::setCurrent(const QString& key)
{
    m_view->setCurrent(key);
}

void ProjectTimeline::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isFitted)
        return;
    m_isFitted = true;
    // The width is known once the page has been laid out.
    QTimer::singleShot(0, this, &ProjectTimeline::showAll);
}

void ProjectTimeline::showAll()
{
    m_view->showSpan(m_first, m_last);
}

void ProjectTimeline::followScale()
{
    const auto& scale = m_view->scale();
    if (!scale.first.isValid() || !m_first.isValid())
        return;
    const QScopedValueRollback following{m_isFollowing, true};
    const auto inView = static_cast<int>(m_view->timeWidth() / scale.dayWidth);
    const auto first = static_cast<int>(m_first.daysTo(scale.first));
    const auto days = static_cast<int>(m_first.daysTo(m_last)) + 1;
    m_scroll->setRange(std::min(0, first), std::max(first, days - inView));
    m_scroll->setPageStep(inView);
    m_scroll->setSingleStep(std::max(1, inView / 20));
    m_scroll->setValue(first);
    const auto last =
        std::min(scale.first.addDays(inView), std::max(scale.first, m_last)); // not the margin
    m_span->setText(dutch::range({scale.first, last}));
}

} // namespace regiobord
