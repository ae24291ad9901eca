#pragma once

#include "core/expected.h"
#include "domain/attachments/attachment.h"
#include "domain/funding/fund.h"
#include "domain/meetings/meeting.h"
#include "domain/organisations/body.h"
#include "domain/organisations/organisation.h"
#include "domain/portfolio/catalogue.h"
#include "domain/programmes/programme.h"
#include "domain/projects/project.h"
#include "domain/reviews/findingsreport.h"
#include "domain/rules/violation.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace regiobord {

// What is wrong with, or was not understood of, a file that was read; in the user's language. An
// error is a value that cannot stand in its field, such as an amount in words: the field stays
// empty, and a file with one is stored only after somebody has looked at it. A warning tells what
// was left out or is to be compared.
struct ReadRemark
{
    QString file;
    QString place;   // the field, as the file names it: "project.budget.costs[2].amount", "9"
    int line = 0;    // from 1; 0 when the file as a whole is meant
    QString message; // what is wrong and what to do
    Severity severity = Severity::Error;

    friend bool operator==(const ReadRemark&, const ReadRemark&) = default;
};

enum class Confidence {
    Certain,  // zeker
    Check,    // controleren
    NotFound, // niet gevonden
};

// Where the value of a field came from in the text of a form.
struct FieldSource
{
    Field field = Field::ProjectName;
    int row = -1;      // of a list, from 0
    int firstLine = 0; // from 1; 0 when not found
    int lastLine = 0;
    Confidence confidence = Confidence::Certain;
    QString text; // as it stands there

    friend bool operator==(const FieldSource&, const FieldSource&) = default;
};

struct AttachmentContent
{
    Attachment attachment;
    QByteArray bytes;
    QString text; // for search

    friend bool operator==(const AttachmentContent&, const AttachmentContent&) = default;
};

// Everything that a file held, in any state: nothing of it is stored yet. Things that the file only
// names, such as an applicant that the portfolio does not know, are here as new things.
struct PortfolioContent
{
    std::vector<Programme> programmes;
    std::vector<Organisation> organisations;
    std::vector<Body> bodies;
    std::vector<Person> people;
    std::vector<Membership> memberships;
    std::vector<Fund> funds;
    std::vector<FundEntry> fundEntries;
    std::vector<Project> projects;
    std::vector<FindingsReport> reports;
    std::vector<Meeting> meetings;
    std::vector<AttachmentContent> attachments;

    friend bool operator==(const PortfolioContent&, const PortfolioContent&) = default;
};

struct ReadResult
{
    PortfolioContent content;
    std::vector<FieldSource> sources; // of the text of a form; empty for other files
    // Keys and lines that were not understood, by line; of a draft also the errors.
    std::vector<ReadRemark> remarks;
};

// Reads files that people bring in: the product's JSON of any kind, the text of a completed
// application form, a PDF of it.
class FileReader
{
public:
    FileReader() = default;
    FileReader(const FileReader&) = delete;
    FileReader& operator=(const FileReader&) = delete;
    virtual ~FileReader() = default;

    // For an import that nobody looks at: a file with an error gives its errors and no content at
    // all, and no remark of the result is one. The catalogue resolves codes and names that the file
    // uses.
    Expected<ReadResult, std::vector<ReadRemark>>
    read(const QString& fileName, const QByteArray& bytes, const Catalogue& catalogue) const;

    // For a screen on which somebody accepts or mends field by field: the text of a form comes with
    // all that was understood of it, and its errors stand among the remarks. Files that are no form
    // give what read() gives.
    virtual Expected<ReadResult, std::vector<ReadRemark>>
    readDraft(const QString& fileName, const QByteArray& bytes,
              const Catalogue& catalogue) const = 0;

    // The text of a PDF or text file, for search; empty when there is none or it cannot be read.
    virtual QString textOf(const QString& fileName, const QByteArray& bytes) const = 0;
};

// Writes things as the product's JSON; FileReader reads them back unchanged.
class FileWriter
{
public:
    FileWriter() = default;
    FileWriter(const FileWriter&) = delete;
    FileWriter& operator=(const FileWriter&) = delete;
    virtual ~FileWriter() = default;

    // One thing gives a file of its own kind, several a portfolio file.
    virtual QByteArray write(const PortfolioContent& content, const Catalogue& catalogue) const = 0;
};

} // namespace regiobord
