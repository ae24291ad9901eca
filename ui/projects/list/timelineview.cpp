#include "ui/projects/list/timelineview.h"

#include "core/dutch.h"
#include "ui/projects/list/timelinepainting.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr int narrowestNames = 160;
constexpr double mostForNames = 0.45; // of the width
constexpr int besideName = 20;
constexpr int namesLookedAt = 200; // of 10,000 all would take 90 ms
constexpr int besideSpan = 8;      // so that the end of the last bar is in view
constexpr double fewestDays = 31;
constexpr double mostDays = 50 * 365.25;

} // namespace

void TimelineModel::setBars(std::vector<TimelineBar> bars)
{
    beginResetModel();
    m_bars = std::move(bars);
    endResetModel();
}

int TimelineModel::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_bars, key, &TimelineBar::key);
    return found == m_bars.end() ? -1 : static_cast<int>(found - m_bars.begin());
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& bar = at(index.row());
    if (role == Qt::ToolTipRole)
        return QStringList{bar.name, dutch::range({bar.start, bar.end}), bar.status}.join(u'\n');
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == 0)
        return bar.name;
    const auto period = dutch::range({bar.start, bar.end});
    return period.isEmpty() ? tr("no period yet") : period;
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Project") : tr("Period");
}

TimelineView::TimelineView(TimelineModel* model, QWidget* parent)
    : QTableView(parent),
      m_model(model)
{
    setModel(model);
    setHorizontalHeader(new TimelineHeader{this});
    setItemDelegateForColumn(1, new TimelineDelegate{this});
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == 0 && !m_isFitting)
            m_isUserSized = true;
        rescale();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::fitNames);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT activatedKey(m_model->at(index.row()).key);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid() && !m_isSetting)
                    Q_EMIT chosen(m_model->at(index.row()).key);
            });
}

int TimelineView::timeWidth() const
{
    return std::max(1, columnWidth(1));
}

void TimelineView::setFirst(QDate first)
{
    m_spanFirst = {};
    if (first.isValid())
        m_scale.first = first;
    rescale();
}

void TimelineView::zoom(double factor, double x)
{
    const auto day = m_scale.dayAt(x);
    const double width = timeWidth();
    m_scale.dayWidth = std::clamp(m_scale.dayWidth * factor, width / mostDays, width / fewestDays);
    setFirst(day.addDays(-static_cast<qint64>(x / m_scale.dayWidth)));
}

void TimelineView::showSpan(QDate first, QDate last)
{
    m_spanFirst = first;
    m_spanLast = last;
    fitSpan();
}

void TimelineView::fitSpan()
{
    if (!m_spanFirst.isValid() || !m_spanLast.isValid())
        return;
    const auto days = static_cast<double>(m_spanFirst.daysTo(m_spanLast)) + 1;
    const double width = std::max(1, timeWidth() - besideSpan);
    m_scale.dayWidth = width / std::clamp(days, fewestDays, mostDays);
    m_scale.first = m_spanFirst;
    rescale();
}

void TimelineView::setToday(QDate today)
{
    m_today = today;
    rescale();
}

void TimelineView::setCurrent(const QString& key)
{
    const QScopedValueRollback setting{m_isSetting, true};
    const auto row = m_model->rowOf(key);
    if (row < 0) {
        clearSelection();
        return;
    }
    setCurrentIndex(m_model->index(row, 1));
    scrollTo(m_model->index(row, 1));
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const auto month = static_cast<qint64>(std::max(1.0, 40 / m_scale.dayWidth));
    const auto current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Left:
        setFirst(m_scale.first.addDays(-month));
        return;
    case Qt::Key_Right:
        setFirst(m_scale.first.addDays(month));
        return;
    case Qt::Key_Plus:
        zoom(1.25, timeWidth() / 2.0);
        return;
    case Qt::Key_Minus:
        zoom(0.8, timeWidth() / 2.0);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid())
            Q_EMIT activatedKey(m_model->at(current.row()).key);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const auto delta = event->angleDelta();
    const double x = event->position().x() - columnViewportPosition(1);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoom(delta.y() > 0 ? 1.2 : 1 / 1.2, std::clamp(x, 0.0, double(timeWidth())));
    else if (delta.x() != 0)
        setFirst(m_scale.first.addDays(static_cast<qint64>(-delta.x() / m_scale.dayWidth / 2)));
    else
        QTableView::wheelEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitNames();
    fitSpan();
    rescale();
}

// The names whole, as long as the bars keep the most of the width.
void TimelineView::fitNames()
{
    if (m_isUserSized)
        return;
    int widest = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), namesLookedAt); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_model->at(row).name));
    const QScopedValueRollback fitting{m_isFitting, true};
    const auto most =
        std::max(narrowestNames, static_cast<int>(viewport()->width() * mostForNames));
    setColumnWidth(0, std::clamp(widest + besideName, narrowestNames, most));
}

void TimelineView::rescale()
{
    viewport()->update();
    horizontalHeader()->viewport()->update();
    Q_EMIT scaled();
}

} // namespace regiobord
