#include "exchange/form/signaturereader.h"

#include "exchange/form/datereader.h"
#include "exchange/form/filledtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

enum class Part {
    Place,
    Date,
    Name,
    Position,
    Initials, // paraaf or handtekening: nothing to read
};

constexpr std::size_t partCount = 5;

struct Parts
{
    std::array<FilledLines, partCount> values;
    FilledLines rest;
    FilledLines read; // the lines whose value is kept

    FilledLines& of(Part part) { return values[static_cast<std::size_t>(part)]; }
};

Part partOf(const QString& label)
{
    switch (label.front().toLower().unicode()) {
    case u'p':
        return label.startsWith(u"pl", Qt::CaseInsensitive) ? Part::Place : Part::Initials;
    case u'd':
        return Part::Date;
    case u'n':
        return Part::Name;
    case u'f':
        return Part::Position;
    default:
        return Part::Initials;
    }
}

const QString withColon =
    u"(?<!\\p{L})(?:plaats|datum|naam|functie|paraaf|handtekening)(?: ondertekenaar)?\\s*:"_s;
// "Plaats Apeldoorn": at the start of a line or a column, and not in a row of labels, "Plaats en
// datum" or a sentence.
const QString withoutColon =
    u"(?:^|(?<=\\s\\s))\\s*(?:plaats|datum(?=\\s+(?:\\d|niet ingevuld))|naam|functie)(?: "
    u"ondertekenaar)?"
    "(?:$|\\s+(?!(?:en|of|van|voor|waar|is|plaats|datum|naam|functie|paraaf|handtekening|"
    "ondertekenaar)\\b))"_s;

// The labels of a line, each with the text up to the next one.
void readLine(const FilledLine& line, std::optional<Part>& open, Parts& parts)
{
    static const QRegularExpression labels{withColon + u'|' + withoutColon,
                                           QRegularExpression::CaseInsensitiveOption};
    QList<QRegularExpressionMatch> matches;
    for (auto it = labels.globalMatch(line.text); it.hasNext();)
        matches += it.next();
    const auto before = matches.isEmpty() ? line.text : line.text.left(matches[0].capturedStart());
    if (const auto text = before.trimmed(); !text.isEmpty()) {
        const bool isOpen = open && !hasText(parts.of(*open));
        (isOpen ? parts.of(*open) : parts.rest).push_back({line.number, text});
        open.reset();
    }
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const auto from = matches[i].capturedEnd();
        const auto to = i + 1 < matches.size() ? matches[i + 1].capturedStart() : line.text.size();
        const auto text = line.text.sliced(from, to - from).trimmed();
        open = partOf(matches[i].captured().trimmed());
        if (saysItIsEmpty(text))
            open.reset();
        else if (!text.isEmpty())
            parts.of(*open).push_back({line.number, text});
    }
}

// "Plaats: Datum: Naam:" with all values on the line below: the date divides them.
void readRow(Parts& parts)
{
    const auto& name = parts.of(Part::Name);
    if (hasText(parts.of(Part::Place)) || hasText(parts.of(Part::Date)) || name.size() != 1)
        return;
    const auto line = name.front();
    const auto dates = datesIn(line.text);
    if (dates.size() != 1)
        return;
    parts.of(Part::Place) = {{line.number, line.text.left(dates[0].start).trimmed()}};
    parts.of(Part::Date) = {{line.number, line.text.sliced(dates[0].start, dates[0].length)}};
    parts.of(Part::Name) = {
        {line.number, line.text.sliced(dates[0].start + dates[0].length).trimmed()}};
}

void readDate(Parts& parts, FormRecord& record)
{
    const auto& lines = parts.of(Part::Date);
    if (!hasText(lines))
        return;
    const auto dates = datesIn(onOneLine(lines));
    if (dates.size() == 1 && dates[0].precision == Precision::Day)
        record.details.signature.date = dates[0].first;
    else
        record.notUnderstood({}, lines);
}

} // namespace

QString readSignature(const FormSection& section, FormRecord& record)
{
    Parts parts;
    std::optional<Part> open;
    for (const auto& line : section.lines) {
        if (!isBlank(line))
            readLine(line, open, parts);
    }
    readRow(parts);
    auto& signature = record.details.signature;
    signature.place = onOneLine(parts.of(Part::Place));
    signature.position = onOneLine(parts.of(Part::Position));
    readDate(parts, record);
    for (const auto part : {Part::Place, Part::Date, Part::Position}) {
        const auto& lines = parts.of(part);
        parts.read.insert(parts.read.end(), lines.begin(), lines.end());
    }
    std::ranges::stable_sort(parts.read, {}, &FilledLine::number);
    record.found(Field::Signature, parts.read, Confidence::Certain);
    for (const auto part : {Part::Name, Part::Initials}) {
        for (const auto& line : parts.of(part))
            record.leftOut({}, line.number,
                           QCoreApplication::translate("FormReader", "the name of who signed"));
    }
    // What stands loose near a signature is most likely a name: it is not quoted.
    for (const auto& line : parts.rest)
        record.leftOut({}, line.number,
                       QCoreApplication::translate("FormReader", "text beside the signature"));
    return onOneLine(parts.of(Part::Name));
}

} // namespace regiobord
