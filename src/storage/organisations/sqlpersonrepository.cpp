#include "storage/organisations/sqlpersonrepository.h"

#include "storage/mapping/sqlrepositorybody.h"

using namespace Qt::StringLiterals;

namespace regiobord {

template <>
struct RowOf<Person>
{
    static void visit(auto& row, auto& person)
    {
        row.personal(u"name"_s, person.name);
        row.personal(u"function"_s, person.function);
    }
};

template class SqlRepository<Person, PersonId, PersonRepository>;

SqlPersonRepository::SqlPersonRepository(Journal& journal)
    : SqlRepository(journal, RecordKind::Person, u"person"_s)
{
}

std::vector<Person> SqlPersonRepository::all() const
{
    return readAll(u"name, id"_s);
}

void SqlPersonRepository::writeParts(const Person&, WriteMode) {}

void SqlPersonRepository::readParts(Person&) const {}

std::optional<SearchText> SqlPersonRepository::searchText(const Person&) const
{
    return std::nullopt;
}

} // namespace regiobord
