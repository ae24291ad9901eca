#include "ui/funds/fundspage.h"

#include "app/editing/recordcommands.h"
#include "core/dutch.h"
#include "ui/funds/funddetail.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowsview.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

std::vector<RowsColumn> fundColumns()
{
    return {{u"name"_s, FundsPage::tr("Fund")},
            {u"provider"_s, FundsPage::tr("Provider")},
            {u"ceiling"_s, FundsPage::tr("Ceiling"), ColumnKind::Amount},
            {u"reserved"_s, FundsPage::tr("Reserved"), ColumnKind::Amount},
            {u"committed"_s, FundsPage::tr("Committed"), ColumnKind::Amount},
            {u"paid"_s, FundsPage::tr("Paid"), ColumnKind::Amount},
            {u"released"_s, FundsPage::tr("Released"), ColumnKind::Amount},
            {u"room"_s, FundsPage::tr("Room"), ColumnKind::Amount}};
}

RowsRow rowOf(const FundState& state)
{
    const auto& position = state.position;
    const auto whenKnown = [&](Money amount) {
        return state.hasCeiling() ? std::optional{amount} : std::nullopt;
    };
    return {state.fund.id.toString(),
            {textCell(state.fund.name), textCell(state.fund.provider),
             amountCell(whenKnown(position.ceiling)), amountCell(position.totals.reserved),
             amountCell(position.totals.committed), amountCell(position.totals.paid),
             amountCell(position.totals.released), amountCell(whenKnown(position.room()))}};
}

} // namespace

FundsPage::FundsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_header(new PageHeader{tr("Funds"), this}),
      m_split(new QSplitter{Qt::Vertical, this}),
      m_model(new RowsModel{fundColumns(), this}),
      m_view(new RowsView{m_model, u"funds"_s, this}),
      m_totals(makeHint({}, this)),
      m_detail(new FundDetail{workspace, this}),
      m_empty(new EmptyState{tr("No funds yet"),
                             tr("A fund is a pot of money that the region grants from: money of "
                                "the Rijk, the province or the municipalities. Here stands what "
                                "each has, and what is left of it."),
                             this})
{
    m_view->setObjectName(u"fundList"_s);
    m_view->setAccessibleName(tr("Funds"));
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_totals->setObjectName(u"fundTotals"_s);
    auto* add = makeButton(tr("&New fund"), u"list-add"_s, this);
    add->setObjectName(u"fundAdd"_s);
    m_header->addAction(add);
    auto* first = m_empty->addAction(tr("New fund"), u"list-add"_s);
    auto* above = new QWidget{m_split};
    auto* list = new QVBoxLayout{above};
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(4);
    list->addWidget(m_view, 1);
    list->addWidget(m_totals);
    m_split->addWidget(above);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({200, 500});
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_empty, 1);
    connect(add, &QPushButton::clicked, this, &FundsPage::addFund);
    connect(first, &QPushButton::clicked, this, &FundsPage::addFund);
    connect(m_view, &RowsView::currentKeyChanged, this, [this](const QString& key) {
        if (m_isFilling || key.isEmpty())
            return;
        choose(key);
        Q_EMIT moved(m_id, m_detail->part());
    });
    connect(m_detail, &FundDetail::moved, this, [this] { Q_EMIT moved(m_id, m_detail->part()); });
    connect(m_detail, &FundDetail::projectWanted, this, [this](const QString& project) {
        Q_EMIT wanted({Place::Project, project});
    });
}

QString FundsPage::title() const
{
    return tr("Funds");
}

void FundsPage::open(const QString& id, const QString& part)
{
    if (!id.isEmpty())
        m_id = id;
    m_detail->goTo(part);
}

struct FundsPage::Facts
{
    std::vector<FundState> funds;
    ProjectNames names;
};

FundsPage::Facts FundsPage::read(Portfolio& portfolio)
{
    Facts facts;
    for (auto& fund : portfolio.funds().all()) {
        FundState state{.fund = std::move(fund), .entries = {}, .position = {}};
        state.entries = portfolio.funds().entries(state.fund.id);
        state.position = position(state.fund, state.entries);
        facts.funds.push_back(std::move(state));
    }
    for (const auto& project : portfolio.projects().summaries())
        facts.names.emplace(project.id, u"%1 %2"_s.arg(project.number, project.name));
    return facts;
}

void FundsPage::refresh()
{
    reading().start([](Portfolio& portfolio) { return read(portfolio); },
                    [this](Facts facts) { show(std::move(facts)); });
}

void FundsPage::show(Facts facts)
{
    m_funds = std::move(facts.funds);
    m_names = std::move(facts.names);
    const bool isEmpty = m_funds.empty();
    m_split->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (isEmpty)
        return;
    fillRows();
    showTotals();
    choose(chosen() ? m_id : busiest());
}

void FundsPage::fillRows()
{
    const QScopedValueRollback filling{m_isFilling, true};
    std::vector<RowsRow> rows;
    for (const auto& state : m_funds)
        rows.push_back(rowOf(state));
    m_model->setRows(std::move(rows));
    m_view->fitColumns();
}

void FundsPage::showTotals()
{
    Money used;
    Money room;
    int unknown = 0;
    for (const auto& state : m_funds) {
        used += state.position.used;
        if (state.hasCeiling())
            room += state.position.room();
        else
            ++unknown;
    }
    auto text =
        tr("All funds together: %1 used, %2 room.").arg(dutch::euros(used), dutch::euros(room));
    if (unknown > 0)
        text += u' ' + tr("Without a ceiling: %1.").arg(unknown);
    m_totals->setText(text);
}

const FundState* FundsPage::chosen() const
{
    const auto found = std::ranges::find_if(
        m_funds, [this](const FundState& state) { return state.fund.id.toString() == m_id; });
    return found == m_funds.end() ? nullptr : &*found;
}

// The fund of which most is used: what people come to look at.
QString FundsPage::busiest() const
{
    const auto most = std::ranges::max_element(
        m_funds, {}, [](const FundState& state) { return state.position.used; });
    return most->fund.id.toString();
}

void FundsPage::choose(const QString& id)
{
    if (id != m_id)
        workspace().flush();
    m_id = id;
    const QScopedValueRollback filling{m_isFilling, true};
    m_view->setCurrentKey(id);
    if (const auto* state = chosen())
        m_detail->show(*state, namesFor(*state));
}

// Only of the projects that have bookings: a portfolio has thousands of others.
ProjectNames FundsPage::namesFor(const FundState& state) const
{
    ProjectNames names;
    for (const auto& entry : state.entries) {
        if (const auto found = m_names.find(entry.project); found != m_names.end())
            names.insert(*found);
    }
    return names;
}

void FundsPage::addFund()
{
    workspace().flush();
    const Fund fund{.id = FundId::create(), .code = {}, .name = tr("New fund")};
    if (!workspace().run(
            std::make_unique<AddCommand<Fund>>(workspace().portfolio(), fund, tr("new fund"))))
        return;
    Q_EMIT wanted({Place::Funds, fund.id.toString(), u"gegevens"_s});
}

} // namespace regiobord
