#include "storage/organisations/sqlbodyrepository.h"

#include "storage/mapping/sqlrepositorybody.h"
#include "storage/meetings/meetingtitle.h"

using namespace Qt::StringLiterals;

namespace regiobord {

template <>
struct RowOf<Body>
{
    static void visit(auto& row, auto& body)
    {
        row(u"code"_s, body.code);
        row(u"name"_s, body.name);
        row(u"label"_s, body.label);
        row(u"kind"_s, body.kind);
        row(u"theme_id"_s, body.theme);
        row(u"term_years"_s, body.termYears);
        row(u"maximum_terms"_s, body.maximumTerms);
    }
};

template <>
struct ListsOf<Body>
{
    static void visit(auto& lists, auto& body) { lists.list(u"body_name"_s, body.otherNames); }
};

template class SqlRepository<Body, BodyId, BodyRepository>;

SqlBodyRepository::SqlBodyRepository(Journal& journal)
    : SqlRepository(journal, RecordKind::Body, u"body"_s)
{
}

std::vector<Body> SqlBodyRepository::all() const
{
    return readAll(u"code, name, id"_s);
}

void SqlBodyRepository::writeParts(const Body& body, WriteMode mode)
{
    ListWriter lists{database(), {u"body_id"_s, body.id.toString()}, mode};
    ListsOf<Body>::visit(lists, body);
}

void SqlBodyRepository::readParts(Body& body) const
{
    ListReader lists{database(), {u"body_id"_s, body.id.toString()}};
    ListsOf<Body>::visit(lists, body);
}

std::optional<SearchText> SqlBodyRepository::searchText(const Body& body) const
{
    return SearchText{body.name, rowTexts(body) + listTexts(body)};
}

// Meetings without a title of their own are called after their body.
void SqlBodyRepository::retitleOthers(const Body& body)
{
    auto& query =
        database().prepared(u"SELECT id, date FROM meeting WHERE body_id = ? AND title = ''"_s);
    query.bind(0, body.id).execute();
    std::vector<std::pair<QString, QDate>> meetings;
    while (query.next())
        meetings.emplace_back(query.value<QString>(0), query.value<QDate>(1));
    for (const auto& [id, date] : meetings)
        journal().retitle(RecordKind::Meeting, id, meetingTitle(body.name, date));
}

} // namespace regiobord
