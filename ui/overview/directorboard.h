#pragma once

#include "ui/overview/board.h"
#include "ui/overview/missingfields.h"

#include <map>
#include <optional>

namespace regiobord {

// What a programme director looks for: where every project stands and what it waits for, what is
// missing, what comes up, and what all of it adds up to.
class DirectorBoard final : public Board
{
    Q_OBJECT

public:
    explicit DirectorBoard(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;

private:
    void showSteps();
    void showMissing();
    void showDeadlines();
    void showChanges();
    void showMeasures();
    void showThematafels();
    void showSectors();
    std::vector<CardRow> rowsOfStep(const QString& key) const;
    std::vector<CardRow> rowsOfMeasure(const QString& key) const;
    std::vector<CardRow> rowsOfThematafel(const QString& key) const;
    std::vector<CardRow> rowsOfSector(const QString& key) const;
    std::optional<RouteStep> stepOf(const ProjectSummary& project) const; // none: it has ended
    const ProjectSummary* find(const ProjectId& id) const;

    ChartCard* m_steps;
    Card* m_missing;
    Card* m_deadlines;
    Card* m_changes;
    ChartCard* m_thematafels;
    ChartCard* m_sectors;
    ChartCard* m_measures;
    MissingFields m_checker;
    std::vector<ProjectSummary> m_projects;
    std::map<ProjectId, std::size_t> m_index;
    std::map<ProjectId, RouteStep> m_next;
};

} // namespace regiobord
