#include "storage/portfolio/sqlfigures.h"

#include "storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

template <typename IdType>
void addProjects(Database& database, const QString& sql, const std::vector<IdType>& parts,
                 std::vector<ProjectContribution>& found)
{
    auto& query = database.prepared(sql);
    for (const auto& part : parts) {
        query.bind(0, part).execute();
        while (query.next())
            found.push_back({.project = query.value<ProjectId>(0), .measure = {}, .promised = {}});
    }
}

void addPromises(Database& database, const std::vector<MeasureId>& measures,
                 std::vector<ProjectContribution>& found)
{
    auto& query = database.prepared(
        u"SELECT project_id, amount_thousandths, realised_thousandths, realised_until "
        "FROM project_promise WHERE measure_id = ?"_s);
    for (const auto& measure : measures) {
        query.bind(0, measure).execute();
        while (query.next())
            found.push_back({.project = query.value<ProjectId>(0),
                             .measure = measure,
                             .promised = query.value<Quantity>(1),
                             .realised = query.value<std::optional<Quantity>>(2),
                             .realisedUntil = query.value<QDate>(3)});
    }
}

} // namespace

std::map<ProjectId, RouteStep> SqlFigures::nextSteps() const
{
    auto& query = m_database.prepared(uR"(
        SELECT r.project_id, r.step, r.outcome
        FROM route_entry r
        JOIN (SELECT project_id, max(position) AS position
              FROM route_entry GROUP BY project_id) last
          ON last.project_id = r.project_id AND last.position = r.position)"_s);
    query.execute();
    std::map<ProjectId, RouteStep> steps;
    while (query.next()) {
        if (const auto step =
                nextStepAfter(query.value<RouteStep>(1), query.value<RouteOutcome>(2)))
            steps.emplace(query.value<ProjectId>(0), *step);
    }
    return steps;
}

std::map<MeasureId, std::map<ProjectStatus, MeasureProgress>> SqlFigures::progressByStatus() const
{
    auto& query = m_database.prepared(uR"(
        SELECT m.measure_id, p.status, CAST(sum(m.amount_thousandths) AS BIGINT),
               CAST(coalesce(sum(m.realised_thousandths), 0) AS BIGINT)
        FROM project_promise m JOIN project p ON p.id = m.project_id
        WHERE m.measure_id IS NOT NULL AND p.status NOT IN ('rejected', 'withdrawn')
        GROUP BY m.measure_id, p.status)"_s);
    query.execute();
    std::map<MeasureId, std::map<ProjectStatus, MeasureProgress>> progress;
    while (query.next())
        progress[query.value<MeasureId>(0)][query.value<ProjectStatus>(1)] = {
            .promised = query.value<Quantity>(2), .realised = query.value<Quantity>(3)};
    return progress;
}

std::map<Sector, Money> SqlFigures::cofinancingBySector() const
{
    auto& query = m_database.prepared(uR"(
        SELECT f.sector, CAST(coalesce(sum(f.amount_cents), 0) AS BIGINT)
        FROM project_financing f JOIN project p ON p.id = f.project_id
        WHERE f.role = 'cofinancing' AND p.status NOT IN ('rejected', 'withdrawn')
        GROUP BY f.sector)"_s);
    query.execute();
    std::map<Sector, Money> sums;
    while (query.next())
        sums.emplace(query.value<Sector>(0), query.value<Money>(1));
    return sums;
}

std::map<ProjectId, Money> SqlFigures::cofinancingOf(Sector sector) const
{
    auto& query = m_database.prepared(uR"(
        SELECT f.project_id, CAST(coalesce(sum(f.amount_cents), 0) AS BIGINT)
        FROM project_financing f JOIN project p ON p.id = f.project_id
        WHERE f.role = 'cofinancing' AND f.sector = ?
          AND p.status NOT IN ('rejected', 'withdrawn')
        GROUP BY f.project_id)"_s);
    query.bind(0, codeOf(sector)).execute();
    std::map<ProjectId, Money> sums;
    while (query.next())
        sums.emplace(query.value<ProjectId>(0), query.value<Money>(1));
    return sums;
}

std::vector<ProjectContribution> SqlFigures::contributionsTo(const ProgrammeParts& parts) const
{
    std::vector<ProjectContribution> found;
    addProjects(m_database, u"SELECT project_id FROM project_goal WHERE goal_id = ?"_s, parts.goals,
                found);
    addProjects(m_database, u"SELECT project_id FROM project_line WHERE programme_line_id = ?"_s,
                parts.lines, found);
    addProjects(m_database,
                u"SELECT project_id FROM project_springplank WHERE springplank_id = ?"_s,
                parts.springplanken, found);
    addProjects(m_database,
                u"SELECT project_id FROM project_springplank WHERE springplank_result_id = ?"_s,
                parts.results, found);
    addProjects(m_database, u"SELECT project_id FROM project_opgave WHERE opgave_id = ?"_s,
                parts.opgaven, found);
    addPromises(m_database, parts.measures, found);
    return found;
}

std::vector<ProjectShare> SqlFigures::projectsOf(const OrganisationId& organisation) const
{
    auto& query = m_database.prepared(uR"(
        SELECT p.id, CASE WHEN p.applicant_id = ? THEN 1 ELSE 0 END,
               CAST(coalesce((SELECT sum(f.amount_cents) FROM project_financing f
                              WHERE f.project_id = p.id AND f.role = 'cofinancing'
                                AND f.organisation_id = ?), 0) AS BIGINT)
        FROM project p
        WHERE p.applicant_id = ?
           OR p.id IN (SELECT project_id FROM project_financing WHERE organisation_id = ?)
        ORDER BY p.number, p.id)"_s);
    query.bind(0, organisation).bind(1, organisation).bind(2, organisation).bind(3, organisation);
    query.execute();
    std::vector<ProjectShare> shares;
    while (query.next())
        shares.push_back(
            {query.value<ProjectId>(0), query.value<int>(1) == 1, query.value<Money>(2)});
    return shares;
}

std::vector<ProjectId> SqlFigures::withOpenReport() const
{
    auto& query = m_database.prepared(u"SELECT DISTINCT project_id FROM findings_report "
                                      "WHERE is_closed = ? AND project_id IS NOT NULL"_s);
    query.bind(0, false).execute();
    std::vector<ProjectId> projects;
    while (query.next())
        projects.push_back(query.value<ProjectId>(0));
    return projects;
}

std::vector<MeetingId> SqlFigures::withDraftMinutes() const
{
    auto& query = m_database.prepared(
        u"SELECT id FROM meeting WHERE has_minutes = ? AND adopted_date IS NULL ORDER BY date, id"_s);
    query.bind(0, true).execute();
    std::vector<MeetingId> meetings;
    while (query.next())
        meetings.push_back(query.value<MeetingId>(0));
    return meetings;
}

int SqlFigures::openActions() const
{
    auto& query = m_database.prepared(u"SELECT count(*) FROM action WHERE state = ?"_s);
    query.bind(0, codeOf(ActionState::Open)).execute();
    const auto count = query.next() ? query.value<int>(0) : 0;
    query.finish();
    return count;
}

std::vector<ImportantDate> SqlFigures::importantDates(QDate meetingsFrom) const
{
    auto& query = m_database.prepared(uR"(
        SELECT d.date_text, d.label, d.time, d.place, d.is_provisional
        FROM important_date d JOIN meeting m ON m.id = d.meeting_id
        WHERE m.date >= ? AND d.date_text IS NOT NULL
        ORDER BY m.date DESC, m.id, d.position)"_s);
    query.bind(0, meetingsFrom).execute();
    std::vector<ImportantDate> dates;
    while (query.next()) {
        ImportantDate date{.date = query.value<CoarseDate>(0),
                           .label = query.value<QString>(1),
                           .time = query.value<QString>(2),
                           .place = query.value<QString>(3),
                           .isProvisional = query.value<bool>(4)};
        if (std::ranges::none_of(
                dates, [&](const ImportantDate& known) { return isSameEvent(known, date); }))
            dates.push_back(std::move(date));
    }
    return dates;
}

} // namespace regiobord
