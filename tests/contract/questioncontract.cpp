// Lists, sums, search, history and attachments, on every database.
#include "contract/support/samples.h"
#include "contract/support/testportfolio.h"
#include "storage/portfolio/verification.h"
#include "storage/statement.h"
#include "storage/storageerror.h"
#include "support/catch.h"

#include <QBuffer>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

Project numbered(const QString& number)
{
    Project project;
    project.id = ProjectId::create();
    project.number = number;
    return project;
}

Attachment addFile(Portfolio& portfolio, const QByteArray& bytes, const QString& name)
{
    QBuffer content;
    content.setData(bytes);
    content.open(QIODevice::ReadOnly);
    return portfolio.attachments().add(name, u"application/pdf"_s, content, {});
}

QByteArray readFile(Portfolio& portfolio, const AttachmentId& id)
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    portfolio.attachments().read(id, target);
    return target.data();
}

QStringList titlesOf(const std::vector<SearchHit>& hits)
{
    QStringList titles;
    for (const auto& hit : hits)
        titles << hit.title;
    return titles;
}

// All of the first column, for PostgreSQL gives the rows of one statement at a time.
QStringList firstColumn(Statement& query)
{
    query.execute();
    QStringList values;
    while (query.next())
        values << query.value<QString>(0);
    return values;
}

QStringList tablesOf(Database& database)
{
    Statement query{database,
                    database.dialect() == Dialect::Sqlite
                        ? u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s
                        : u"SELECT tablename FROM pg_tables "
                          "WHERE schemaname = 'public'"_s};
    return firstColumn(query);
}

QStringList columnsOf(Database& database, const QString& table)
{
    Statement query{database,
                    database.dialect() == Dialect::Sqlite
                        ? u"SELECT name FROM pragma_table_info(:table)"_s
                        : u"SELECT column_name FROM information_schema.columns "
                          "WHERE table_name = :table"_s};
    query.bind(u":table"_s, table);
    return firstColumn(query);
}

// The tables that have this text in any of their columns.
QStringList tablesWith(Database& database, const QString& text)
{
    QStringList found;
    for (const auto& table : tablesOf(database)) {
        QStringList conditions;
        for (const auto& column : columnsOf(database, table))
            conditions << u"CAST(%1 AS TEXT) LIKE '%2'"_s.arg(column, u'%' + text + u'%');
        Statement query{
            database, u"SELECT count(*) FROM %1 WHERE "_s.arg(table) + conditions.join(u" OR "_s)};
        query.execute().next();
        if (query.value<int>(0) > 0)
            found << table;
    }
    return found;
}

} // namespace

TEST_CASE("The project list gives every project with its sums, by number")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            auto& projects = test.portfolio.projects();
            projects.add(numbered(u"2025-001"_s));

            const auto rows = projects.summaries();
            REQUIRE(rows.size() == 2);
            CHECK(rows.front().number == u"2025-001"_s);
            CHECK(rows.front().costs == Money{});
            const ProjectSummary expected{.id = samples.project.id,
                                          .number = u"2025-003"_s,
                                          .name = samples.project.details.name,
                                          .thematafel = samples.body.id,
                                          .applicant = samples.organisation.id,
                                          .status = samples.project.route.status(),
                                          .period = samples.project.details.period,
                                          .costs = Money::fromEuros(331'876),
                                          .cofinancing = Money::fromEuros(184'052),
                                          .requestedGrant = Money::fromEuros(147'824)};
            CHECK(rows.back() == expected);
            CHECK(projects.findByNumber(u"2025-003"_s) == samples.project.id);
            CHECK_FALSE(projects.findByNumber(u"2025-004"_s));
            CHECK_FALSE(projects.findByNumber({}));
        }
    }
}

TEST_CASE("The next number is the first that is free in its year")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& projects = test.portfolio.projects();
            CHECK(projects.nextNumber(2025) == u"2025-001"_s);
            for (const auto& number : {u"2025-001"_s, u"2025-003"_s, u"2024-002"_s, u"2025-x"_s})
                projects.add(numbered(number));
            CHECK(projects.nextNumber(2025) == u"2025-002"_s);
            projects.add(numbered(u"2025-002"_s));
            CHECK(projects.nextNumber(2025) == u"2025-004"_s);
        }
    }
}

TEST_CASE("Promises are added up per measure, without projects that were rejected or withdrawn")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            auto second = samples.project;
            second.id = ProjectId::create();
            second.number.clear();
            test.portfolio.projects().add(second);
            auto rejected = second;
            rejected.id = ProjectId::create();
            rejected.route = *ProjectRoute::from({{.step = RouteStep::Pitch,
                                                   .outcome = RouteOutcome::Rejected,
                                                   .body = {},
                                                   .date = QDate{2025, 1, 1},
                                                   .decision = {},
                                                   .conditions = {},
                                                   .meeting = {},
                                                   .agendaItem = {}}});
            test.portfolio.projects().add(rejected);
            const auto promised = test.portfolio.projects().promisedByMeasure();
            const auto measure =
                samples.programme.springplanken.front().results.front().measures.front().id;
            CHECK(promised
                  == std::map<MeasureId, Quantity>{{measure, Quantity::fromThousandths(1200)}});
        }
    }
}

TEST_CASE("Fund totals are exact, also where a double is not, and for a fund without bookings")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& funds = test.portfolio.funds();
            const Samples samples;
            samples.store(test.portfolio);
            Fund empty;
            empty.id = FundId::create();
            funds.add(empty);
            auto entry = samples.entry;
            for (const auto kind : {FundEntryKind::Reserved, FundEntryKind::Paid}) {
                entry.id = FundEntryId::create();
                entry.kind = kind;
                entry.project = {};
                entry.amount = Money::fromCents(9'007'199'254'740'993);
                funds.addEntry(entry);
            }
            entry.id = FundEntryId::create();
            entry.amount = Money::fromCents(-2);
            funds.addEntry(entry);
            const auto totals = funds.totals();
            REQUIRE(totals.size() == 2);
            CHECK(totals.at(empty.id) == FundTotals{});
            const FundTotals expected{.reserved = Money::fromCents(9'007'199'254'740'993),
                                      .committed = samples.entry.amount,
                                      .paid = Money::fromCents(9'007'199'254'740'991),
                                      .released = {}};
            CHECK(totals.at(samples.fund.id) == expected);
            CHECK(funds.entries(samples.fund.id).size() == 4);
            CHECK(funds.entriesOf(samples.project.id).size() == 1);
        }
    }
}

TEST_CASE("The report on a project is the one that was added last")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            auto& reports = test.portfolio.reports();
            auto newer = samples.report;
            newer.id = FindingsReportId::create();
            newer.reportDate = QDate{2020, 1, 1};
            reports.add(newer);
            // Saving the older one does not make it the newer.
            REQUIRE(reports.save({samples.report, 1}) == SaveResult::Saved);
            REQUIRE(reports.findFor(samples.project.id));
            CHECK(reports.findFor(samples.project.id)->value == newer);
            CHECK(reports.ids() == std::vector{samples.report.id, newer.id});
            CHECK_FALSE(reports.findFor(ProjectId::create()));
        }
    }
}

TEST_CASE("Meetings are listed by date, with all their items counted, and their actions found")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            auto& meetings = test.portfolio.meetings();
            Meeting earlier;
            earlier.id = MeetingId::create();
            earlier.date = QDate{2024, 12, 18};
            meetings.add(earlier);
            const auto rows = meetings.summaries();
            REQUIRE(rows.size() == 2);
            CHECK(rows.front().id == earlier.id);
            CHECK(rows.back()
                  == MeetingSummary{samples.meeting.id, samples.body.id, QDate{2025, 1, 29},
                                    samples.meeting.title, 5});
            CHECK(meetings.on(QDate{2025, 1, 29}) == std::vector{samples.meeting.id});
            CHECK(meetings.on(QDate{2025, 1, 30}).empty());
            const auto actions = meetings.actions();
            REQUIRE(actions.size() == 6);
            const auto& item = samples.meeting.items.back();
            const ActionRow expected{.action = item.outcome.actions.front(),
                                     .meeting = samples.meeting.id,
                                     .body = samples.body.id,
                                     .meetingDate = QDate{2025, 1, 29},
                                     .itemNumber = u"10"_s,
                                     .itemTitle = item.title,
                                     .isConfidential = true};
            CHECK(actions.front() == expected);
            CHECK(actions == actionRows(samples.meeting));
        }
    }
}

TEST_CASE("Actions stand in the order of the agenda at any depth, and know what is confidential")
{
    const auto item = [](const QString& number, bool isConfidential = false) {
        return AgendaItem{.id = AgendaItemId::create(),
                          .number = number,
                          .isConfidential = isConfidential,
                          .outcome = {.actions = {{.id = ActionId::create(), .text = number}}}};
    };
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto hidden = item(u"1.b"_s, true);
            hidden.subItems = {item(u"1.b.z"_s), item(u"1.b.a"_s)};
            hidden.subItems.front().subItems = {item(u"1.b.z.1"_s)};
            auto first = item(u"1"_s);
            first.subItems = {item(u"1.c"_s), hidden, item(u"1.a"_s)};
            Meeting meeting{.id = MeetingId::create(), .date = {2025, 1, 29}, .items = {first}};
            for (int number = 2; number < 13; ++number)
                meeting.items.push_back(item(QString::number(number)));
            test.portfolio.meetings().add(meeting);
            const auto actions = test.portfolio.meetings().actions();
            CHECK(actions == actionRows(meeting));
            CHECK(std::ranges::count(actions, true, &ActionRow::isConfidential) == 4);
        }
    }
}

TEST_CASE("A file of any size comes back byte for byte, and equal files are stored once")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& portfolio = test.portfolio;
            QByteArray large(700'001, '\0');
            for (qsizetype i = 0; i < large.size(); ++i)
                large[i] = static_cast<char>(i * i >> 7);
            const auto first = addFile(portfolio, large, odd(u"groot.pdf"_s));
            const auto second = addFile(portfolio, large, u"zelfde.pdf"_s);
            const auto empty = addFile(portfolio, {}, u"leeg.pdf"_s);
            CHECK(first.size == large.size());
            CHECK(first.sha256 == QCryptographicHash::hash(large, QCryptographicHash::Sha256));
            CHECK(readFile(portfolio, first.id) == large);
            CHECK(readFile(portfolio, second.id) == large);
            CHECK(readFile(portfolio, empty.id).isEmpty());
            CHECK(portfolio.attachments().find(first.id) == first);
            CHECK(portfolio.attachments().all().size() == 3);
            Statement count{*test.database, u"SELECT count(*) FROM attachment_chunk"_s};
            count.execute().next();
            CHECK(count.value<int>(0) == 3);
            count.finish();

            test.database->execute(u"UPDATE attachment_content SET size = size + 1"_s);
            CHECK_THROWS_AS(readFile(portfolio, first.id), StorageError);
            CHECK_THROWS_AS(readFile(portfolio, AttachmentId::create()), StorageError);
        }
    }
}

TEST_CASE("Search finds all words, also the starts of words, without regard to case and accents")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& portfolio = test.portfolio;
            auto project = numbered(u"2025-001"_s);
            project.details.name = u"Biobased bouwen"_s;
            project.details.description = u"Een coöperatie van BOEREN teelt vezelhennep."_s;
            portfolio.projects().add(project);
            auto other = numbered(u"2025-002"_s);
            other.details.name = u"Servicepunt Techniek"_s;
            other.details.description = u"Boeren worden niet genoemd, techniek wel."_s;
            portfolio.projects().add(other);

            CHECK(titlesOf(portfolio.search().find(u"cooperatie BOE"_s, 10))
                  == QStringList{u"Biobased bouwen"_s});
            CHECK(portfolio.search().find(u"boeren"_s, 10).size() == 2);
            CHECK(portfolio.search().find(u"boeren"_s, 1).size() == 1);
            CHECK(portfolio.search().find(u"hennep"_s, 10).empty());
            CHECK(portfolio.search().find(u"boeren zeehond"_s, 10).empty());
            CHECK(portfolio.search().find(u" ?! "_s, 10).empty());
            // The title counts for more than the text.
            CHECK(portfolio.search().find(u"techniek"_s, 10).front().title
                  == u"Servicepunt Techniek"_s);
            const auto hit = portfolio.search().find(u"cooperatie"_s, 10).front();
            CHECK(hit.kind == RecordKind::Project);
            CHECK(hit.id == project.id.toString());
            CHECK(hit.snippet.contains(QString{hitStart} + u"coöperatie"_s + hitEnd));

            project.details.description.clear();
            REQUIRE(portfolio.projects().save({project, 1}) == SaveResult::Saved);
            CHECK(portfolio.search().find(u"cooperatie"_s, 10).empty());
            REQUIRE(portfolio.projects().remove(other.id, 1) == SaveResult::Saved);
            CHECK(portfolio.search().find(u"techniek"_s, 10).empty());
        }
    }
}

TEST_CASE("No sign in a query means anything but itself")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto project = numbered(u"2025-001"_s);
            project.details.description = u"near and not or column naast elkaar 100% a_b"_s;
            test.portfolio.projects().add(project);
            for (const auto& words : {u"\"near"_s, u"NEAR(and not)"_s, u"near AND not OR"_s,
                                      u"-near"_s, u"column: near"_s, u"{near}"_s, u"^near"_s,
                                      u"near*"_s, u"'near'; DROP TABLE project"_s.left(6),
                                      u"100%"_s, u"a_b"_s, u"(near"_s, u"near + and"_s}) {
                CAPTURE(words);
                CHECK(test.portfolio.search().find(words, 10).size() == 1);
            }
            CHECK(test.portfolio.search().find(u"NOT zeehond"_s, 10).empty());
            CHECK(test.portfolio.search().find(u"e%r"_s, 10).empty());
        }
    }
}

TEST_CASE("Search reaches every kind of text, and no one's name or part II of a form")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            const auto kinds = [&test](const QString& words) {
                std::vector<RecordKind> found;
                for (const auto& hit : test.portfolio.search().find(words, 50))
                    found.push_back(hit.kind);
                return found;
            };
            using enum RecordKind;
            CHECK(kinds(u"nulmeting"_s) == std::vector{Programme});
            CHECK(kinds(u"doelgroep"_s) == std::vector{Programme});
            CHECK(kinds(u"01234567"_s) == std::vector{Organisation});
            CHECK(kinds(u"tafel"_s) == std::vector{Body});
            CHECK(kinds(u"gebiedsopgave"_s) == std::vector{Fund});
            CHECK(kinds(u"leerlingen"_s) == std::vector{Project});
            CHECK(kinds(u"positief"_s) == std::vector{Project});
            CHECK(kinds(u"adviseur"_s) == std::vector{FindingsReport});
            CHECK(kinds(u"personnel"_s).empty());
            CHECK(kinds(u"onderwerp bespreking slot"_s) == std::vector{Meeting});
            CHECK(kinds(u"koolstofboeren"_s) == std::vector{Attachment});
            for (const auto& name : {u"Persoon"_s, u"wethouder"_s, u"Contactpersoon"_s, u"iemand"_s,
                                     u"NL00BANK0123456789"_s, u"Ondertekenaar"_s,
                                     u"portefeuillehouder"_s, u"gast"_s, u"beleidsadviseur"_s}) {
                CAPTURE(name);
                CHECK(kinds(name).empty());
            }
        }
    }
}

TEST_CASE("A hit is named, also when a meeting or a report has no name of its own")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& portfolio = test.portfolio;
            Body body;
            body.id = BodyId::create();
            body.name = u"Algemeen Bestuur"_s;
            portfolio.bodies().add(body);
            Meeting meeting;
            meeting.id = MeetingId::create();
            meeting.body = body.id;
            meeting.date = QDate{2025, 1, 29};
            meeting.location = u"Zelhem"_s;
            portfolio.meetings().add(meeting);
            auto project = numbered({});
            project.details.name = u"Servicepunt"_s;
            portfolio.projects().add(project);
            FindingsReport report;
            report.id = FindingsReportId::create();
            report.project = project.id;
            report.purpose = u"doelmatig"_s;
            portfolio.reports().add(report);
            CHECK(titlesOf(portfolio.search().find(u"zelhem"_s, 5))
                  == QStringList{u"Algemeen Bestuur 29 januari 2025"_s});
            CHECK(titlesOf(portfolio.search().find(u"doelmatig"_s, 5))
                  == QStringList{u"Servicepunt"_s});

            // A new name of what they are called after is theirs too, and the old one finds
            // nothing.
            body.name = u"Regiobestuur"_s;
            REQUIRE(portfolio.bodies().save({body, 1}) == SaveResult::Saved);
            project.details.name = u"Vakpunt"_s;
            REQUIRE(portfolio.projects().save({project, 1}) == SaveResult::Saved);
            CHECK(titlesOf(portfolio.search().find(u"zelhem"_s, 5))
                  == QStringList{u"Regiobestuur 29 januari 2025"_s});
            CHECK(titlesOf(portfolio.search().find(u"regiobestuur januari"_s, 5)).size() == 1);
            CHECK(titlesOf(portfolio.search().find(u"doelmatig"_s, 5))
                  == QStringList{u"Vakpunt"_s});
            CHECK(portfolio.search().find(u"algemeen"_s, 5).empty());
            CHECK(portfolio.search().find(u"servicepunt"_s, 5).empty());
            CHECK(verifyDatabase(*test.database).empty());
        }
    }
}

TEST_CASE("A meeting or report with a title of its own keeps it in search after a rename")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            auto& portfolio = test.portfolio;
            Body body{.id = BodyId::create(), .name = u"Algemeen Bestuur"_s};
            portfolio.bodies().add(body);
            portfolio.meetings().add(
                {.id = MeetingId::create(), .body = body.id, .title = u"Heidag"_s});
            auto project = numbered({});
            portfolio.projects().add(project);
            FindingsReport report;
            report.id = FindingsReportId::create();
            report.project = project.id;
            report.projectName = u"Oude naam"_s;
            portfolio.reports().add(report);
            body.name = u"Regiobestuur"_s;
            REQUIRE(portfolio.bodies().save({body, 1}) == SaveResult::Saved);
            project.details.name = u"Vakpunt"_s;
            REQUIRE(portfolio.projects().save({project, 1}) == SaveResult::Saved);
            CHECK(titlesOf(portfolio.search().find(u"heidag"_s, 5)) == QStringList{u"Heidag"_s});
            CHECK(titlesOf(portfolio.search().find(u"oude naam"_s, 5))
                  == QStringList{u"Oude naam"_s});
        }
    }
}

TEST_CASE("A contact stands in its own table only, and leaves it with its project")
{
    for (const auto& settings : testDatabases()) {
        DYNAMIC_SECTION(nameOf(settings.dialect))
        {
            TestPortfolio test{settings};
            const Samples samples;
            samples.store(test.portfolio);
            auto& contacts = test.portfolio.contacts();
            auto contact = samples.contact;
            contact.name = u"Opvolger"_s;
            contacts.save(contact);
            CHECK(contacts.find(samples.project.id) == contact);
            CHECK(tablesWith(*test.database, u"Opvolger"_s) == QStringList{u"applicant_contact"_s});
            CHECK(tablesWith(*test.database, u"NL00BANK"_s) == QStringList{u"applicant_contact"_s});
            contacts.remove(samples.project.id);
            CHECK_FALSE(contacts.find(samples.project.id));
            contacts.save(contact);
            auto project = numbered({});
            test.portfolio.projects().add(project);
            contact.project = project.id;
            contacts.save(contact);
            REQUIRE(test.portfolio.projects().remove(project.id, 1) == SaveResult::Saved);
            CHECK_FALSE(contacts.find(project.id));
        }
    }
}
