#include "exchange/form/plaintext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace regiobord {

namespace {

int lineAt(const QByteArray& bytes, qsizetype offset)
{
    return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + offset, '\n'));
}

std::vector<ReadRemark> error(const QString& fileName, int line, const QString& message)
{
    return {{fileName, {}, line, message}};
}

QString damagedMessage()
{
    return QCoreApplication::translate(
        "PlainText", "This is not readable text (UTF-8). Save the file as UTF-8 and try again.");
}

// The well-formed UTF-8 characters (RFC 3629, section 4) by their first byte: how long they are,
// and between which values the second byte lies.
struct Utf8Range
{
    unsigned first = 0;
    unsigned last = 0;
    qsizetype length = 0;
    unsigned lowest = 0x80;
    unsigned highest = 0xBF;
};

constexpr std::array<Utf8Range, 9> utf8Ranges{{
    {0x00, 0x7F, 1},
    {0xC2, 0xDF, 2},
    {0xE0, 0xE0, 3, 0xA0, 0xBF},
    {0xE1, 0xEC, 3},
    {0xED, 0xED, 3, 0x80, 0x9F},
    {0xEE, 0xEF, 3},
    {0xF0, 0xF0, 4, 0x90, 0xBF},
    {0xF1, 0xF3, 4},
    {0xF4, 0xF4, 4, 0x80, 0x8F},
}};

// How many bytes the UTF-8 character at the offset takes; 0 when there is none.
qsizetype characterLength(const QByteArray& bytes, qsizetype offset)
{
    const auto at = [&bytes](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes.at(i)) : 0U;
    };
    const auto first = at(offset);
    const auto range = std::ranges::find_if(
        utf8Ranges, [first](const Utf8Range& one) { return first <= one.last; });
    if (range == utf8Ranges.end() || first < range->first)
        return 0;
    for (qsizetype i = 1; i < range->length; ++i) {
        const auto byte = at(offset + i);
        if (byte < (i == 1 ? range->lowest : 0x80U) || byte > (i == 1 ? range->highest : 0xBFU))
            return 0;
    }
    return range->length;
}

// Where the first byte is that is no part of a UTF-8 character.
std::optional<qsizetype> firstInvalid(const QByteArray& bytes)
{
    for (qsizetype offset = 0; offset < bytes.size();) {
        const auto length = characterLength(bytes, offset);
        if (length == 0)
            return offset;
        offset += length;
    }
    return std::nullopt;
}

} // namespace

Expected<QString, std::vector<ReadRemark>> readPlainText(const QString& fileName,
                                                         const QByteArray& bytes)
{
    const bool isUtf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    QString text;
    if (isUtf16) {
        QStringDecoder decoder{QStringDecoder::Utf16};
        text = decoder.decode(bytes);
        if (decoder.hasError())
            return unexpected(error(fileName, 0, damagedMessage()));
    } else {
        if (const auto offset = firstInvalid(bytes))
            return unexpected(error(fileName, lineAt(bytes, *offset), damagedMessage()));
        text = QString::fromUtf8(bytes);
    }
    if (const auto offset = text.indexOf(QChar{u'\0'}); offset >= 0) {
        const int line = 1 + static_cast<int>(text.left(offset).count(u'\n'));
        return unexpected(
            error(fileName, line,
                  QCoreApplication::translate("PlainText",
                                              "This line holds a character that no text has (NUL): "
                                              "the file is damaged or is no text file.")));
    }
    if (text.startsWith(QChar{0xFEFF}))
        text.remove(0, 1);
    return text;
}

} // namespace regiobord
