#pragma once

#include "core/enumcodes.h"
#include "domain/portfolio/history.h"

#include <QString>

#include <span>

// The change log keeps what a thing was as the product's JSON. Here stands, for every member of it,
// what people call that member and how its value reads: the words of the forms, never those of the
// file.
namespace regiobord::changes {

enum class Form {
    Text,
    Whole,  // a number that is a name: a year, the number of a theme
    Number, // a number of things
    Money,
    Share, // basis points
    Date,  // a day, or less precise
    YesNo,
    Code,      // the code of a value of an enum
    Reference, // the id of another thing
    Record,    // members of its own
    Hidden,    // says nothing to people: an id, a checksum
};

// What an id is of.
enum class Target {
    None,
    Programme,
    Theme,
    Line,
    Goal,
    Springplank,
    Result,
    Measure,
    Opgave,
    Organisation,
    Body,
    Person,
    Project,
    Fund,
    Meeting,
    AgendaItem,
    Attachment,
};

struct RecordWords;

struct MemberWords
{
    const char* key;   // in the JSON
    const char* words; // marked with QT_TRANSLATE_NOOP("changes", ...)
    Form form = Form::Text;
    bool isMain = false; // says which one it is, when the record is told of in a line
    QString (*wordOf)(const QString& code) = nullptr; // of Code; of an empty code the usual value
    Target target = Target::None;                     // of Reference
    const RecordWords& (*record)() = nullptr;         // of Record

    QString text() const; // in the language of the user
};

struct RecordWords
{
    const char* name; // of the definition in docs/schema
    std::span<const MemberWords> members;
    // For a record that reads as one value: a period.
    QString (*wholeText)(const QJsonObject& record) = nullptr;

    const MemberWords* member(const QString& key) const; // null: none of that name
};

const RecordWords& recordWords(RecordKind kind);

} // namespace regiobord::changes
