#pragma once

#include "ui/projects/budget/balancepanel.h"
#include "ui/projects/budget/roompanel.h"
#include "ui/projects/projecttab.h"
#include "ui/widgets/gridmodel.h"

class QVBoxLayout;

namespace regiobord {

class GridView;

// The budget of a project: costs and financing as grids, and between them the live balance. Below,
// the room in the funds asked, who pays what, and the posts by year.
class BudgetTab final : public ProjectTab
{
    Q_OBJECT

public:
    explicit BudgetTab(ProjectSession& session, QWidget* parent = nullptr);

    void refresh() override;
    void goTo(const QString& part) override; // "financing", or anything else for the costs

private:
    void addCosts(QVBoxLayout& layout);
    void addFinancing(QVBoxLayout& layout);
    void addSums(QVBoxLayout& layout);
    void followCatalogue();
    void showSums();
    void showRoom();
    QStringList sentencesOf(Field field) const;
    void showSentences(ToneLabel& label, Field field) const;

    ListGridModel<CostLine>* m_costs;
    ListGridModel<FinancingLine>* m_financing;
    GridView* m_costView = nullptr;
    GridView* m_financingView = nullptr;
    ToneLabel* m_costErrors;
    ToneLabel* m_financingErrors;
    BalancePanel* m_balance;
    RoomPanel* m_room;
    SumTable* m_parties;
    SumTable* m_years;
    ExplainedArea* m_area = nullptr;
    QStringList m_names; // of the funds and organisations that the grid offers
};

} // namespace regiobord
