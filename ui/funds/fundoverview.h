#pragma once

#include "ui/funds/fundstate.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/explanation.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace regiobord {

// The numbers of one fund, each with its explanation; its years as bars; and its projects.
class FundOverview final : public QWidget
{
    Q_OBJECT

public:
    explicit FundOverview(QWidget* parent = nullptr);

    void show(const FundState& state, const ProjectNames& names);

Q_SIGNALS:
    void projectWanted(const QString& project); // the text of its id

private:
    Figure* addFigure(QHBoxLayout& layout, const QString& caption, const QString& name,
                      const ExplanationPanel::Explain& explain);
    void addFigures(QHBoxLayout& layout);
    void showProjects();

    FundState m_state;
    ProjectNames m_names;
    Figure* m_ceiling = nullptr;
    Figure* m_reserved = nullptr;
    Figure* m_committed = nullptr;
    Figure* m_paid = nullptr;
    Figure* m_released = nullptr;
    Figure* m_room = nullptr;
    QLabel* m_facts;
    ToneLabel* m_warnings;
    BarChart* m_bars;
    SumTable* m_projects;
    ExplainedArea* m_area = nullptr;
};

} // namespace regiobord
