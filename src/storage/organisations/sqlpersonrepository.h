#pragma once

#include "domain/portfolio/repositories.h"
#include "storage/mapping/sqlrepository.h"

namespace regiobord {

// People, in the order of their names. Personal data: never in search.
class SqlPersonRepository final : public SqlRepository<Person, PersonId, PersonRepository>
{
public:
    explicit SqlPersonRepository(Journal& journal);

    std::vector<Person> all() const override;

private:
    void writeParts(const Person& person, WriteMode mode) override;
    void readParts(Person& person) const override;
    std::optional<SearchText> searchText(const Person& person) const override;
};

} // namespace regiobord
