// The two dialects of the schema say the same, and know every code of the model.
#include "domain/funding/fund.h"
#include "domain/meetings/meeting.h"
#include "domain/organisations/body.h"
#include "domain/portfolio/history.h"
#include "domain/programmes/programme.h"
#include "domain/projects/project.h"
#include "domain/reviews/findingsreport.h"
#include "storage/migrator.h"
#include "support/catch.h"

#include <QRegularExpression>
#include <QStringList>

#include <map>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

QStringList statementsOf(Dialect dialect)
{
    QStringList statements;
    for (const auto& migration : builtInMigrations(dialect))
        statements += migration.sql.split(u"\n--;\n"_s);
    return statements;
}

// The columns of every table, in their order, as the files write them: one a line.
std::map<QString, QStringList> tablesOf(Dialect dialect)
{
    static const QRegularExpression table{u"CREATE TABLE (\\w+) \\("_s};
    static const QRegularExpression added{u"ALTER TABLE (\\w+) ADD COLUMN (\\w+) "_s};
    static const QRegularExpression column{u"^    ([a-z]\\w*) "_s,
                                           QRegularExpression::MultilineOption};
    std::map<QString, QStringList> tables;
    for (const auto& sql : statementsOf(dialect)) {
        if (const auto more = added.match(sql); more.hasMatch())
            tables[more.captured(1)] << more.captured(2);
        const auto match = table.match(sql);
        if (!match.hasMatch())
            continue;
        auto columns = column.globalMatch(sql);
        while (columns.hasNext())
            tables[match.captured(1)] << columns.next().captured(1);
    }
    return tables;
}

QStringList indexesOf(Dialect dialect)
{
    return statementsOf(dialect).filter(QRegularExpression{u"^CREATE (UNIQUE )?INDEX"_s});
}

template <typename E>
QString checkOf()
{
    QStringList codes;
    for (const auto& [value, code] : EnumCodes<E>::table)
        codes << u"'%1'"_s.arg(code);
    return u"IN (%1)"_s.arg(codes.join(u", "_s));
}

} // namespace

TEST_CASE("Both databases have the same tables, columns and indexes")
{
    const auto sqlite = tablesOf(Dialect::Sqlite);
    CHECK(sqlite.size() > 50);
    CHECK(sqlite.at(u"project_promise"_s)
          == QStringList{u"project_id"_s, u"contribution"_s, u"position"_s, u"measure_id"_s,
                         u"amount_thousandths"_s, u"realised_thousandths"_s, u"realised_until"_s,
                         u"realised_remark"_s});
    CHECK(sqlite == tablesOf(Dialect::PostgreSql));
    CHECK(indexesOf(Dialect::Sqlite) == indexesOf(Dialect::PostgreSql));
}

TEST_CASE("Every table of SQLite is strict")
{
    for (const auto& sql : statementsOf(Dialect::Sqlite)) {
        CAPTURE(sql);
        CHECK((!sql.contains(u"CREATE TABLE"_s) || sql.contains(u") STRICT"_s)));
    }
}

TEST_CASE("The schema accepts every code of every enum, and no other")
{
    for (const auto dialect : {Dialect::Sqlite, Dialect::PostgreSql}) {
        const auto sql = statementsOf(dialect).join(u' ').simplified();
        const QStringList checks{
            checkOf<ProgrammeKind>(),  checkOf<AmountPeriod>(),   checkOf<AmountStatus>(),
            checkOf<MeasureKind>(),    checkOf<Comparator>(),     checkOf<Sector>(),
            checkOf<LegalForm>(),      checkOf<DeMinimisKind>(),  checkOf<ContractingAuthority>(),
            checkOf<BodyKind>(),       checkOf<FundEntryKind>(),  checkOf<ProjectStatus>(),
            checkOf<Answer>(),         checkOf<FinancingRole>(),  checkOf<FinancingKind>(),
            checkOf<FinancingState>(), checkOf<PurchaseKind>(),   checkOf<StateAidBasis>(),
            checkOf<Verdict>(),        checkOf<AgendaItemKind>(), checkOf<ActionState>(),
            checkOf<Presence>(),       checkOf<RouteStep>(),      checkOf<RouteOutcome>(),
            checkOf<RecordKind>(),     checkOf<ChangeKind>()};
        for (const auto& check : checks) {
            CAPTURE(check);
            CHECK(sql.contains(check));
        }
    }
}
