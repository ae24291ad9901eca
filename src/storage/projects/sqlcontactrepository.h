#pragma once

#include "domain/portfolio/repositories.h"
#include "storage/database.h"

namespace regiobord {

// Part II of the forms, in a table of its own. On purpose it writes nothing into the change log and
// the search index; with its project a contact is removed too.
class SqlContactRepository final : public ContactRepository
{
public:
    explicit SqlContactRepository(Database& database) : m_database(database) {}

    std::optional<ApplicantContact> find(const ProjectId& project) const override;
    void save(const ApplicantContact& contact) override;
    void remove(const ProjectId& project) override;

private:
    Database& m_database;
};

} // namespace regiobord
