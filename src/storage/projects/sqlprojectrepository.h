#pragma once

#include "domain/portfolio/repositories.h"
#include "storage/mapping/sqlrepository.h"

namespace regiobord {

// The projects with their application and route.
class SqlProjectRepository final : public SqlRepository<Project, ProjectId, ProjectRepository>
{
public:
    explicit SqlProjectRepository(Journal& journal);

    std::vector<ProjectSummary> summaries() const override;
    // The statement behind summaries(), for measurements beside other programs.
    static QString summarySql();
    std::map<ProjectId, ProjectGrouping> groupings() const override;
    std::optional<ProjectId> findByNumber(const QString& number) const override;
    QString nextNumber(int year) const override;
    std::map<MeasureId, Quantity> promisedByMeasure() const override;

private:
    void writeParts(const Project& project, WriteMode mode) override;
    void readParts(Project& project) const override;
    std::optional<SearchText> searchText(const Project& project) const override;
    void retitleOthers(const Project& project) override;
};

} // namespace regiobord
