#include "storage/projects/sqlcontactrepository.h"

#include "storage/mapping/row.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace regiobord {

template <>
struct RowOf<ApplicantContact>
{
    static void visit(auto& row, auto& contact)
    {
        row.personal(u"project_id"_s, contact.project);
        row.personal(u"name"_s, contact.name);
        row.personal(u"function"_s, contact.function);
        row.personal(u"email"_s, contact.email);
        row.personal(u"phone"_s, contact.phone);
        row.personal(u"address"_s, contact.address);
        row.personal(u"postal_code"_s, contact.postalCode);
        row.personal(u"place"_s, contact.place);
        row.personal(u"iban"_s, contact.iban);
        row.personal(u"signatory"_s, contact.signatory);
    }
};

std::optional<ApplicantContact> SqlContactRepository::find(const ProjectId& project) const
{
    auto& query =
        m_database.prepared(u"SELECT %1 FROM applicant_contact WHERE project_id = ?"_s.arg(
            listed(columnsOf<ApplicantContact>())));
    query.bind(0, project).execute();
    if (!query.next())
        return std::nullopt;
    ApplicantContact contact;
    RowReader row{query};
    RowOf<ApplicantContact>::visit(row, contact);
    query.finish();
    return contact;
}

void SqlContactRepository::save(const ApplicantContact& contact)
{
    Transaction transaction{m_database};
    remove(contact.project);
    auto& insert =
        m_database.prepared(insertSql(u"applicant_contact"_s, columnsOf<ApplicantContact>()));
    RowBinder row{insert};
    RowOf<ApplicantContact>::visit(row, contact);
    insert.execute();
    transaction.commit();
}

void SqlContactRepository::remove(const ProjectId& project)
{
    m_database.prepared(u"DELETE FROM applicant_contact WHERE project_id = ?"_s)
        .bind(0, project)
        .execute();
}

} // namespace regiobord
