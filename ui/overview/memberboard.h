#pragma once

#include "ui/overview/board.h"

#include <map>

namespace regiobord {

// What a member of a thematafel looks for: applications to judge, reports to finish, and whether
// there is money.
class MemberBoard final : public Board
{
    Q_OBJECT

public:
    MemberBoard(Workspace& workspace, BackgroundReading& reading, QWidget* parent = nullptr);

    void refresh() override;

private:
    struct Facts; // what is read

    static Facts read(Portfolio& portfolio, const Catalogue& catalogue);
    void show(Facts facts, const Catalogue& catalogue);
    void showWaiting(const Facts& facts, const Catalogue& catalogue);
    void showReports(const Facts& facts, const Catalogue& catalogue);
    void showFunds(const Facts& facts, const Catalogue& catalogue);
    std::vector<CardRow> rowsOfFund(const QString& key) const;

    Card* m_waiting;
    Card* m_reports;
    ChartCard* m_funds;
    std::vector<ProjectSummary> m_projects;
};

} // namespace regiobord
