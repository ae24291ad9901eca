#pragma once

#include "ui/projects/budget/roompanel.h"
#include "ui/projects/projectsession.h"
#include "ui/shell/location.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/chip.h"

#include <QWidget>

namespace regiobord {

// What the thematafel judges by, beside the report: the balance, who pays by O, the room in the
// funds, what the lawfulness questions gave, and what changed since the review began.
class ReviewFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewFacts(ProjectSession& session, QWidget* parent = nullptr);

    void refresh(const FindingsReportId& report);

Q_SIGNALS:
    void explainWanted(const ExplanationPanel::Explain& explain);
    void wanted(const Location& location);

private:
    void showBalance();
    void showLaw();
    void showRoom();
    void showChanges(const FindingsReportId& report);

    ProjectSession& m_session;
    Chip* m_chip;
    QLabel* m_balance;
    BarChart* m_sectors;
    QLabel* m_procurement;
    QLabel* m_stateAid;
    RoomPanel* m_room;
    QLabel* m_changes;
    QPushButton* m_history;
};

} // namespace regiobord
