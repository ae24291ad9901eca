#include "ui/projects/application/budgetgroup.h"

#include "core/dutch.h"
#include "ui/projects/application/fieldstate.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace regiobord {

BudgetGroup::BudgetGroup(ProjectSession& session, QWidget* parent)
    : FormGroup(session, tr("Costs and financing"), parent),
      m_costs(new QLabel),
      m_cofinancing(new QLabel),
      m_requested(new QLabel),
      m_balance(new ToneLabel)
{
    auto* sums = new QWidget;
    sums->setFocusPolicy(Qt::TabFocus);
    auto* grid = new QGridLayout{sums};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto add = [&](const QString& name, QLabel* figure) {
        figure->setAlignment(Qt::AlignRight);
        grid->addWidget(new QLabel{name}, row, 0);
        grid->addWidget(figure, row++, 1);
    };
    add(tr("Total costs"), m_costs);
    add(tr("Co-financing"), m_cofinancing);
    add(tr("Requested contribution"), m_requested);
    grid->addWidget(m_balance, row, 0, 1, 3);
    addField(Field::Budget, sums);
    addLink(tr("To the lines of the budget"), u"begroting/kosten"_s);
}

void BudgetGroup::refresh()
{
    const auto& budget = session().details().budget;
    const auto sums = totals(budget);
    m_costs->setText(dutch::euros(sums.costs));
    m_cofinancing->setText(dutch::euros(sums.cofinancing));
    m_requested->setText(dutch::euros(sums.requestedGrant));
    const bool isFilled = !budget.costs.empty() || !budget.financing.empty();
    m_balance->setVisible(isFilled && sums.isBalanced());
    m_balance->setTone(Tone::Good);
    m_balance->setText(tr("The budget balances."));
    FormGroup::refresh();
}

} // namespace regiobord
