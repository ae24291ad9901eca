#pragma once

#include "app/intake/storing.h"
#include "domain/intake/filereader.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace regiobord {

// What would become of a thing that a file holds.
struct IntakeRow
{
    RecordKind kind = RecordKind::Project;
    QString name;
    bool isNew = true;
    bool isChanged = false; // another one with its id is there

    friend bool operator==(const IntakeRow&, const IntakeRow&) = default;
};

// A file that somebody brings in, read and compared with the portfolio; nothing of it is stored.
struct IntakeFile
{
    QString path;
    QString name;
    QStringList lines; // of the text of a form, as the sources count them
    ReadResult result;
    std::vector<IntakeRow> rows;    // of a file of data
    std::vector<ReadRemark> errors; // why there is no result

    // One application with its sources: somebody accepts it field by field.
    bool isForm() const { return !result.sources.empty() && result.content.projects.size() == 1; }
};

// Never throws for what is wrong with the file: that is among the errors.
IntakeFile readIntakeFile(const QString& path, const FileReader& reader, Portfolio& portfolio,
                          const Catalogue& catalogue);

// How sure the reader is of a field of the form as a whole: as sure as of its least sure part.
Confidence confidenceOf(Field field, const ReadResult& result);
// The lines that a field was read from, from 1; empty when it was not found.
std::vector<FieldSource> sourcesOf(Field field, const ReadResult& result);

} // namespace regiobord
