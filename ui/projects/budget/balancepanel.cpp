#include "ui/projects/budget/balancepanel.h"

#include "app/words/labels.h"
#include "core/dutch.h"
#include "ui/projects/budget/budgetexplanations.h"
#include "ui/widgets/amountwords.h"
#include "ui/widgets/statuswords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <stdexcept>
#include <utility>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

Explanation explainCofinancing(const Budget& budget)
{
    return explainFinancing(budget, FinancingRole::Cofinancing);
}

Explanation explainGrant(const Budget& budget)
{
    return explainFinancing(budget, FinancingRole::RequestedGrant);
}

} // namespace

BalancePanel::BalancePanel(std::function<const Budget&()> budget, QWidget* parent)
    : QWidget(parent),
      m_budget(std::move(budget)),
      m_chip(new Chip{this}),
      m_text(new QLabel{this}),
      m_figures(new QHBoxLayout),
      m_costs(addFigure(tr("Costs"), u"budgetCosts"_s, explainCosts)),
      m_cofinancing(addFigure(tr("Co-financing"), u"budgetCofinancing"_s, explainCofinancing)),
      m_grant(addFigure(tr("Requested grant"), u"budgetGrant"_s, explainGrant)),
      m_gap(addFigure(tr("Gap"), u"budgetGap"_s, explainBalance)),
      m_regional(addFigure(tr("Regional co-financing"), u"budgetRegional"_s, explainRegional)),
      m_sectors(new BarChart{this})
{
    m_chip->setObjectName(u"balanceChip"_s);
    m_text->setObjectName(u"balanceText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_sectors->setObjectName(u"balanceSectors"_s);
    connect(m_sectors, &BarChart::chosen, this, [this](const QString& key) {
        if (const auto sector = fromCode<Sector>(key))
            Q_EMIT explainWanted([this, sector] { return explainSector(m_budget(), *sector); });
    });
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_chip);
    top->addWidget(m_text, 1);
    m_figures->setSpacing(32);
    m_figures->addStretch(1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(m_figures);
    layout->addWidget(m_sectors);
}

Figure* BalancePanel::addFigure(const QString& caption, const QString& name,
                                Explanation (*explain)(const Budget&))
{
    auto* figure = new Figure{caption, name, this};
    m_figures->addWidget(figure);
    connect(figure, &Figure::explainWanted, this, [this, explain] {
        Q_EMIT explainWanted([this, explain] { return explain(m_budget()); });
    });
    return figure;
}

void BalancePanel::refresh()
{
    const auto& budget = m_budget();
    try {
        const auto sums = totals(budget);
        const bool isEmpty = sums.costs == Money{} && sums.financing == Money{};
        m_chip->set(isEmpty                 ? tr("empty")
                        : sums.isBalanced() ? tr("in balance")
                                            : tr("not in balance"),
                    isEmpty                 ? Tone::Neutral
                        : sums.isBalanced() ? Tone::Good
                                            : Tone::Bad);
        m_text->setText(balanceText(sums));
        m_costs->setValue(dutch::euros(sums.costs));
        m_cofinancing->setValue(dutch::euros(sums.cofinancing));
        m_grant->setValue(dutch::euros(sums.requestedGrant));
        m_gap->setValue(dutch::euros(sums.gap()));
        m_regional->setValue(dutch::euros(regionalCofinancing(budget)));
        showSectors(budget);
    } catch (const std::overflow_error&) {
        m_chip->set(tr("not in balance"), Tone::Bad);
        m_text->setText(tr("The amounts are too large to add up: check them."));
        m_sectors->setBars(tr("Co-financing by O"), {});
    }
}

void BalancePanel::showSectors(const Budget& budget)
{
    const auto all = totals(budget).cofinancing;
    std::vector<Bar> bars;
    for (const auto& [sector, sum] : cofinancingBySector(budget))
        bars.push_back({.key = codeOf(sector),
                        .label = words::label(sector),
                        .segments = {{tr("Co-financing"), sum.cents(), shadeOf(sector)}},
                        .endText = u"%1 (%2)"_s.arg(dutch::euros(sum), shareText(sum, all)),
                        .mark = 0});
    m_sectors->setBars(tr("Co-financing by O"), std::move(bars));
    m_sectors->setVisible(all != Money{});
}

} // namespace regiobord
