#pragma once

#include "ui/projects/application/formgroup.h"

namespace regiobord {

// 9 in short: the sums and whether they balance; the lines are on the tab of the budget.
class BudgetGroup final : public FormGroup
{
    Q_OBJECT

public:
    explicit BudgetGroup(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;

private:
    QLabel* m_costs;
    QLabel* m_cofinancing;
    QLabel* m_requested;
    ToneLabel* m_balance;
};

} // namespace regiobord
