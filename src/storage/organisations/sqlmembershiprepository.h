#pragma once

#include "domain/portfolio/repositories.h"
#include "storage/mapping/sqlrepository.h"

namespace regiobord {

// Who is in which body, and when. Personal data: never in search.
class SqlMembershipRepository final
    : public SqlRepository<Membership, MembershipId, MembershipRepository>
{
public:
    explicit SqlMembershipRepository(Journal& journal);

    std::vector<Membership> all() const override;

private:
    void writeParts(const Membership& membership, WriteMode mode) override;
    void readParts(Membership& membership) const override;
    std::optional<SearchText> searchText(const Membership& membership) const override;
};

} // namespace regiobord
