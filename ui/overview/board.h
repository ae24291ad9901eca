#pragma once

#include "domain/projects/projectsummary.h"
#include "ui/overview/card.h"
#include "ui/shell/backgroundreading.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace regiobord {

// The overview of one role: cards in two columns, and wide ones below them. It reads what it shows
// through the reading of its page.
class Board : public QWidget
{
    Q_OBJECT

public:
    Board(Workspace& workspace, BackgroundReading& reading, QWidget* parent = nullptr);

    virtual void refresh() = 0;

Q_SIGNALS:
    void wanted(const Location& location);

protected:
    Workspace& workspace() const { return m_workspace; }
    BackgroundReading& reading() const { return m_reading; }
    Card* addCard(int side, const QString& title, int columns, const QString& name); // 0, 1
    ChartCard* addChart(int side, const QString& title, int columns, const QString& name,
                        ChartCard::RowsOf rowsOf);
    ChartCard* addWideChart(const QString& title, int columns, const QString& name,
                            ChartCard::RowsOf rowsOf);

private:
    void follow(ChartCard& card);

    Workspace& m_workspace;
    BackgroundReading& m_reading;
    QVBoxLayout* m_sides[2];
    QVBoxLayout* m_wide;
};

// A row for a project: its number and name, and an amount where there is one.
CardRow projectRow(const ProjectSummary& project, std::vector<RowsCell> more);
RowsCell statusCell(ProjectStatus status);

} // namespace regiobord
