#pragma once

#include "domain/portfolio/figures.h"
#include "storage/database.h"

namespace regiobord {

class SqlFigures final : public Figures
{
public:
    explicit SqlFigures(Database& database) : m_database(database) {}

    std::map<ProjectId, RouteStep> nextSteps() const override;
    std::map<MeasureId, std::map<ProjectStatus, MeasureProgress>> progressByStatus() const override;
    std::map<Sector, Money> cofinancingBySector() const override;
    std::map<ProjectId, Money> cofinancingOf(Sector sector) const override;
    std::vector<ProjectContribution> contributionsTo(const ProgrammeParts& parts) const override;
    std::vector<ProjectShare> projectsOf(const OrganisationId& organisation) const override;
    std::vector<ProjectId> withOpenReport() const override;
    int openActions() const override;
    std::vector<MeetingId> withDraftMinutes() const override;
    std::vector<ImportantDate> importantDates(QDate meetingsFrom) const override;

private:
    Database& m_database;
};

} // namespace regiobord
