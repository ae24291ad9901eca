#pragma once

#include "domain/portfolio/repositories.h"
#include "storage/mapping/sqlrepository.h"

namespace regiobord {

// The findings reports; the newest is the one that was added last.
class SqlFindingsReportRepository final
    : public SqlRepository<FindingsReport, FindingsReportId, FindingsReportRepository>
{
public:
    explicit SqlFindingsReportRepository(Journal& journal);

    std::optional<Versioned<FindingsReport>> findFor(const ProjectId& project) const override;
    std::vector<FindingsReportId> ids() const override;

private:
    void writeParts(const FindingsReport& report, WriteMode mode) override;
    void readParts(FindingsReport& report) const override;
    std::optional<SearchText> searchText(const FindingsReport& report) const override;
};

} // namespace regiobord
