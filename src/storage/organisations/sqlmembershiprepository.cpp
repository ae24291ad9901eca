#include "storage/organisations/sqlmembershiprepository.h"

#include "storage/mapping/sqlrepositorybody.h"

using namespace Qt::StringLiterals;

namespace regiobord {

template <>
struct RowOf<Membership>
{
    static void visit(auto& row, auto& membership)
    {
        row(u"person_id"_s, membership.person);
        row(u"body_id"_s, membership.body);
        row(u"represents_id"_s, membership.represents);
        row.personal(u"role"_s, membership.role);
        row(u"sector"_s, membership.sector);
        row(u"is_ex_officio"_s, membership.isExOfficio);
    }
};

template <>
struct ListsOf<Membership>
{
    static void visit(auto& lists, auto& membership)
    {
        lists.list(u"membership_term"_s, membership.terms);
    }
};

template class SqlRepository<Membership, MembershipId, MembershipRepository>;

SqlMembershipRepository::SqlMembershipRepository(Journal& journal)
    : SqlRepository(journal, RecordKind::Membership, u"membership"_s)
{
}

std::vector<Membership> SqlMembershipRepository::all() const
{
    return readAll(u"role, id"_s);
}

void SqlMembershipRepository::writeParts(const Membership& membership, WriteMode mode)
{
    ListWriter lists{database(), {u"membership_id"_s, membership.id.toString()}, mode};
    ListsOf<Membership>::visit(lists, membership);
}

void SqlMembershipRepository::readParts(Membership& membership) const
{
    ListReader lists{database(), {u"membership_id"_s, membership.id.toString()}};
    ListsOf<Membership>::visit(lists, membership);
}

std::optional<SearchText> SqlMembershipRepository::searchText(const Membership&) const
{
    return std::nullopt;
}

} // namespace regiobord
