#pragma once

#include "domain/projects/route.h"
#include "ui/widgets/colours.h"

#include <QWidget>

#include <vector>

namespace regiobord {

// The way of a project as steps beside each other: what was passed, when, and what it waits for.
// What was decided at a step is in its tip.
class RouteStepper final : public QWidget
{
    Q_OBJECT

public:
    explicit RouteStepper(QWidget* parent = nullptr);

    void setRoute(const ProjectRoute& route);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class State {
        Passed,
        Waiting, // the step that comes next
        HeldOver,
        Ended, // rejected, withdrawn or ended early here
        Skipped,
        Ahead,
    };
    struct Step
    {
        QString name;
        QString shortName; // where there is no room for the whole name
        State state = State::Ahead;
        QDate date;
        QString tip;
    };

    static Step stepOf(const ProjectRoute& route, RouteStep step);
    QRect columnOf(int index) const;
    void paintStep(QPainter& painter, int index) const;
    void paintMark(QPainter& painter, const QRectF& box, State state) const;

    std::vector<Step> m_steps;
};

// The steps as the board calls them: "Toegekend", "Uitvoering".
QString stepName(RouteStep step);

} // namespace regiobord
