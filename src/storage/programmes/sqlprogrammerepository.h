#pragma once

#include "domain/portfolio/repositories.h"
#include "storage/mapping/sqlrepository.h"

namespace regiobord {

// The programmes with all their parts, in the order of their codes. Parts keep their rows when they
// are saved again, for projects and reports refer to them.
class SqlProgrammeRepository final
    : public SqlRepository<Programme, ProgrammeId, ProgrammeRepository>
{
public:
    explicit SqlProgrammeRepository(Journal& journal);

    std::vector<Programme> all() const override;

private:
    void writeParts(const Programme& programme, WriteMode mode) override;
    void readParts(Programme& programme) const override;
    std::optional<SearchText> searchText(const Programme& programme) const override;
};

} // namespace regiobord
