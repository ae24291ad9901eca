#pragma once

#include "domain/portfolio/repositories.h"
#include "storage/mapping/sqlrepository.h"

namespace regiobord {

// The bodies, in the order of their codes.
class SqlBodyRepository final : public SqlRepository<Body, BodyId, BodyRepository>
{
public:
    explicit SqlBodyRepository(Journal& journal);

    std::vector<Body> all() const override;

private:
    void writeParts(const Body& body, WriteMode mode) override;
    void readParts(Body& body) const override;
    std::optional<SearchText> searchText(const Body& body) const override;
    void retitleOthers(const Body& body) override;
};

} // namespace regiobord
