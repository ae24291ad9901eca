#include "storage/reviews/sqlfindingsreportrepository.h"

#include "storage/mapping/sqlrepositorybody.h"

using namespace Qt::StringLiterals;

namespace regiobord {

template <>
struct RowOf<FindingsReport>
{
    static void visit(auto& row, auto& report)
    {
        row(u"project_id"_s, report.project);
        row(u"is_closed"_s, report.isClosed);
        row(u"project_name"_s, report.projectName);
        row(u"purpose"_s, report.purpose);
        row(u"start_date"_s, report.period.start);
        row(u"end_date"_s, report.period.end);
        row(u"asks_regio_deal"_s, report.asksRegioDeal);
        row(u"regio_deal_remark"_s, report.regioDealRemark);
        row(u"springplank_id"_s, report.springplank);
        row(u"adviser_remarks"_s, report.adviserRemarks);
        row(u"alignment"_s, report.alignment);
        row(u"verdict"_s, report.verdict);
        row(u"verdict_text"_s, report.verdictText);
        row(u"report_date"_s, report.reportDate);
    }
};

template <>
struct RowOf<Criterion>
{
    static void visit(auto& row, auto& criterion)
    {
        row(u"code"_s, criterion.code);
        row(u"label"_s, criterion.label);
        row(u"is_question"_s, criterion.isQuestion);
        row(u"meets"_s, criterion.meets);
        row(u"explanation"_s, criterion.explanation);
    }
};

template <>
struct ListsOf<FindingsReport>
{
    static void visit(auto& lists, auto& report)
    {
        lists.list(u"report_thematafel"_s, report.thematafels);
        lists.list(u"report_criterion"_s, report.criteria);
        lists.list(u"report_result"_s, report.results);
        lists.list(u"report_alignment"_s, report.alignedWith);
        lists.list(u"report_condition"_s, report.conditions);
        lists.list(u"report_discussion"_s, report.discussedOn);
    }
};

template class SqlRepository<FindingsReport, FindingsReportId, FindingsReportRepository>;

namespace {

// While a report is open the name follows the project.
QString titleOf(Database& database, const FindingsReport& report)
{
    if (!report.projectName.isEmpty())
        return report.projectName;
    auto& query = database.prepared(u"SELECT name FROM project WHERE id = ?"_s);
    query.bind(0, report.project).execute();
    const auto name = query.next() ? query.value<QString>(0) : QString{};
    query.finish();
    return name;
}

} // namespace

SqlFindingsReportRepository::SqlFindingsReportRepository(Journal& journal)
    : SqlRepository(journal, RecordKind::FindingsReport, u"findings_report"_s)
{
}

std::optional<Versioned<FindingsReport>>
SqlFindingsReportRepository::findFor(const ProjectId& project) const
{
    auto& query = database().prepared(u"SELECT id FROM findings_report WHERE project_id = ? "
                                      "ORDER BY sequence DESC LIMIT 1"_s);
    query.bind(0, project).execute();
    if (!query.next())
        return std::nullopt;
    const auto id = query.value<FindingsReportId>(0);
    query.finish();
    return find(id);
}

std::vector<FindingsReportId> SqlFindingsReportRepository::ids() const
{
    auto& query = database().prepared(u"SELECT id FROM findings_report ORDER BY sequence"_s);
    query.execute();
    std::vector<FindingsReportId> ids;
    while (query.next())
        ids.push_back(query.value<FindingsReportId>(0));
    return ids;
}

void SqlFindingsReportRepository::writeParts(const FindingsReport& report, WriteMode mode)
{
    if (mode == WriteMode::First) {
        database()
            .prepared(u"UPDATE findings_report SET sequence = "
                      "(SELECT max(sequence) + 1 FROM findings_report) WHERE id = ?"_s)
            .bind(0, report.id)
            .execute();
    }
    ListWriter lists{database(), {u"findings_report_id"_s, report.id.toString()}, mode};
    ListsOf<FindingsReport>::visit(lists, report);
}

void SqlFindingsReportRepository::readParts(FindingsReport& report) const
{
    ListReader lists{database(), {u"findings_report_id"_s, report.id.toString()}};
    ListsOf<FindingsReport>::visit(lists, report);
}

std::optional<SearchText>
SqlFindingsReportRepository::searchText(const FindingsReport& report) const
{
    return SearchText{titleOf(database(), report), rowTexts(report) + listTexts(report)};
}

} // namespace regiobord
