#pragma once

#include "domain/portfolio/repositories.h"
#include "storage/mapping/sqlrepository.h"

namespace regiobord {

// The funds, in the order of their codes, and their bookings.
class SqlFundRepository final : public SqlRepository<Fund, FundId, FundRepository>
{
public:
    explicit SqlFundRepository(Journal& journal);

    std::vector<Fund> all() const override;
    std::vector<FundEntry> entries(const FundId& fund) const override;
    std::vector<FundEntry> entriesOf(const ProjectId& project) const override;
    void addEntry(const FundEntry& entry) override;
    std::map<FundId, FundTotals> totals() const override;

private:
    void writeParts(const Fund& fund, WriteMode mode) override;
    void readParts(Fund& fund) const override;
    std::optional<SearchText> searchText(const Fund& fund) const override;
};

} // namespace regiobord
