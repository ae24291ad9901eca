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
    DirectorBoard(Workspace& workspace, BackgroundReading& reading, QWidget* parent = nullptr);

    void refresh() override;

private:
    struct Facts; // what is read

    static Facts read(Portfolio& portfolio, const Catalogue& catalogue, QDate today);
    void show(Facts facts, const Catalogue& catalogue);
    void showSteps();
    void showMissing();
    void showDeadlines(const Facts& facts, const Catalogue& catalogue);
    void showChanges(std::vector<CardRow> rows);
    void showMeasures(const Facts& facts, const Catalogue& catalogue);
    void showThematafels(const Catalogue& catalogue);
    void showSectors(const std::map<Sector, Money>& sums);
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
