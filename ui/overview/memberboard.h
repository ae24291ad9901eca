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
    explicit MemberBoard(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;

private:
    void showWaiting();
    void showReports();
    void showFunds();
    QString bodyName(const ProjectSummary& project) const;
    std::vector<CardRow> rowsOfFund(const QString& key) const;

    Card* m_waiting;
    Card* m_reports;
    ChartCard* m_funds;
    std::vector<ProjectSummary> m_projects;
};

} // namespace regiobord
