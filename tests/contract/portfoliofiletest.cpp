// The file on the disk: what is refused, what is kept, and what two windows see of each other.
#include "contract/support/samples.h"
#include "contract/support/testfile.h"
#include "storage/migrator.h"
#include "storage/statement.h"
#include "storage/storageerror.h"
#include "storage/transaction.h"
#include "support/catch.h"

#include <QProcess>
#include <QSemaphore>
#include <QThread>

#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace regiobord;

namespace {

// Opens the file, which must be refused and stay as it is, and says why it was.
StorageError refusal(const TestFile& test)
{
    const auto before = test.content();
    try {
        test.open();
    } catch (const StorageError& error) {
        CHECK(test.content() == before);
        return error;
    }
    FAIL("the file was opened");
    return StorageError{{}};
}

// A portfolio with something in it, closed.
void makePortfolio(const TestFile& test)
{
    const auto file = test.create();
    Samples{}.store(file->portfolio());
}

// Sometimes tests run as root, whom no permission stops: for a while it is somebody else.
class Unprivileged
{
public:
    Unprivileged()
    {
        if (geteuid() == 0)
            m_isChanged = seteuid(65534) == 0;
    }
    ~Unprivileged()
    {
        if (m_isChanged && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    bool m_isChanged = false;
};

void addPerson(Portfolio& portfolio, const QString& name)
{
    portfolio.people().add({PersonId::create(), name, {}});
}

} // namespace

TEST_CASE("A portfolio that was closed is one file, and opens with everything in it")
{
    const TestFile test;
    const Samples samples;
    {
        const auto file = test.create();
        samples.store(file->portfolio());
        CHECK_FALSE(file->isOnNetworkDrive());
    }
    CHECK(QDir{test.folder.path()}.entryList(QDir::Files)
          == QStringList{u"achterhoek.regiobord"_s});
    const auto file = test.open();
    CHECK(file->portfolio().projects().find(samples.project.id)->value == samples.project);
    CHECK(file->portfolio().search().find(u"leerlingen"_s, 5).size() == 1);
    CHECK(file->verify().empty());
}

TEST_CASE("A new portfolio never replaces a file")
{
    const TestFile test;
    writeFile(test.path(), "my letter");
    CHECK_THROWS_AS(test.create(), StorageError);
    CHECK(readFile(test.path()) == "my letter");
}

TEST_CASE("A missing file is named as missing, and is not made")
{
    const TestFile test;
    CHECK(refusal(test).fault() == StorageFault::Missing);
}

TEST_CASE("A file of another kind is refused and stays as it was")
{
    const TestFile test;
    SECTION("an empty one")
    {
        writeFile(test.path(), {});
    }
    SECTION("a text")
    {
        writeFile(test.path(), QByteArray(5000, 'x'));
    }
    SECTION("a PDF")
    {
        writeFile(test.path(), "%PDF-1.7\n");
    }
    SECTION("another program's SQLite database")
    {
        Database other{{.database = test.path()}};
        other.execute(u"CREATE TABLE project (id TEXT)"_s);
    }
    CHECK(refusal(test).fault() == StorageFault::NotAPortfolio);
}

TEST_CASE("A truncated or damaged file is refused, with the newest good backup to open instead")
{
    const TestFile test;
    makePortfolio(test);
    const auto backup = *test.open()->backupIfDue();
    const auto whole = readFile(test.path());
    SECTION("half of it")
    {
        writeFile(test.path(), whole.left(whole.size() / 2));
    }
    SECTION("a page less")
    {
        writeFile(test.path(), whole.left(whole.size() - 4096));
    }
    SECTION("its pages overwritten")
    {
        auto bytes = whole;
        for (qsizetype i = 4096; i < bytes.size(); i += 4096)
            bytes.replace(i, 512, QByteArray(512, '\x55'));
        writeFile(test.path(), bytes);
    }
    const auto error = refusal(test);
    CHECK(error.fault() == StorageFault::Damaged);
    CHECK(error.details().backup == backup);
    CHECK(PortfolioFile::open(backup, test.session())->verify().empty());
}

TEST_CASE("A damaged backup is not recommended")
{
    const TestFile test;
    makePortfolio(test);
    const auto good = *test.open()->backupIfDue();
    const auto bad = QString{good}.replace(u"20250129"_s, u"20250130"_s);
    writeFile(bad, readFile(good).left(5 * 4096));
    writeFile(test.path(), readFile(test.path()).left(3 * 4096));
    CHECK(refusal(test).details().backup == good);
}

TEST_CASE("A file of a newer program is refused, naming both versions")
{
    const TestFile test;
    makePortfolio(test);
    {
        Database database{{.database = test.path()}};
        database.execute(u"PRAGMA user_version = 9999"_s);
    }
    const auto error = refusal(test);
    CHECK(error.fault() == StorageFault::NewerSchema);
    CHECK(error.details().fileVersion == 9999);
    CHECK(error.details().programVersion == currentSchemaVersion());
}

TEST_CASE("A file or a folder that cannot be written is refused")
{
    const TestFile test;
    makePortfolio(test);
    QFile::setPermissions(test.path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const auto folderRights = QFile::permissions(test.folder.path());
    QFile::setPermissions(test.folder.path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
                              | QFile::ReadOther | QFile::ExeOther);
    {
        const Unprivileged somebody;
        CHECK(refusal(test).fault() == StorageFault::ReadOnly);
        CHECK_THROWS_AS(PortfolioFile::create(test.path(u"new.regiobord"_s), test.session()),
                        StorageError);
    }
    QFile::setPermissions(test.folder.path(), folderRights);
}

TEST_CASE("A full disk is named, and what was stored before stays whole")
{
    const TestFile test;
    const auto file = test.create();
    addPerson(file->portfolio(), u"Eerst"_s);
    Statement pages{file->database(), u"PRAGMA page_count"_s};
    pages.execute().next();
    const auto count = pages.value<int>(0);
    pages.finish();
    file->database().execute(u"PRAGMA max_page_count = %1"_s.arg(count + 3));
    Person large{PersonId::create(), QString(300'000, u'x'), {}};
    try {
        file->portfolio().inTransaction([&] {
            addPerson(file->portfolio(), u"Half"_s);
            file->portfolio().people().add(large);
        });
        FAIL("it was stored");
    } catch (const StorageError& error) {
        CHECK(error.fault() == StorageFault::DiskFull);
    }
    CHECK(file->portfolio().people().all().size() == 1);
    file->database().execute(u"PRAGMA max_page_count = 1000000"_s);
    addPerson(file->portfolio(), u"Daarna"_s);
    CHECK(file->portfolio().people().all().size() == 2);
    CHECK(file->verify().empty());
}

TEST_CASE("An older schema is brought up to date, after a backup beside the file")
{
    const TestFile test;
    const auto migrations = builtInMigrations(Dialect::Sqlite);
    {
        Database database{{.database = test.path()}};
        database.execute(u"PRAGMA application_id = 0x5245474F"_s);
        migrate(database, {migrations.begin(), migrations.end() - 1});
    }
    const auto file = test.open();
    addPerson(file->portfolio(), u"Na de migratie"_s);
    CHECK(schemaVersion(file->database()) == currentSchemaVersion());
    const auto backups = QDir{test.path(u"back-ups"_s)}.entryList(QDir::Files);
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().contains(u"20250129-093015-v%1"_s.arg(currentSchemaVersion() - 1)));
    CHECK(integrityProblem(test.path(u"back-ups/"_s + backups.front())).isEmpty());
}

TEST_CASE("There is one backup a day, and the oldest of more than fourteen goes")
{
    const TestFile test;
    test.create();
    for (int day = 0; day < 16; ++day) {
        const FixedClock clock{testMoment().addDays(day)};
        const auto file = PortfolioFile::open(test.path(), {test.snapshots, clock, u"t"_s});
        CHECK(file->backupIfDue().has_value());
        CHECK_FALSE(file->backupIfDue().has_value());
    }
    const auto backups = QDir{test.path(u"back-ups"_s)}.entryList(QDir::Files, QDir::Name);
    CHECK(backups.size() == 14);
    CHECK(backups.front().contains(u"20250131"_s));
}

TEST_CASE("A backup on request is sound, is a portfolio itself and replaces nothing")
{
    const TestFile test;
    const auto file = test.create();
    addPerson(file->portfolio(), u"Persoon"_s);
    const auto copy = test.path(u"it's a copy.regiobord"_s);
    file->backup(copy);
    CHECK(PortfolioFile::open(copy, test.session())->portfolio().people().all().size() == 1);
    CHECK_THROWS_AS(file->backup(copy), StorageError);
    CHECK_THROWS_AS(file->backup(test.path(u"nowhere/copy.regiobord"_s)), StorageError);
}

TEST_CASE("Of two windows on one file each sees what the other stored, and conflicts")
{
    const TestFile test;
    const auto first = test.create();
    const auto second = test.open();
    const auto before = second->changeCounter();
    const Person person{PersonId::create(), u"A"_s, {}};
    first->portfolio().people().add(person);
    CHECK(second->changeCounter() != before);
    CHECK(first->changeCounter() == first->changeCounter());

    auto mine = *first->portfolio().people().find(person.id);
    auto theirs = *second->portfolio().people().find(person.id);
    mine.value.name = u"B"_s;
    theirs.value.name = u"C"_s;
    CHECK(first->portfolio().people().save(mine) == SaveResult::Saved);
    CHECK(second->portfolio().people().save(theirs) == SaveResult::Conflict);
    CHECK(second->portfolio().people().remove(person.id, 2) == SaveResult::Saved);
    CHECK(first->portfolio().people().save({mine.value, 2}) == SaveResult::Gone);
}

TEST_CASE("A writer waits while another one writes")
{
    const TestFile test;
    const auto file = test.create();
    QSemaphore isAboutToWrite;
    bool isStored = false;
    const std::unique_ptr<QThread> thread{QThread::create([&] {
        const auto other = test.open();
        isAboutToWrite.release();
        addPerson(other->portfolio(), u"Tweede"_s);
        isStored = true;
    })};
    file->portfolio().inTransaction([&] {
        addPerson(file->portfolio(), u"Eerste"_s);
        thread->start();
        isAboutToWrite.acquire();
        addPerson(file->portfolio(), u"Derde"_s);
    });
    thread->wait();
    CHECK(isStored);
    CHECK(file->portfolio().people().all().size() == 3);
}

TEST_CASE("Verifying finds a changed attachment, a dangling reference and a stale search index")
{
    const TestFile test;
    makePortfolio(test);
    const auto file = test.open();
    REQUIRE(file->verify().empty());
    auto& database = file->database();
    const auto onlyProblem = [&file] {
        const auto findings = file->verify();
        REQUIRE(findings.size() == 1);
        return findings.front().problem;
    };
    SECTION("a changed attachment")
    {
        database.execute(u"UPDATE attachment_chunk SET bytes = x'00'"_s);
        CHECK(onlyProblem() == StorageProblem::Attachment);
    }
    SECTION("a dangling reference")
    {
        database.execute(u"PRAGMA foreign_keys = OFF"_s);
        database.execute(u"UPDATE fund_entry SET project_id = 'x'"_s);
        CHECK(onlyProblem() == StorageProblem::Reference);
    }
    SECTION("a text that changed behind the index")
    {
        database.execute(u"UPDATE search_entry SET folded_body = 'zeehond' WHERE kind = 'fund'"_s);
        CHECK(onlyProblem() == StorageProblem::Search);
    }
    SECTION("a record without an entry in the index")
    {
        database.execute(u"DELETE FROM search_entry WHERE kind = 'meeting'"_s);
        const auto findings = file->verify();
        REQUIRE(findings.size() == 2);
        CHECK(findings.front().problem == StorageProblem::Search);
        CHECK(findings.back().problem == StorageProblem::Record);
    }
}

TEST_CASE("A removed contact leaves no trace in the file")
{
    const TestFile test;
    const Samples samples;
    {
        const auto file = test.create();
        samples.store(file->portfolio());
    }
    REQUIRE(readFile(test.path()).contains("NL00BANK0123456789"));
    test.open()->portfolio().contacts().remove(samples.project.id);
    CHECK_FALSE(readFile(test.path()).contains("NL00BANK0123456789"));
    CHECK_FALSE(readFile(test.path()).contains("geheim nummer"));
}
