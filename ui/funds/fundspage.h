#pragma once

#include "ui/funds/fundstate.h"
#include "ui/shell/page.h"

#include <optional>
#include <vector>

class QLabel;
class QSplitter;

namespace regiobord {

class EmptyState;
class FundDetail;
class PageHeader;
class RowsModel;
class RowsView;

// The funds of the region: above all of them with their ceiling and what is left, below the one
// that is chosen, down to the projects behind every amount.
class FundsPage final : public Page
{
    Q_OBJECT

public:
    explicit FundsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    // The id of a fund, and a part as FundDetail names them; both may be empty.
    void open(const QString& id, const QString& part) override;
    void refresh() override;

private:
    struct Facts; // what is read

    static Facts read(Portfolio& portfolio);
    void show(Facts facts);
    void fillRows();
    void showTotals();
    void choose(const QString& id);
    void addFund();
    const FundState* chosen() const;
    ProjectNames namesFor(const FundState& state) const;
    QString busiest() const; // of the funds, of which there is at least one

    PageHeader* m_header;
    QSplitter* m_split;
    RowsModel* m_model;
    RowsView* m_view;
    QLabel* m_totals;
    FundDetail* m_detail;
    EmptyState* m_empty;
    std::vector<FundState> m_funds;
    ProjectNames m_names;
    QString m_id;
    bool m_isFilling = false;
};

} // namespace regiobord
