#include "ui/projects/routestepper.h"

#include "app/words/labels.h"
#include "core/dutch.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

constexpr double mark = 14;
constexpr int markTop = 4;

bool isEnd(RouteOutcome outcome)
{
    return outcome == RouteOutcome::Rejected || outcome == RouteOutcome::Withdrawn
        || outcome == RouteOutcome::EndedEarly;
}

// The tips of a step: every decision at it.
QString tipOf(const ProjectRoute& route, RouteStep step)
{
    QStringList lines;
    for (const auto& entry : route.entries()) {
        if (entry.step != step)
            continue;
        auto line = u"%1: %2"_s.arg(dutch::date(entry.date), words::label(entry.outcome));
        if (!entry.decision.isEmpty())
            line += u"\n"_s + entry.decision;
        lines.append(line);
    }
    return lines.join(u"\n\n"_s);
}

} // namespace

QString stepName(RouteStep step)
{
    switch (step) {
    case RouteStep::Pitch:
        return RouteStepper::tr("Pitch");
    case RouteStep::Thematafel:
        return RouteStepper::tr("Thematafel");
    case RouteStep::Board:
        return RouteStepper::tr("Board");
    case RouteStep::AlgemeenBestuur:
        return RouteStepper::tr("Algemeen Bestuur");
    case RouteStep::Award:
        return RouteStepper::tr("Award");
    case RouteStep::Execution:
        return RouteStepper::tr("Execution");
    case RouteStep::Closing:
        return RouteStepper::tr("Closing");
    }
    Q_UNREACHABLE();
}

RouteStepper::RouteStepper(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRoute({});
}

RouteStepper::Step RouteStepper::stepOf(const ProjectRoute& route, RouteStep step)
{
    Step shown{.name = stepName(step), .tip = tipOf(route, step)};
    shown.shortName = step == RouteStep::AlgemeenBestuur ? tr("Alg. Bestuur") : shown.name;
    const auto& entries = route.entries();
    const auto passedOn = route.passedOn(step);
    const bool isLast = !entries.empty() && entries.back().step == step;
    if (isLast && isEnd(entries.back().outcome)) {
        shown.state = State::Ended;
        shown.date = entries.back().date;
    } else if (isLast && entries.back().outcome == RouteOutcome::HeldOver) {
        shown.state = State::HeldOver;
        shown.date = entries.back().date;
    } else if (route.nextStep() == RouteStep::Closing && step == RouteStep::Execution) {
        shown.state = State::Waiting; // it goes on until the project is closed
        shown.date = passedOn;
    } else if (passedOn.isValid()) {
        shown.state = State::Passed;
        shown.date = passedOn;
    } else if (route.nextStep() == step && step != RouteStep::Closing) {
        shown.state = State::Waiting;
    } else if (!entries.empty() && entries.back().step > step) {
        shown.state = State::Skipped;
    }
    return shown;
}

void RouteStepper::setRoute(const ProjectRoute& route)
{
    m_steps.clear();
    QStringList spoken;
    for (const auto& [step, code] : EnumCodes<RouteStep>::table) {
        m_steps.push_back(stepOf(route, step));
        const auto& shown = m_steps.back();
        if (shown.date.isValid())
            spoken.append(u"%1 %2"_s.arg(shown.name, dutch::date(shown.date)));
        else if (shown.state == State::Waiting)
            spoken.append(tr("waits for %1").arg(shown.name));
    }
    setAccessibleName(tr("Route: %1").arg(spoken.join(u", "_s)));
    update();
}

QSize RouteStepper::sizeHint() const
{
    return {7 * 104, minimumSizeHint().height()};
}

QSize RouteStepper::minimumSizeHint() const
{
    return {7 * 64, markTop + static_cast<int>(mark) + 6 + 2 * fontMetrics().height()};
}

QRect RouteStepper::columnOf(int index) const
{
    const int count = static_cast<int>(m_steps.size());
    const int left = index * width() / count;
    return {left, 0, (index + 1) * width() / count - left, height()};
}

void RouteStepper::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i)
        paintStep(painter, i);
}

// Each step stands left in its column, with the line to the next one behind its mark.
void RouteStepper::paintStep(QPainter& painter, int index) const
{
    const auto& step = m_steps[static_cast<std::size_t>(index)];
    const auto column = columnOf(index);
    const bool isLast = index + 1 == static_cast<int>(m_steps.size());
    const QRectF box{column.left() + 1.0, double{markTop}, mark, mark};
    if (!isLast) {
        const bool isDone = step.state == State::Passed || step.state == State::Skipped;
        painter.setPen(QPen{isDone ? toneInk(Tone::Good, palette()) : outlineColour(palette()),
                            isDone ? 2.0 : 1.0});
        painter.drawLine(QPointF{box.right() + 4, box.center().y()},
                         QPointF{column.right() - 3.0, box.center().y()});
    }
    paintMark(painter, box, step.state);
    const bool isQuiet = step.state == State::Ahead || step.state == State::Skipped;
    auto font = this->font();
    font.setWeight(step.state == State::Waiting || step.state == State::HeldOver ? QFont::DemiBold
                                                                                 : QFont::Normal);
    painter.setFont(font);
    painter.setPen(isQuiet ? quietInk(palette()) : palette().color(QPalette::WindowText));
    const int lineHeight = fontMetrics().height();
    QRect text{column.left(), markTop + static_cast<int>(mark) + 4, column.width() - 6, lineHeight};
    const QFontMetrics metrics{font};
    const bool fits = metrics.horizontalAdvance(step.name) <= text.width();
    painter.drawText(
        text, Qt::AlignLeft,
        metrics.elidedText(fits ? step.name : step.shortName, Qt::ElideRight, text.width()));
    painter.setFont(this->font());
    painter.setPen(quietInk(palette()));
    painter.drawText(text.translated(0, lineHeight), Qt::AlignLeft,
                     step.state == State::Skipped ? tr("skipped") : dutch::shortDate(step.date));
}

void RouteStepper::paintMark(QPainter& painter, const QRectF& box, State state) const
{
    const auto tone = state == State::Passed ? Tone::Good
        : state == State::Waiting            ? Tone::Active
        : state == State::HeldOver           ? Tone::Waiting
        : state == State::Ended              ? Tone::Bad
                                             : Tone::Neutral;
    const bool isQuiet = state == State::Ahead || state == State::Skipped;
    const auto ink = isQuiet ? outlineColour(palette()) : toneInk(tone, palette());
    const auto inner = box.adjusted(4, 4, -4, -4);
    painter.setPen(QPen{ink, 1.6});
    painter.setBrush(state == State::Passed ? ink : palette().color(QPalette::Window));
    painter.drawEllipse(box);
    painter.setPen(QPen{state == State::Passed ? palette().color(QPalette::Window) : ink, 1.8});
    painter.setBrush(ink);
    if (state == State::Passed) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{QPointF{inner.left() - 1, inner.center().y()},
                                        QPointF{inner.left() + 2, inner.bottom()},
                                        QPointF{inner.right() + 1, inner.top()}}});
    } else if (state == State::Ended) {
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
    } else if (state == State::Waiting) {
        painter.drawEllipse(inner);
    } else if (state == State::HeldOver) {
        painter.drawPolygon(QPolygonF{
            {QPointF{inner.center().x(), inner.top()}, inner.bottomRight(), inner.bottomLeft()}});
    }
}

bool RouteStepper::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        if (columnOf(i).contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_steps[static_cast<std::size_t>(i)].tip, this);
    }
    return true;
}

} // namespace regiobord
