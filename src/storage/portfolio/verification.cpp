#include "storage/portfolio/verification.h"

#include "storage/attachments/contentstore.h"
#include "storage/statement.h"
#include "storage/storageerror.h"

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

using Findings = std::vector<StorageFinding>;

void checkIntegrity(Database& database, Findings& findings)
{
    Statement query{database, u"PRAGMA integrity_check"_s};
    query.execute();
    while (query.next()) {
        if (const auto answer = query.value<QString>(0); answer != u"ok"_s)
            findings.push_back({StorageProblem::Integrity, answer});
    }
}

void checkForeignKeys(Database& database, Findings& findings)
{
    Statement query{database, u"PRAGMA foreign_key_check"_s};
    query.execute();
    while (query.next())
        findings.push_back(
            {StorageProblem::Reference,
             u"%1 refers to a missing %2"_s.arg(query.value<QString>(0), query.value<QString>(2))});
}

void checkContent(Database& database, const StoredContent& content, Findings& findings)
{
    try {
        readContent(database, content, [](const QByteArray&) {});
    } catch (const StorageError& error) {
        findings.push_back({StorageProblem::Attachment, QString::fromUtf8(error.what())});
    }
}

void checkAttachments(Database& database, Findings& findings)
{
    std::vector<StoredContent> contents;
    Statement query{database, u"SELECT id, sha256, size FROM attachment_content"_s};
    query.execute();
    while (query.next())
        contents.push_back(
            {query.value<QString>(0), query.value<QByteArray>(1), query.value<qint64>(2)});
    for (const auto& content : contents)
        checkContent(database, content, findings);
}

// FTS5 compares its index with the texts by itself, when it is told that they are elsewhere.
void checkSearch(Database& database, Findings& findings)
{
    try {
        database.execute(
            u"INSERT INTO search_fts (search_fts, rank) VALUES ('integrity-check', 1)"_s);
    } catch (const StorageError& error) {
        findings.push_back({StorageProblem::Search, QString::fromUtf8(error.what())});
    }
}

// Everything that is searched has an entry, and nothing else has.
void checkEntries(Database& database, Findings& findings)
{
    for (const auto& [kind, table] : {std::pair{u"programme"_s, u"programme"_s},
                                      {u"organisation"_s, u"organisation"_s},
                                      {u"body"_s, u"body"_s},
                                      {u"project"_s, u"project"_s},
                                      {u"fund"_s, u"fund"_s},
                                      {u"findingsReport"_s, u"findings_report"_s},
                                      {u"meeting"_s, u"meeting"_s},
                                      {u"attachment"_s, u"attachment"_s}}) {
        Statement query{database,
                        u"SELECT (SELECT count(*) FROM %1 WHERE id NOT IN "
                        "(SELECT record_id FROM search_entry WHERE kind = :kind)) + "
                        "(SELECT count(*) FROM search_entry WHERE kind = :kind AND record_id "
                        "NOT IN (SELECT id FROM %1))"_s.arg(table)};
        query.bind(u":kind"_s, kind).execute().next();
        if (const auto count = query.value<int>(0); count > 0)
            findings.push_back({StorageProblem::Record,
                                u"%1: %2 not as in the search index"_s.arg(kind).arg(count)});
    }
}

} // namespace

std::vector<StorageFinding> verifyDatabase(Database& database)
{
    Findings findings;
    checkIntegrity(database, findings);
    if (!findings.empty())
        return findings; // nothing that is read from it can be trusted
    checkForeignKeys(database, findings);
    checkAttachments(database, findings);
    checkSearch(database, findings);
    checkEntries(database, findings);
    return findings;
}

} // namespace regiobord
