#include "ui/projects/list/projectboard.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/projects/list/boardcolumn.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statuswords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int stepCount = static_cast<int>(EnumCodes<RouteStep>::table.size());
constexpr int columnWidth = 160; // all of them fit in a window of 1920

QString columnTitle(int column)
{
    if (column == ProjectBoard::endedColumn())
        return ProjectBoard::tr("Ended");
    const auto step = static_cast<RouteStep>(column);
    // Nobody decides there: the project is what it waits in.
    if (step == RouteStep::Execution)
        return sentenceCase(words::label(ProjectStatus::Awarded));
    if (step == RouteStep::Closing)
        return sentenceCase(words::label(ProjectStatus::InExecution));
    return sentenceCase(words::label(step));
}

QString waiting(const ProjectListing& listing, QDate today)
{
    const auto since = listing.grouping.decidedOn;
    if (!since.isValid())
        return {};
    if (!listing.isRunning())
        return dutch::date(since);
    const auto days = since.daysTo(today);
    const auto status = listing.summary.status;
    const bool isWork = status == ProjectStatus::Awarded || status == ProjectStatus::InExecution;
    if (days < 0 || isWork)
        return ProjectBoard::tr("since %1").arg(dutch::date(since));
    return days == 1 ? ProjectBoard::tr("waits 1 day")
                     : ProjectBoard::tr("waits %1 days").arg(days);
}

BoardCard cardOf(const ProjectListing& listing, QDate today)
{
    const auto status = listing.summary.status;
    return {.key = listing.key,
            .number = listing.summary.number,
            .name = listing.name,
            .amount = dutch::euros(listing.summary.requestedGrant),
            .waiting = waiting(listing, today),
            .status = listing.statusWord,
            .tone = toneOf(status)};
}

// Who waits longest comes first; drafts, which wait for nobody else yet, last.
bool waitsLonger(const ProjectListing* left, const ProjectListing* right)
{
    const auto one = left->grouping.decidedOn;
    const auto other = right->grouping.decidedOn;
    if (one.isValid() && other.isValid())
        return one < other;
    return one.isValid() && !other.isValid();
}

} // namespace

ProjectBoard::ProjectBoard(QWidget* parent) : QWidget(parent), m_scroll(new QScrollArea{this})
{
    setObjectName(u"projectBoard"_s);
    auto* content = new QWidget{m_scroll};
    auto* columns = new QHBoxLayout{content};
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    for (int i = 0; i <= endedColumn(); ++i) {
        auto* heading = new QLabel{content};
        heading->setTextFormat(Qt::PlainText);
        auto* column = new BoardColumn{content};
        column->setObjectName(u"boardColumn-%1"_s.arg(i));
        heading->setBuddy(column);
        auto* stack = new QVBoxLayout;
        stack->setSpacing(4);
        stack->addWidget(heading);
        stack->addWidget(column, 1);
        columns->addLayout(stack, 1);
        column->setMinimumWidth(columnWidth);
        m_headings.push_back(heading);
        m_columns.push_back(column);
        connectColumn(i);
    }
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setFocusProxy(m_columns.front());
}

void ProjectBoard::connectColumn(int column)
{
    auto* view = m_columns[static_cast<std::size_t>(column)];
    connect(view, &BoardColumn::chosen, this, [this, view](const QString& key) {
        for (auto* other : m_columns) {
            if (other != view)
                other->clearSelection();
        }
        Q_EMIT chosen(key);
    });
    connect(view, &BoardColumn::activatedKey, this, &ProjectBoard::activated);
    // Queued: the drop ends before the page answers it.
    connect(
        view, &BoardColumn::dropped, this,
        [this, column](const QString& key) { Q_EMIT moveWanted(key, column); },
        Qt::QueuedConnection);
    connect(view, &BoardColumn::onwardWanted, this,
            [this, column](const QString& key) { Q_EMIT moveWanted(key, column + 1); });
    connect(view, &BoardColumn::stepWanted, this, [this, column](int by) { step(column, by); });
}

void ProjectBoard::setProjects(const std::vector<const ProjectListing*>& listings, QDate today)
{
    std::vector<std::vector<const ProjectListing*>> sorted(m_columns.size());
    for (const auto* listing : listings)
        sorted[static_cast<std::size_t>(columnOf(*listing))].push_back(listing);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::ranges::stable_sort(sorted[i], waitsLonger);
        std::vector<BoardCard> cards;
        Money sum;
        for (const auto* listing : sorted[i]) {
            cards.push_back(cardOf(*listing, today));
            sum += listing->summary.requestedGrant;
        }
        const auto title = columnTitle(static_cast<int>(i));
        m_headings[i]->setText(u"%1  %2"_s.arg(title).arg(cards.size()));
        m_headings[i]->setToolTip(tr("Requested together: %1").arg(dutch::euros(sum)));
        m_columns[i]->setAccessibleName(
            tr("%1, projects: %2, requested %3")
                .arg(title, QString::number(cards.size()), dutch::euros(sum)));
        m_columns[i]->setCards(std::move(cards));
    }
}

void ProjectBoard::setCurrent(const QString& key)
{
    for (auto* column : m_columns) {
        if (column->setCurrent(key)) {
            setFocusProxy(column);
            m_scroll->ensureWidgetVisible(column);
        }
    }
}

int ProjectBoard::endedColumn()
{
    return stepCount;
}

int ProjectBoard::columnOf(const ProjectListing& listing)
{
    return listing.grouping.nextStep ? static_cast<int>(*listing.grouping.nextStep) : endedColumn();
}

std::optional<DecisionQuestion> ProjectBoard::questionFor(const ProjectListing& listing, int column)
{
    const auto next = listing.grouping.nextStep;
    if (!next || (column >= 0 && column <= static_cast<int>(*next)))
        return std::nullopt;
    DecisionQuestion question{.project = listing.summary.id};
    if (column < 0)
        return question;
    const bool isAwarded = *next > RouteStep::Award;
    if (column != endedColumn() || *next == RouteStep::Closing)
        question.step = static_cast<RouteStep>(column - 1);
    else
        question.outcome = isAwarded ? RouteOutcome::EndedEarly : RouteOutcome::Rejected;
    return question;
}

// To the nearest column on that side that has cards.
void ProjectBoard::step(int from, int by)
{
    for (int i = from + by; i >= 0 && i <= endedColumn(); i += by) {
        auto* column = m_columns[static_cast<std::size_t>(i)];
        if (!column->takeFocus())
            continue;
        m_scroll->ensureWidgetVisible(column);
        return;
    }
}

} // namespace regiobord
