#include "storage/organisations/sqlorganisationrepository.h"

#include "storage/mapping/sqlrepositorybody.h"

using namespace Qt::StringLiterals;

namespace regiobord {

template <>
struct RowOf<Organisation>
{
    static void visit(auto& row, auto& organisation)
    {
        row(u"name"_s, organisation.name);
        row(u"short_name"_s, organisation.shortName);
        row(u"sector"_s, organisation.sector);
        row(u"legal_form"_s, organisation.legalForm);
        row(u"kvk_number"_s, organisation.kvkNumber);
        row(u"is_public"_s, organisation.isPublic);
        row(u"authority"_s, organisation.authority);
        row(u"has_own_policy"_s, organisation.hasOwnProcurementPolicy);
        row(u"undertaking_id"_s, organisation.undertaking);
        row(u"place"_s, organisation.place);
        row(u"website"_s, organisation.website);
        row(u"remarks"_s, organisation.remarks);
    }
};

template <>
struct RowOf<DeMinimisAid>
{
    static void visit(auto& row, auto& aid)
    {
        row(u"kind"_s, aid.kind);
        row(u"granted_date"_s, aid.granted);
        row(u"amount_cents"_s, aid.amount);
        row(u"authority"_s, aid.authority);
    }
};

template <>
struct ListsOf<Organisation>
{
    static void visit(auto& lists, auto& organisation)
    {
        lists.list(u"organisation_aid"_s, organisation.deMinimisAid);
    }
};

template class SqlRepository<Organisation, OrganisationId, OrganisationRepository>;

SqlOrganisationRepository::SqlOrganisationRepository(Journal& journal)
    : SqlRepository(journal, RecordKind::Organisation, u"organisation"_s)
{
}

std::vector<Organisation> SqlOrganisationRepository::all() const
{
    return readAll(u"name, id"_s);
}

void SqlOrganisationRepository::writeParts(const Organisation& organisation, WriteMode mode)
{
    ListWriter lists{database(), {u"organisation_id"_s, organisation.id.toString()}, mode};
    ListsOf<Organisation>::visit(lists, organisation);
}

void SqlOrganisationRepository::readParts(Organisation& organisation) const
{
    ListReader lists{database(), {u"organisation_id"_s, organisation.id.toString()}};
    ListsOf<Organisation>::visit(lists, organisation);
}

std::optional<SearchText>
SqlOrganisationRepository::searchText(const Organisation& organisation) const
{
    return SearchText{organisation.name, rowTexts(organisation) + listTexts(organisation)};
}

} // namespace regiobord
