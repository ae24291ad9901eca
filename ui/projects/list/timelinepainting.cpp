#include "ui/projects/list/timelinepainting.h"

#include "ui/projects/list/timelineview.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <functional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr double roomForMonths = 1.1;   // pixels a day
constexpr double roomForQuarters = 0.4; // pixels a day
constexpr int openEnd = 60;             // pixels of a bar that has one side only

// The first days of the periods of so many months that are in view, with those of the next.
void forEachPeriod(const TimeScale& scale, int width, int months,
                   const std::function<void(QDate first, QDate next)>& visit)
{
    const auto start = scale.first;
    const int month = (start.month() - 1) / months * months + 1;
    QDate first = months >= 12 ? QDate{start.year(), 1, 1} : QDate{start.year(), month, 1};
    while (first.isValid() && scale.xOf(first) < width) {
        const auto next = first.addMonths(months);
        visit(first, next);
        first = next;
    }
}

int yearStep(const TimeScale& scale)
{
    const double year = scale.dayWidth * 365;
    return year > 44 ? 1 : year > 12 ? 5 : 10;
}

} // namespace

TimelineHeader::TimelineHeader(TimelineView* view) : QHeaderView(Qt::Horizontal, view), m_view(view)
{
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize TimelineHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * fontMetrics().height() + 12};
}

void TimelineHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (section == 0) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, palette().button());
    paintYears(*painter, rect);
    paintMonths(*painter, rect);
    painter->setPen(lineColour(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

void TimelineHeader::paintYears(QPainter& painter, const QRect& rect) const
{
    const auto& scale = m_view->scale();
    const int half = rect.height() / 2;
    const int step = yearStep(scale);
    forEachPeriod(scale, rect.width(), 12, [&](QDate first, QDate) {
        if (first.year() % step != 0)
            return;
        const int x = rect.left() + static_cast<int>(scale.xOf(first));
        painter.setPen(lineColour(palette()));
        painter.drawLine(x, rect.top(), x, rect.bottom());
        painter.setPen(palette().color(QPalette::ButtonText));
        // The year at the left edge stays readable while it moves out of view.
        const int left = std::max(x, rect.left()) + 4;
        const auto year = QString::number(first.year());
        if (left + fontMetrics().horizontalAdvance(year) <= rect.right())
            painter.drawText(QRect{left, rect.top(), 80, half}, Qt::AlignVCenter | Qt::AlignLeft,
                             year);
    });
}

void TimelineHeader::paintMonths(QPainter& painter, const QRect& rect) const
{
    const auto& scale = m_view->scale();
    if (scale.dayWidth < roomForQuarters)
        return;
    const int half = rect.height() / 2;
    const bool hasMonths = scale.dayWidth >= roomForMonths;
    painter.setPen(quietInk(palette()));
    forEachPeriod(scale, rect.width(), hasMonths ? 1 : 3, [&](QDate first, QDate next) {
        const int x = rect.left() + static_cast<int>(scale.xOf(first));
        const int width =
            static_cast<int>(scale.dayWidth * static_cast<double>(first.daysTo(next)));
        const auto text = hasMonths
            ? QLocale{}.standaloneMonthName(first.month(), QLocale::ShortFormat).remove(u'.')
            : TimelineView::tr("Q%1").arg((first.month() + 2) / 3);
        if (x + 4 + fontMetrics().horizontalAdvance(text) > rect.right())
            return;
        painter.drawText(QRect{x + 4, rect.top() + half, std::max(0, width - 4), half},
                         Qt::AlignVCenter | Qt::AlignLeft, text);
    });
}

TimelineDelegate::TimelineDelegate(TimelineView* view) : QStyledItemDelegate(view), m_view(view) {}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    auto ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    paintLines(*painter, option.rect);
    paintBar(*painter, option, index);
    painter->restore();
}

void TimelineDelegate::paintLines(QPainter& painter, const QRect& rect) const
{
    const auto& scale = m_view->scale();
    const auto& palette = m_view->palette();
    const int step = yearStep(scale);
    painter.setPen(lineColour(palette));
    forEachPeriod(scale, rect.width(), 12, [&](QDate first, QDate) {
        const int x = rect.left() + static_cast<int>(scale.xOf(first));
        if (first.year() % step == 0)
            painter.drawLine(x, rect.top(), x, rect.bottom());
    });
    const int today = rect.left() + static_cast<int>(scale.xOf(m_view->today()));
    painter.setPen(QPen{toneInk(Tone::Bad, palette), 1, Qt::DashLine});
    painter.drawLine(today, rect.top(), today, rect.bottom());
}

void TimelineDelegate::paintBar(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const auto* model = qobject_cast<const TimelineModel*>(index.model());
    const auto& bar = model->at(index.row());
    const auto& scale = m_view->scale();
    const auto colours = toneColours(bar.tone, option.palette);
    const auto& rect = option.rect;
    if (!bar.start.isValid() && !bar.end.isValid()) {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter.setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                                  : quietInk(option.palette));
        painter.drawText(rect.adjusted(8, 0, 0, 0), Qt::AlignVCenter,
                         index.data(Qt::DisplayRole).toString());
        return;
    }
    const double left = bar.start.isValid() ? scale.xOf(bar.start) : scale.xOf(bar.end) - openEnd;
    const double right =
        bar.end.isValid() ? scale.xOf(bar.end.addDays(1)) : scale.xOf(bar.start) + openEnd;
    QRectF box{rect.left() + left, rect.top() + 6.0, std::max(3.0, right - left),
               rect.height() - 12.0};
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient fill{box.topLeft(), box.topRight()};
    auto clear = colours.ground;
    clear.setAlpha(0);
    fill.setColorAt(0, bar.start.isValid() ? colours.ground : clear);
    fill.setColorAt(1, bar.end.isValid() ? colours.ground : clear);
    painter.setBrush(fill);
    const bool isWhole = bar.start.isValid() && bar.end.isValid();
    painter.setPen(isWhole ? QPen{colours.ink, 1} : QPen{Qt::NoPen});
    painter.drawRoundedRect(box, 3, 3);
    paintStatus(painter, bar, box.intersected(QRectF{rect}), option);
}

// The mark of the status in the bar, and its word where there is room: not by colour alone.
void TimelineDelegate::paintStatus(QPainter& painter, const TimelineBar& bar, const QRectF& box,
                                   const QStyleOptionViewItem& option)
{
    constexpr double mark = 8;
    const auto ink = toneColours(bar.tone, option.palette).ink;
    if (box.width() < mark + 8)
        return;
    paintToneMark(painter, {box.left() + 5, box.center().y() - mark / 2, mark, mark}, bar.tone,
                  ink);
    const auto words = box.adjusted(mark + 9, -3, -4, 3);
    if (option.fontMetrics.horizontalAdvance(bar.status) > words.width())
        return;
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, bar.status);
}

} // namespace regiobord
