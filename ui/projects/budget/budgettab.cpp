#include "ui/projects/budget/budgettab.h"

#include "app/words/violationtext.h"
#include "ui/projects/budget/budgetcolumns.h"
#include "ui/projects/budget/budgettables.h"
#include "ui/widgets/gridview.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

// The first column takes the room that is left, so that the amounts stand together at the right.
void stretchFirst(GridView& view)
{
    auto* header = view.horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(48);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace

BudgetTab::BudgetTab(ProjectSession& session, QWidget* parent)
    : ProjectTab(session, parent),
      m_costs(new ListGridModel<CostLine>{costColumns(), this}),
      m_financing(new ListGridModel<FinancingLine>{{}, this}),
      m_costErrors(new ToneLabel{{}, Tone::Bad, this}),
      m_financingErrors(new ToneLabel{{}, Tone::Bad, this}),
      m_balance(new BalancePanel{
          [this]() -> const Budget& { return this->session().details().budget; }, this}),
      m_room(new RoomPanel{Qt::Horizontal, this}),
      m_parties(new SumTable{tr("Who pays what"), this}),
      m_years(new SumTable{tr("The budget by year"), this})
{
    followCatalogue();
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout{content};
    layout->setContentsMargins(0, 16, 8, 16);
    layout->setSpacing(12);
    addCosts(*layout);
    layout->addWidget(m_balance);
    addFinancing(*layout);
    addSums(*layout);
    layout->addStretch(1);
    m_area = new ExplainedArea{content, this};
    auto* around = new QVBoxLayout{this};
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_area);
    const auto explain = [this](const ExplanationPanel::Explain& explanation) {
        m_area->panel().explain(explanation);
    };
    connect(m_balance, &BalancePanel::explainWanted, this, explain);
    connect(m_room, &RoomPanel::explainWanted, this, explain);
    const auto openFund = [this](const QString& fund) {
        Q_EMIT wanted({Place::Funds, fund});
    };
    connect(m_room, &RoomPanel::fundWanted, this, openFund);
    connect(&m_area->panel(), &ExplanationPanel::chosen, this, openFund);
}

void BudgetTab::addCosts(QVBoxLayout& layout)
{
    m_costView = new GridView{m_costs, this};
    m_costView->setObjectName(u"costGrid"_s);
    m_costView->setAccessibleName(tr("Cost lines"));
    session().kept().watch(m_costView);
    stretchFirst(*m_costView);
    m_costErrors->setWordWrap(true);
    layout.addWidget(makeHeading(tr("Costs"), this));
    layout.addWidget(makeHint(tr("Type in the last row to add a line. A block copied from a "
                                 "spreadsheet is pasted where the cursor stands."),
                              this));
    layout.addWidget(m_costView);
    layout.addWidget(m_costErrors);
    connect(m_costs, &GridModel::edited, this, [this] {
        session().change(tr("cost lines"), [this](ProjectDetails& details) {
            details.budget.costs = m_costs->list();
        });
    });
}

void BudgetTab::addFinancing(QVBoxLayout& layout)
{
    m_financingView = new GridView{m_financing, this};
    m_financingView->setObjectName(u"financingGrid"_s);
    m_financingView->setAccessibleName(tr("Financing lines"));
    session().kept().watch(m_financingView);
    stretchFirst(*m_financingView);
    m_financingErrors->setWordWrap(true);
    layout.addSpacing(4);
    layout.addWidget(makeHeading(tr("Financing"), this));
    layout.addWidget(makeHint(tr("Money asked of the region has the role requested grant and a "
                                 "fund; everything else is co-financing."),
                              this));
    layout.addWidget(m_financingView);
    layout.addWidget(m_financingErrors);
    connect(m_financing, &GridModel::edited, this, [this] {
        session().change(tr("financing lines"), [this](ProjectDetails& details) {
            details.budget.financing = m_financing->list();
        });
    });
}

void BudgetTab::addSums(QVBoxLayout& layout)
{
    m_room->setObjectName(u"budgetRoom"_s);
    m_parties->setObjectName(u"budgetParties"_s);
    m_years->setObjectName(u"budgetYears"_s);
    layout.addSpacing(4);
    layout.addWidget(makeHeading(tr("Room in the funds"), this));
    layout.addWidget(m_room);
    layout.addSpacing(4);
    layout.addWidget(makeHeading(tr("Who pays what"), this));
    layout.addWidget(m_parties);
    layout.addSpacing(4);
    layout.addWidget(makeHeading(tr("By year"), this));
    layout.addWidget(m_years);
}

void BudgetTab::goTo(const QString& part)
{
    auto* view = part == u"financing"_s ? m_financingView : m_costView;
    view->setFocus();
    m_area->scroller().ensureWidgetVisible(view);
}

// The lists to choose from change seldom; setting columns anew would end what is being typed.
void BudgetTab::followCatalogue()
{
    QStringList names;
    const auto& content = session().catalogue().content();
    for (const auto& fund : content.funds)
        names.append(fund.name);
    for (const auto& organisation : content.organisations)
        names.append(organisation.name);
    if (names == m_names && m_financing->columnCount() > 0)
        return;
    m_names = names;
    m_financing->setColumns(
        financingColumns([this]() -> const Catalogue& { return session().catalogue(); }));
    if (m_financingView)
        stretchFirst(*m_financingView);
}

void BudgetTab::refresh()
{
    followCatalogue();
    const auto& budget = session().details().budget;
    m_costs->setList(budget.costs);
    m_financing->setList(budget.financing);
    showSentences(*m_costErrors, Field::CostLines);
    showSentences(*m_financingErrors, Field::FinancingLines);
    m_balance->refresh();
    workspace().guarded([this] { showRoom(); });
    showSums();
    m_area->panel().refresh();
}

void BudgetTab::showRoom()
{
    const auto& budget = session().details().budget;
    const auto rooms = roomFor(workspace().portfolio(), session().project(), session().catalogue(),
                               workspace().today());
    const bool isFundMissing = std::ranges::any_of(budget.financing, [](const FinancingLine& line) {
        return line.role == FinancingRole::RequestedGrant && line.fund.isNull();
    });
    m_room->show(rooms, session().catalogue(), isFundMissing);
}

void BudgetTab::showSums()
{
    const auto& budget = session().details().budget;
    try {
        const auto parties = partiesByState(budget);
        m_parties->setContent(parties.columns, parties.rows);
        const auto years = budgetByYear(budget);
        m_years->setContent(years.columns, years.rows);
    } catch (const std::overflow_error&) {
        m_parties->setContent({}, {}); // the balance says that they do not add up
        m_years->setContent({}, {});
    }
}

QStringList BudgetTab::sentencesOf(Field field) const
{
    QStringList sentences;
    for (const auto& violation : session().violations()) {
        if (violation.field != field)
            continue;
        const auto sentence = words::sentence(violation);
        sentences.append(
            violation.row < 0 ? sentence : tr("Line %1: %2").arg(violation.row + 1).arg(sentence));
    }
    return sentences;
}

void BudgetTab::showSentences(ToneLabel& label, Field field) const
{
    const auto sentences = sentencesOf(field);
    label.setText(sentences.join(u'\n'));
    label.setVisible(!sentences.isEmpty());
}

} // namespace regiobord
