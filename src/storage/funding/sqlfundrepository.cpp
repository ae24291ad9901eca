#include "storage/funding/sqlfundrepository.h"

#include "storage/mapping/sqlrepositorybody.h"

using namespace Qt::StringLiterals;

namespace regiobord {

template <>
struct RowOf<Fund>
{
    static void visit(auto& row, auto& fund)
    {
        row(u"code"_s, fund.code);
        row(u"name"_s, fund.name);
        row(u"label"_s, fund.label);
        row(u"provider"_s, fund.provider);
        row(u"is_state_money"_s, fund.isStateMoney);
        row(u"maximum_share"_s, fund.maximumShare);
        row(u"projects_end_by"_s, fund.projectsEndBy);
    }
};

template <>
struct RowOf<FundCeiling>
{
    static void visit(auto& row, auto& ceiling)
    {
        row(u"year"_s, ceiling.year);
        row(u"amount_cents"_s, ceiling.amount);
    }
};

template <>
struct RowOf<FundEntry>
{
    static void visit(auto& row, auto& entry)
    {
        row(u"id"_s, entry.id);
        row(u"fund_id"_s, entry.fund);
        row(u"project_id"_s, entry.project);
        row(u"kind"_s, entry.kind);
        row(u"year"_s, entry.year);
        row(u"date"_s, entry.date);
        row(u"amount_cents"_s, entry.amount);
        row(u"remark"_s, entry.remark);
    }
};

template <>
struct ListsOf<Fund>
{
    static void visit(auto& lists, auto& fund) { lists.list(u"fund_ceiling"_s, fund.ceilings); }
};

template class SqlRepository<Fund, FundId, FundRepository>;

namespace {

std::vector<FundEntry> entriesWhere(Database& database, const QString& column, const QString& id)
{
    auto& query =
        database.prepared(u"SELECT %1 FROM fund_entry WHERE %2 = ? ORDER BY date, id"_s.arg(
            listed(columnsOf<FundEntry>()), column));
    query.bind(0, id).execute();
    std::vector<FundEntry> entries;
    while (query.next()) {
        RowReader row{query};
        RowOf<FundEntry>::visit(row, entries.emplace_back());
    }
    return entries;
}

} // namespace

SqlFundRepository::SqlFundRepository(Journal& journal)
    : SqlRepository(journal, RecordKind::Fund, u"fund"_s)
{
}

std::vector<Fund> SqlFundRepository::all() const
{
    return readAll(u"code, name, id"_s);
}

std::vector<FundEntry> SqlFundRepository::entries(const FundId& fund) const
{
    return entriesWhere(database(), u"fund_id"_s, fund.toString());
}

std::vector<FundEntry> SqlFundRepository::entriesOf(const ProjectId& project) const
{
    return entriesWhere(database(), u"project_id"_s, project.toString());
}

void SqlFundRepository::addEntry(const FundEntry& entry)
{
    Transaction transaction{database()};
    auto& insert = database().prepared(insertSql(u"fund_entry"_s, columnsOf<FundEntry>()));
    RowBinder row{insert};
    RowOf<FundEntry>::visit(row, entry);
    insert.execute();
    journal().log(RecordKind::FundEntry, entry.id.toString(), ChangeKind::Added,
                  journal().snapshots().of(entry));
    transaction.commit();
}

std::map<FundId, FundTotals> SqlFundRepository::totals() const
{
    std::map<FundId, FundTotals> totals;
    auto& funds = database().prepared(u"SELECT id FROM fund"_s);
    funds.execute();
    while (funds.next())
        totals[funds.value<FundId>(0)];
    auto& sums = database().prepared(u"SELECT fund_id, kind, CAST(sum(amount_cents) AS BIGINT) "
                                     "FROM fund_entry GROUP BY fund_id, kind"_s);
    sums.execute();
    while (sums.next())
        totals[sums.value<FundId>(0)].of(sums.value<FundEntryKind>(1)) = sums.value<Money>(2);
    return totals;
}

void SqlFundRepository::writeParts(const Fund& fund, WriteMode mode)
{
    ListWriter lists{database(), {u"fund_id"_s, fund.id.toString()}, mode};
    ListsOf<Fund>::visit(lists, fund);
}

void SqlFundRepository::readParts(Fund& fund) const
{
    ListReader lists{database(), {u"fund_id"_s, fund.id.toString()}};
    ListsOf<Fund>::visit(lists, fund);
}

std::optional<SearchText> SqlFundRepository::searchText(const Fund& fund) const
{
    return SearchText{fund.name, rowTexts(fund)};
}

} // namespace regiobord
