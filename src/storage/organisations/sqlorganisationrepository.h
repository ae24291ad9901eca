#pragma once

#include "domain/portfolio/repositories.h"
#include "storage/mapping/sqlrepository.h"

namespace regiobord {

// The organisations, in the order of their names.
class SqlOrganisationRepository final
    : public SqlRepository<Organisation, OrganisationId, OrganisationRepository>
{
public:
    explicit SqlOrganisationRepository(Journal& journal);

    std::vector<Organisation> all() const override;

private:
    void writeParts(const Organisation& organisation, WriteMode mode) override;
    void readParts(Organisation& organisation) const override;
    std::optional<SearchText> searchText(const Organisation& organisation) const override;
};

} // namespace regiobord
