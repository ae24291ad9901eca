#pragma once

#include "domain/portfolio/catalogue.h"
#include "domain/projects/project.h"

#include <QLabel>
#include <QWidget>

class QHBoxLayout;

namespace regiobord {

class Chip;
class ElidedLabel;
class RouteStepper;
class ShareBar;

// The top of the project page, that stays: number, name and status, the route, and the money.
class ProjectHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectHeader(QWidget* parent = nullptr);

    void show(const Project& project);
    void addAction(QWidget* button); // from left to right, at the right of the name

private:
    QWidget* makeFigures();

    QLabel* m_number;
    ElidedLabel* m_name;
    Chip* m_status;
    QHBoxLayout* m_actions;
    RouteStepper* m_route;
    QLabel* m_costs;
    QLabel* m_cofinancing;
    QLabel* m_requested;
    ShareBar* m_shares;
};

} // namespace regiobord
