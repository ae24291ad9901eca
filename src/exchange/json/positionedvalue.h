#pragma once

#include "core/expected.h"
#include "domain/intake/filereader.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace regiobord {

struct PositionedMember;

// A JSON value that knows the line of its file that it stands on, so that whatever is wrong with it
// can be pointed at. Texts are UTF-8. A number with a point or an exponent, and one that does not
// fit in 64 bits, stays as it was written: no amount ever passes through a double.
struct PositionedValue
{
    enum class Kind {
        Null,
        Boolean,
        Integer,
        OtherNumber,
        Text,
        Array,
        Object,
    };

    Kind kind = Kind::Null;
    bool boolean = false;
    int line = 0;
    qint64 integer = 0;
    std::string text;
    std::vector<PositionedValue> elements;
    std::vector<PositionedMember> members; // in the order of the file

    const PositionedValue* find(std::string_view key) const; // null when there is none
};

struct PositionedMember
{
    std::string key;
    int line = 0;
    PositionedValue value;
};

// What a file may hold before it is refused. A portfolio, which has its attachments in it, may be
// larger than one thing.
struct JsonLimits
{
    qsizetype bytes = qsizetype{32} << 20;
    qsizetype values = 500'000;
    qsizetype portfolioBytes = qsizetype{1} << 30;
    qsizetype portfolioValues = 10'000'000;
};

inline constexpr int jsonDepthLimit = 64;

// Reads a text that must be one JSON object in UTF-8, with or without a byte order mark. The larger
// limits hold from the moment that its member "kind" turns out to be "portfolio" or "attachment";
// reading stops at a limit, so a file that is far too large costs no more than one that just fits.
// Errors: no JSON, cut off, no UTF-8, a NUL, a key that stands twice, too deep, over a limit.
Expected<PositionedValue, std::vector<ReadRemark>>
parsePositioned(const QString& fileName, const QByteArray& bytes, const JsonLimits& limits = {});

// UTF-8 as it is: a byte order mark within a text is kept.
QString toText(const std::string& utf8);

} // namespace regiobord
