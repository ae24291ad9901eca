#pragma once

#include "domain/projects/budget.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/explanation.h"

#include <QWidget>

#include <functional>

namespace regiobord {

// Between the costs and the financing: whether they are equal, the sums, and who pays by O. Every
// number is explained when one asks.
class BalancePanel final : public QWidget
{
    Q_OBJECT

public:
    // The budget as it is when an explanation is made.
    explicit BalancePanel(std::function<const Budget&()> budget, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void explainWanted(const ExplanationPanel::Explain& explain);

private:
    Figure* addFigure(const QString& caption, const QString& name,
                      Explanation (*explain)(const Budget&));
    void showSectors(const Budget& budget);

    std::function<const Budget&()> m_budget;
    Chip* m_chip;
    QLabel* m_text;
    class QHBoxLayout* m_figures;
    Figure* m_costs;
    Figure* m_cofinancing;
    Figure* m_grant;
    Figure* m_gap;
    Figure* m_regional;
    BarChart* m_sectors;
};

} // namespace regiobord
