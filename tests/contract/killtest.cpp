// A process that is killed at any moment loses nothing that it had stored, and leaves nothing half.
#include "contract/support/testfile.h"
#include "domain/portfolio/portfolio.h"
#include "storage/statement.h"
#include "support/catch.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QProcess>

#include <unistd.h>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

constexpr int kills = 200;
const auto fileVariable = "REGIOBORD_KILLTEST_FILE";
const auto writerName = "The process that the kill test kills";
const auto counterName = u"teller"_s;

int linesOf(int number)
{
    return number % 7 + 1;
}

// Every commit has a project with budget lines, an attachment, and a counter that says how many
// commits there were; all of it is also in the change log and the search index.
void commit(Portfolio& portfolio, Versioned<Organisation>& counter, int number)
{
    Project project;
    project.id = ProjectId::create();
    project.number = u"K-%1"_s.arg(number);
    project.details.name = u"commit %1"_s.arg(number);
    for (int i = 0; i < linesOf(number); ++i)
        project.details.budget.costs.push_back({u"regel"_s, {}, {}, Money::fromEuros(number)});
    const int size = number % 50 == 0 ? 300'000 : 100 + number % 5 * 1000;
    QBuffer content;
    content.setData(QByteArray::number(number) + QByteArray(size, 'x'));
    content.open(QIODevice::ReadOnly);
    counter.value.remarks = QString::number(number);
    portfolio.inTransaction([&] {
        portfolio.projects().add(project);
        portfolio.attachments().add(u"%1.bin"_s.arg(number), {}, content, u"tekst"_s);
        if (portfolio.organisations().save(counter) != SaveResult::Saved)
            throw std::logic_error("the counter was changed by somebody else");
    });
    ++counter.version;
}

qint64 numberFrom(Database& database, const QString& sql)
{
    Statement query{database, sql};
    query.execute().next();
    return query.value<qint64>(0);
}

struct Commits
{
    int stored = 0;
    int checked = 0; // the ones up to here were looked at before
};

// What a commit holds beside its project: one row each, or as many as its number asks for.
void checkStored(PortfolioFile& file, Commits& commits)
{
    auto& database = file.database();
    REQUIRE(file.verify().empty());
    const auto counter = file.portfolio().organisations().all();
    REQUIRE(counter.size() == 1);
    commits.stored = counter.front().remarks.toInt();
    CHECK(numberFrom(database, u"SELECT count(*) FROM project"_s) == commits.stored);
    CHECK(numberFrom(database, u"SELECT count(*) FROM attachment"_s) == commits.stored);
    // Two lines for every commit, beside those of the counter: its own first one, and one for each
    // minute in which it changed.
    const auto all = numberFrom(database, u"SELECT count(*) FROM change_log"_s);
    const auto ofCounter =
        numberFrom(database, u"SELECT count(*) FROM change_log WHERE kind = 'organisation'"_s);
    CHECK(all - ofCounter == commits.stored * 2);
    CHECK(ofCounter >= (commits.stored > 0 ? 2 : 1));
    CHECK(ofCounter <= commits.stored + 1);
    CHECK(numberFrom(database, u"SELECT count(*) FROM search_entry"_s) == commits.stored * 2 + 1);
    for (int number = commits.checked + 1; number <= commits.stored; ++number) {
        const auto id = file.portfolio().projects().findByNumber(u"K-%1"_s.arg(number));
        REQUIRE(id);
        const auto project = file.portfolio().projects().find(*id);
        CHECK(project->value.details.budget.costs.size()
              == static_cast<std::size_t>(linesOf(number)));
    }
    commits.checked = commits.stored;
}

struct KillMoment
{
    bool isAfterCommit =
        false; // counted from the first commit that is reported, else from the start
    int milliseconds = 0;
};

// Runs a writer, kills it at that moment, and gives the last commit that it reported.
int runAndKill(const QString& path, const KillMoment& moment)
{
    QProcess writer;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String{fileVariable}, path);
    writer.setProcessEnvironment(environment);
    writer.start(QCoreApplication::applicationFilePath(), {QLatin1String{writerName}});
    REQUIRE(writer.waitForStarted());
    if (moment.isAfterCommit)
        REQUIRE(writer.waitForReadyRead());
    // It never ends by itself; if it does, something is wrong.
    CHECK_FALSE(writer.waitForFinished(moment.milliseconds));
    writer.kill();
    writer.waitForFinished();
    const auto lines = writer.readAllStandardOutput().split('\n');
    int last = 0;
    for (const auto& line : lines) {
        if (line.startsWith("commit "))
            last = line.mid(7).toInt();
    }
    return last;
}

} // namespace

// Hidden: only the kill test starts it, as a process of its own.
TEST_CASE(writerName, "[.writer]")
{
    const auto path = qEnvironmentVariable(fileVariable);
    REQUIRE_FALSE(path.isEmpty());
    const FakeSnapshots snapshots;
    const SystemClock clock;
    const auto file = PortfolioFile::open(path, {snapshots, clock, u"schrijver"_s});
    auto& portfolio = file->portfolio();
    auto counter = *portfolio.organisations().find(portfolio.organisations().all().front().id);
    for (int number = counter.value.remarks.toInt() + 1;; ++number) {
        commit(portfolio, counter, number);
        const auto line = "commit " + QByteArray::number(number) + '\n';
        REQUIRE(write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size()))
                == line.size());
    }
}

TEST_CASE("A writer that is killed 200 times loses no commit and leaves none half", "[slow]")
{
    const TestFile test;
    {
        const auto file = test.create();
        Organisation counter;
        counter.id = OrganisationId::create();
        counter.name = counterName;
        counter.remarks = u"0"_s;
        file->portfolio().organisations().add(counter);
    }
    // A fixed seed: the moments differ from run to run anyway, with the load of the machine.
    std::minstd_rand random{20250129};
    Commits commits;
    int killsWithCommits = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const int before = commits.stored;
        // Every third while it starts, opens the file and repairs what the one before left.
        const bool isAfterCommit = kill % 3 != 0;
        const int limit = isAfterCommit ? 60 : 200;
        const int reported = runAndKill(
            test.path(), {isAfterCommit, std::uniform_int_distribution{0, limit}(random)});
        const auto file = test.open();
        checkStored(*file, commits);
        CHECK(commits.stored >= std::max(before, reported));
        killsWithCommits += commits.stored > before ? 1 : 0;
    }
    std::printf("killed %d times, %d of them while it wrote; %d commits checked\n", kills,
                killsWithCommits, commits.stored);
    CHECK(killsWithCommits >= kills / 2);
}
