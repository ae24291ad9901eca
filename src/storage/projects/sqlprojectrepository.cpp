#include "storage/projects/sqlprojectrepository.h"

#include "storage/mapping/sqlrepositorybody.h"
#include "storage/projects/projectrows.h"

#include <set>

using namespace Qt::StringLiterals;

namespace regiobord {

template class SqlRepository<Project, ProjectId, ProjectRepository>;

namespace {

ProjectRoute routeFrom(const Project& project, const RouteRows& rows)
{
    auto route = ProjectRoute::from(rows.entries);
    if (!route)
        throw StorageError(
            u"The route of project %1 breaks its rules"_s.arg(project.id.toString()));
    return *std::move(route);
}

ProjectSummary summaryFrom(const Statement& row)
{
    return {.id = row.value<ProjectId>(0),
            .number = row.value<QString>(1),
            .name = row.value<QString>(2),
            .thematafel = row.value<BodyId>(3),
            .applicant = row.value<OrganisationId>(4),
            .status = row.value<ProjectStatus>(5),
            .period = {row.value<QDate>(6), row.value<QDate>(7)},
            .costs = row.value<Money>(8),
            .cofinancing = row.value<Money>(9),
            .requestedGrant = row.value<Money>(10)};
}

} // namespace

SqlProjectRepository::SqlProjectRepository(Journal& journal)
    : SqlRepository(journal, RecordKind::Project, u"project"_s)
{
}

std::vector<ProjectSummary> SqlProjectRepository::summaries() const
{
    auto& query = database().prepared(summarySql());
    query.execute();
    std::vector<ProjectSummary> rows;
    while (query.next())
        rows.push_back(summaryFrom(query));
    return rows;
}

QString SqlProjectRepository::summarySql()
{
    return uR"(
        SELECT p.id, p.number, p.name, p.thematafel_id, p.applicant_id, p.status,
               p.start_date, p.end_date, coalesce(c.costs, 0), coalesce(f.cofinancing, 0),
               coalesce(f.requested, 0)
        FROM project p
        LEFT JOIN (SELECT project_id, CAST(sum(amount_cents) AS BIGINT) AS costs
                   FROM project_cost GROUP BY project_id) c ON c.project_id = p.id
        LEFT JOIN (SELECT project_id,
                          CAST(sum(CASE WHEN role = 'cofinancing' THEN amount_cents END) AS BIGINT)
                              AS cofinancing,
                          CAST(sum(CASE WHEN role = 'requestedGrant' THEN amount_cents END)
                              AS BIGINT) AS requested
                   FROM project_financing GROUP BY project_id) f ON f.project_id = p.id
        ORDER BY p.number, p.name, p.id)"_s;
}

std::map<ProjectId, ProjectGrouping> SqlProjectRepository::groupings() const
{
    std::map<ProjectId, ProjectGrouping> groupings;
    auto& steps = database().prepared(uR"(
        SELECT r.project_id, r.step, r.outcome, r.date
        FROM route_entry r
        JOIN (SELECT project_id, max(position) AS position
              FROM route_entry GROUP BY project_id) last
          ON last.project_id = r.project_id AND last.position = r.position)"_s);
    steps.execute();
    while (steps.next()) {
        auto& grouping = groupings[steps.value<ProjectId>(0)];
        grouping.nextStep = nextStepAfter(steps.value<RouteStep>(1), steps.value<RouteOutcome>(2));
        grouping.decidedOn = steps.value<QDate>(3);
    }
    auto& funds = database().prepared(uR"(
        SELECT DISTINCT project_id, fund_id FROM project_financing
        WHERE role = 'requestedGrant' AND fund_id IS NOT NULL
        ORDER BY project_id, fund_id)"_s);
    funds.execute();
    while (funds.next())
        groupings[funds.value<ProjectId>(0)].funds.push_back(funds.value<FundId>(1));
    auto& springplanken = database().prepared(uR"(
        SELECT DISTINCT s.project_id, coalesce(r.springplank_id, s.springplank_id)
        FROM project_springplank s
        LEFT JOIN springplank_result r ON r.id = s.springplank_result_id
        WHERE coalesce(r.springplank_id, s.springplank_id) IS NOT NULL
        ORDER BY 1, 2)"_s);
    springplanken.execute();
    while (springplanken.next())
        groupings[springplanken.value<ProjectId>(0)].springplanken.push_back(
            springplanken.value<SpringplankId>(1));
    return groupings;
}

std::optional<ProjectId> SqlProjectRepository::findByNumber(const QString& number) const
{
    auto& query =
        database().prepared(u"SELECT id FROM project WHERE number = ? AND number <> ''"_s);
    query.bind(0, number).execute();
    if (!query.next())
        return std::nullopt;
    const auto id = query.value<ProjectId>(0);
    query.finish();
    return id;
}

QString SqlProjectRepository::nextNumber(int year) const
{
    const auto prefix = u"%1-"_s.arg(year);
    auto& query = database().prepared(u"SELECT number FROM project WHERE number LIKE ?"_s);
    query.bind(0, QString{prefix + u'%'}).execute();
    std::set<int> taken;
    while (query.next())
        taken.insert(query.value<QString>(0).mid(prefix.size()).toInt());
    int number = 1;
    while (taken.contains(number))
        ++number;
    return prefix + u"%1"_s.arg(number, 3, 10, QChar{u'0'});
}

std::map<MeasureId, Quantity> SqlProjectRepository::promisedByMeasure() const
{
    auto& query = database().prepared(uR"(
        SELECT m.measure_id, CAST(sum(m.amount_thousandths) AS BIGINT)
        FROM project_promise m JOIN project p ON p.id = m.project_id
        WHERE m.measure_id IS NOT NULL AND p.status NOT IN ('rejected', 'withdrawn')
        GROUP BY m.measure_id)"_s);
    query.execute();
    std::map<MeasureId, Quantity> promised;
    while (query.next())
        promised.emplace(query.value<MeasureId>(0), query.value<Quantity>(1));
    return promised;
}

void SqlProjectRepository::writeParts(const Project& project, WriteMode mode)
{
    ListWriter lists{database(), {u"project_id"_s, project.id.toString()}, mode};
    ListsOf<ProjectDetails>::visit(lists, project.details);
    const RouteRows route{project.route.entries()};
    ListsOf<RouteRows>::visit(lists, route);
}

void SqlProjectRepository::readParts(Project& project) const
{
    ListReader lists{database(), {u"project_id"_s, project.id.toString()}};
    ListsOf<ProjectDetails>::visit(lists, project.details);
    RouteRows route;
    ListsOf<RouteRows>::visit(lists, route);
    project.route = routeFrom(project, route);
}

std::optional<SearchText> SqlProjectRepository::searchText(const Project& project) const
{
    const RouteRows route{project.route.entries()};
    return SearchText{project.details.name,
                      rowTexts(project) + listTexts(project.details) + listTexts(route)};
}

// Reports that do not name the project themselves are found under its name.
void SqlProjectRepository::retitleOthers(const Project& project)
{
    auto& query = database().prepared(
        u"SELECT id FROM findings_report WHERE project_id = ? AND project_name = ''"_s);
    query.bind(0, project.id).execute();
    QStringList reports;
    while (query.next())
        reports += query.value<QString>(0);
    for (const auto& id : reports)
        journal().retitle(RecordKind::FindingsReport, id, project.details.name);
}

} // namespace regiobord
